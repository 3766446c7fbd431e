package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/**
 * Sealed inputs and rows without names: the documents of a bundle. They are written by the codecs of the manifest and the rows,
 * with a pseudonym in place of the student number; texts about people are {@link Withheld withheld}. One application or row is
 * one line, ordered by pseudonym.
 */
public final class PseudonymisedJson {

    private PseudonymisedJson() {}

    /** The applications of the input. */
    public static byte[] applicants(SealedInput input) {
        return lines(input.applications().stream()
                .sorted(Comparator.comparing(SealedApplication::pseudonym))
                .map(application -> application(input.call(), application)));
    }

    /** Everything else of the input: agreements, cohort averages and quotas. */
    public static byte[] programmes(SealedInput input) {
        return bytes(Canonical.write(SealedInputJson.lists(input)) + "\n");
    }

    /**
     * The rows.
     *
     * @param names the pseudonym of every student with a row
     */
    public static byte[] rows(List<ResultRow> rows, Map<StudentNumber, Pseudonym> names) {
        return lines(rows.stream()
                .sorted(Comparator.comparing(row -> names.get(row.student())))
                .map(row -> Withheld.from(ResultRowJson.from(row))
                        .put("student", names.get(row.student()).value())));
    }

    /**
     * The input, complete except for what identifies a person: students have numbers from {@link PlaceholderNumbers}.
     *
     * @throws IllegalStateException if the documents are not exactly as they would be written
     */
    public static SealedInput input(
            CallId call,
            long epoch,
            Sha256 definition,
            byte[] applicants,
            byte[] programmes,
            PlaceholderNumbers numbers) {
        var tree = object(tree(programmes));
        tree.put("call", call.value()).put("epoch", epoch).put("definition", definition.hex());
        var applications = array(tree(applicants));
        applications.forEach(application -> number(object(application), numbers));
        require(numbers.count() == applications.size(), "an applicant is there twice");
        tree.set("applications", applications);
        var input = SealedInputJson.read(new StoredFields(tree));
        require(Arrays.equals(applicants(input), applicants), "the applicants are not as they are written");
        require(Arrays.equals(programmes(input), programmes), "the programmes are not as they are written");
        return input;
    }

    /**
     * The input without any application: agreements, averages and quotas.
     *
     * @throws IllegalStateException if the document is not exactly as it would be written
     */
    public static SealedInput places(CallId call, Sha256 definition, byte[] programmes) {
        return input(call, 0, definition, lines(Stream.empty()), programmes, new PlaceholderNumbers());
    }

    /**
     * The rows, in document order.
     *
     * @throws IllegalStateException if the document is damaged
     */
    public static List<ResultRow> rows(byte[] document, PlaceholderNumbers numbers) {
        var tree = array(tree(document));
        var text = bytes(tree.valueStream().map(Canonical::write).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        require(Arrays.equals(text, document), "the rows are not as they are written");
        return tree.valueStream().map(row -> row(object(row), numbers)).toList();
    }

    /** The parts in which two rows of one student differ, as far as a bundle shows them. */
    public static List<String> differences(ResultRow one, ResultRow other) {
        var left = Withheld.from(ResultRowJson.from(one));
        var right = Withheld.from(ResultRowJson.from(other));
        return left.propertyStream()
                .filter(part -> !part.getValue().equals(right.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ResultRow row(ObjectNode row, PlaceholderNumbers numbers) {
        var name = new Pseudonym(new StoredFields(row).text("student"));
        row.put("student", numbers.of(name).value());
        return ResultRowJson.read(Canonical.write(row));
    }

    private static ObjectNode application(CallId call, SealedApplication application) {
        var node = Withheld.from(SealedApplicationJson.from(call, application));
        node.remove("pseudonym");
        return node.put("student", application.pseudonym().value());
    }

    private static void number(ObjectNode application, PlaceholderNumbers numbers) {
        var name = new Pseudonym(new StoredFields(application).text("student"));
        application.put("student", numbers.of(name).value()).put("pseudonym", name.value());
    }

    private static byte[] lines(Stream<ObjectNode> objects) {
        return bytes(objects.map(Canonical::write).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(byte[] document) {
        try {
            return Canonical.MAPPER.readTree(document);
        } catch (IOException damaged) {
            throw new IllegalStateException("a document is no JSON", damaged);
        }
    }

    private static ObjectNode object(JsonNode node) {
        require(node instanceof ObjectNode, "something is no object");
        return (ObjectNode) node;
    }

    private static ArrayNode array(JsonNode node) {
        require(node instanceof ArrayNode, "a document is no list");
        return (ArrayNode) node;
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalStateException("the document is damaged: " + why);
        }
    }
}
