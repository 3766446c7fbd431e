package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.Import;

/**
 * An import as an item. The problems of a refused file may not fit in one item: they are stored in separate items of {@value
 * #LINES} lines each, under the attempt that the import points to.
 */
final class ImportItem {

    private static final int LINES = 50;
    private static final String ATTEMPT = "attempt";

    private ImportItem() {}

    static Map<String, AttributeValue> from(Import file) {
        return from(file, Optional.empty());
    }

    /** @param attempt under which the bad lines are stored */
    static Map<String, AttributeValue> from(Import file, Optional<String> attempt) {
        var item = ItemWriter.item(OfficeKeys.imported(file.call(), file.id())).fields(file.with(List.of()));
        return attempt.map(under -> item.text(ATTEMPT, under)).orElse(item).done();
    }

    static Import read(Map<String, AttributeValue> attributes, List<Import.LineProblem> problems) {
        return new ItemReader(attributes).as(Import.class).with(problems);
    }

    /** The attempt under which its bad lines are stored; empty if it has none. */
    static Optional<String> attempt(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).optionalText(ATTEMPT);
    }

    /** It is in the same place as when it was read. */
    static Condition as(Import seen) {
        return Condition.text("state", seen.state().name());
    }

    /** The bad lines as separate items. */
    static List<Map<String, AttributeValue>> problems(Import refused, String attempt) {
        var lines = refused.problems();
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + LINES)
                .mapToObj(from -> ItemWriter.item(OfficeKeys.problems(refused.call(), refused.id(), attempt, from))
                        .list("lines", lines.subList(from, Math.min(from + LINES, lines.size())))
                        .done())
                .toList();
    }

    static List<Import.LineProblem> readProblems(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).list("lines", Import.LineProblem.class);
    }
}
