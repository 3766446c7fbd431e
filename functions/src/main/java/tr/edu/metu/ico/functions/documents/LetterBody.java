package tr.edu.metu.ico.functions.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.functions.http.BodyFields;

/**
 * What an officer found in an acceptance letter, as JSON.
 *
 * @param kind  {@code OFFICIAL} or {@code PRE_ADMISSION}
 * @param items yes or no for each item of the call's checklist
 * @param words the call's flagged words found in the letter
 */
public record LetterBody(String kind, Map<String, Boolean> items, List<String> words) {

    static LetterBody of(LetterAnswers answers) {
        return new LetterBody(answers.kind().name(), answers.items(), List.copyOf(answers.words()));
    }

    public LetterAnswers answers() {
        return LetterAnswers.of(
                BodyFields.oneOf("letter.kind", LetterAnswers.Kind.class, kind), items, Set.copyOf(words));
    }
}
