package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.verifier.BadInput;

/**
 * The outcome of a case.
 *
 * @param unread     fields of the input that no rule read
 * @param unreadable why the case could not be run
 */
record Answer(GoldenCase of, ObjectNode actual, List<String> unread, Optional<String> unreadable) {

    static Answer to(GoldenCase one) {
        var input = new Input("input", one.input());
        try {
            return new Answer(one, CaseKind.decide(one, input), input.unread(), Optional.empty());
        } catch (BadInput | IllegalArgumentException unreadable) {
            var nothing = JsonNodeFactory.instance.objectNode();
            return new Answer(one, nothing, List.of(), Optional.of(unreadable.getMessage()));
        }
    }

    /** Whether every expected field matches exactly. */
    boolean holds() {
        return unreadable.isEmpty()
                && of.expected().properties().stream()
                        .allMatch(field -> field.getValue().equals(actual.get(field.getKey())));
    }

    List<String> remarks() {
        return unreadable
                .map(why -> List.of("case " + of.id() + ": " + why))
                .orElseGet(() -> unread.stream()
                        .map(field -> "case " + of.id() + ": " + field + " is not read by any rule")
                        .toList());
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", of.id()).put("kind", of.kind()).put("call", of.call()).put("title", of.title());
        json.set("expected", of.expected());
        json.set("actual", actual);
        unreadable.ifPresent(why -> json.put("unreadable", why));
        return json.put("holds", holds());
    }
}
