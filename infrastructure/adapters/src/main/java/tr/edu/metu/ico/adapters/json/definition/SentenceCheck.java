package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Problem;

/**
 * The sentences of one rule, slot or head: resolved, and checked for written-out numbers.
 *
 * @param listed the texts whose digits have a listed reason
 * @param unused those that no sentence has contained so far
 */
record SentenceCheck(StatedValues values, List<String> listed, Set<String> unused, Problems problems) {

    /** Replaces both templates with the resolved sentences. */
    void resolve(String path, ObjectNode text) {
        var english = new Sentence(text.get("en").textValue(), false);
        var turkish = new Sentence(text.get("tr").textValue(), true);
        check(path + ".en", english);
        check(path + ".tr", turkish);
        sameValues(path, english.names(), turkish.names());
        text.put("en", english.resolved(values)).put("tr", turkish.resolved(values));
    }

    void unused(String field, String text) {
        note(
                field,
                "UNUSED",
                "\"" + text + "\" appears in no sentence here. Remove it from the list.",
                "\"" + text + "\" buradaki hiçbir cümlede geçmiyor. Listeden çıkarın.");
    }

    private void check(String field, Sentence sentence) {
        unused.removeIf(sentence::holds);
        sentence.names().stream()
                .filter(name -> values.find(name).isEmpty())
                .forEach(name -> unknown(field, "{" + name + "}"));
        if (sentence.hasLooseBrace()) {
            unknown(field, "{…}");
        }
        sentence.danglingReferences(values.rules())
                .forEach(id -> note(
                        field,
                        "UNKNOWN_RULE",
                        id + " is not a rule of this definition. Correct the id or leave it out.",
                        id + " bu tanımda bulunan bir kural değil. Kimliği düzeltin ya da cümleden çıkarın."));
        sentence.numbers(listed, values.rules()).forEach(number -> written(field, number));
    }

    private void unknown(String field, String placeholder) {
        var known = String.join(", ", values.names());
        note(
                field,
                "UNKNOWN_PLACEHOLDER",
                placeholder + " names no value. Known here: " + known
                        + ". For a value of another rule write its id, a dot and the name.",
                placeholder + " bir değerin adı değil. Burada bilinenler: " + known
                        + ". Başka bir kuralın değeri için kimliğini, bir nokta ve adını yazın.");
    }

    private void written(String field, String number) {
        var name = values.nameOf(number).map(found -> "{" + found + "}");
        note(
                field,
                "WRITTEN_NUMBER",
                "\"" + number + "\" is written out. Write " + name.orElse("a placeholder such as {points}")
                        + ", so that it follows the value, or list it under digits with the reason.",
                "\"" + number + "\" elle yazılmış. Değeri izlemesi için "
                        + name.orElse("{points} gibi bir yer tutucu")
                        + " yazın ya da gerekçesiyle digits listesine ekleyin.");
    }

    private void sameValues(String path, Set<String> english, Set<String> turkish) {
        var either = new TreeSet<>(english);
        either.addAll(turkish);
        either.removeIf(name -> english.contains(name) && turkish.contains(name));
        either.forEach(name -> note(
                path,
                "ONE_LANGUAGE_ONLY",
                "{" + name + "} appears in one language only. Use it in both, so that both state the same values.",
                "{" + name
                        + "} yalnızca bir dilde geçiyor. İki dilin aynı değerleri belirtmesi için ikisinde de"
                        + " kullanın."));
    }

    private void note(String field, String code, String en, String tr) {
        problems.add(Problem.of(field, code, en, tr));
    }
}
