package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;

/**
 * An import as an item. What is wrong with a refused file may be more than one item holds: it stands in items of its own,
 * {@value #LINES} lines each, under the name of the attempt that the import points to.
 */
final class ImportItem {

    private static final int LINES = 50;

    private ImportItem() {}

    static Map<String, AttributeValue> from(Import file) {
        return from(file, Optional.empty());
    }

    /** @param attempt under which the bad lines stand */
    static Map<String, AttributeValue> from(Import file, Optional<String> attempt) {
        return ItemWriter.item(ItemKey.imported(file.call(), file.id()))
                .text("call", file.call())
                .text("id", file.id())
                .text("kind", file.kind())
                .number("number", file.number())
                .part("source", source(file.source()))
                .text("requestedBy", file.requestedBy())
                .instant("requestedAt", file.requestedAt())
                .text("reason", file.reason())
                .text("state", file.state())
                .number("goodRows", file.rows().good())
                .number("badLines", file.rows().bad())
                .parts("inForce", file.inForce(), ImportItem::inForce)
                .parts("readings", file.readings(), ImportItem::reading)
                .text("attempt", attempt)
                .done();
    }

    static Import read(Map<String, AttributeValue> attributes, List<Import.LineProblem> problems) {
        var item = new ItemReader(attributes);
        return new Import(
                new CallId(item.text("call")),
                new ImportId(item.text("id")),
                ImportKind.valueOf(item.text("kind")),
                item.smallNumber("number"),
                source(item.part("source")),
                item.text("requestedBy"),
                item.instant("requestedAt"),
                item.optionalText("reason"),
                Import.State.valueOf(item.text("state")),
                new Import.Rows(item.smallNumber("goodRows"), item.smallNumber("badLines")),
                everyTimeInForce(item),
                item.parts("readings", ImportItem::reading),
                problems);
    }

    private static ItemWriter source(Import.Source source) {
        return switch (source) {
            case Import.Source.Upload(var name, var size, var sum) ->
                ItemWriter.part().text("fileName", name).number("size", size).text("sum", sum);
            case Import.Source.Records(var records, var students, var leftOut) ->
                ItemWriter.part()
                        .text("records", records)
                        .number("students", students)
                        .number("leftOut", leftOut);
            case Import.Source.Edit(var base, var change, var request) ->
                ItemWriter.part()
                        .text("base", base)
                        .part("change", RowChangePart.from(change))
                        .text("request", request);
        };
    }

    private static Import.Source source(ItemReader item) {
        if (item.has("base")) {
            return new Import.Source.Edit(
                    new ImportId(item.text("base")),
                    RowChangePart.read(item.part("change")),
                    new Sha256(item.text("request")));
        }
        return item.has("records")
                ? new Import.Source.Records(
                        new ImportId(item.text("records")), item.smallNumber("students"), item.smallNumber("leftOut"))
                : new Import.Source.Upload(item.text("fileName"), item.number("size"), new Sha256(item.text("sum")));
    }

    /** Under which attempt its bad lines stand; empty when it has none. */
    static Optional<String> attempt(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).optionalText("attempt");
    }

    /** It stands where it was seen. */
    static Condition as(Import seen) {
        return Condition.text("state", seen.state().name());
    }

    /** The bad lines as items of their own. */
    static List<Map<String, AttributeValue>> problems(Import refused, String attempt) {
        var lines = refused.problems();
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + LINES)
                .mapToObj(from -> ItemWriter.item(ItemKey.problems(refused.call(), refused.id(), attempt, from))
                        .parts("lines", lines.subList(from, Math.min(from + LINES, lines.size())), ImportItem::problem)
                        .done())
                .toList();
    }

    static List<Import.LineProblem> readProblems(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).parts("lines", ImportItem::problem);
    }

    /** An item that was stored before every time was kept tells of the last one only, and not when it was. */
    private static List<Import.InForce> everyTimeInForce(ItemReader item) {
        return item.has("inForce")
                ? item.parts("inForce", ImportItem::inForce)
                : item
                        .optionalText("replaced")
                        .map(other -> new Import.InForce(item.instant("requestedAt"), Optional.of(new ImportId(other))))
                        .stream()
                        .toList();
    }

    private static ItemWriter inForce(Import.InForce time) {
        return ItemWriter.part().instant("at", time.at()).text("replaced", time.replaced());
    }

    private static Import.InForce inForce(ItemReader item) {
        return new Import.InForce(
                item.instant("at"), item.optionalText("replaced").map(ImportId::new));
    }

    private static ItemWriter reading(Import.Reading reading) {
        return ItemWriter.part()
                .number("line", reading.line())
                .text("column", reading.column())
                .text("value", reading.value())
                .text("readAs", reading.readAs())
                .number("cells", reading.cells())
                .text("en", reading.text().en())
                .text("tr", reading.text().tr());
    }

    private static Import.Reading reading(ItemReader item) {
        return new Import.Reading(
                item.number("line"),
                item.text("column"),
                item.text("value"),
                item.text("readAs"),
                item.smallNumber("cells"),
                new Text(item.text("en"), item.text("tr")));
    }

    private static ItemWriter problem(Import.LineProblem problem) {
        return ItemWriter.part()
                .number("line", problem.line())
                .text("column", problem.column())
                .text("value", problem.value())
                .text("en", problem.text().en())
                .text("tr", problem.text().tr());
    }

    private static Import.LineProblem problem(ItemReader item) {
        return new Import.LineProblem(
                item.number("line"),
                item.text("column"),
                item.text("value"),
                new Text(item.text("en"), item.text("tr")));
    }
}
