package tr.edu.metu.ico.season.cast;

import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.world.OfficeCsv;

/** Office files that must be refused as a whole, with the line and the column named. */
public final class BadFiles {
    private final CallContext context;
    private final Office office;

    public BadFiles(CallContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    /** A file with many errors; returns its report, line by line, for display. */
    public List<String> recordsWithManyFaults() {
        var good = OfficeCsv.records(context.world().everybody());
        var bad = good.with(3, "cgpa", "4,15")
                .with(5, "student", good.rows().get(3).getFirst())
                .with(6, "name", "=1+1")
                .with(7, "level", "BACHELOR");
        var report = refused(bad, 3, "cgpa");
        expect(report, 5, "student");
        expect(report, 6, "name");
        expect(report, 7, "level");
        return report.list("problems").stream()
                .map(line -> "line " + line.path("line").asText() + ", "
                        + line.path("column").asText() + " \""
                        + line.path("value").asText() + "\": "
                        + line.path("message").path("en").asText())
                .toList();
    }

    public void withoutColumn() {
        refused(OfficeCsv.records(context.world().everybody()).without("cgpa"), 1, "cgpa");
    }

    /** Only after the records, which define the departments. */
    public void unknownDepartment() {
        var averages = OfficeCsv.averages(context.world().averages());
        refused(averages.with(2, "department", "ALCHEMY"), 2, "department");
    }

    /** A file that is refused for this line and column; returns its report. */
    public Answer refused(OfficeCsv file, int line, String column) {
        var report = office.sendIn(file, file.bytes());
        Unexpected.unlessEqual("REFUSED", report.text("state"), "The state of a bad " + file.fileName());
        expect(report, line, column);
        context.ledger().refusedFile("of the office, " + report.list("problems").size() + " bad lines");
        return report;
    }

    private static void expect(Answer report, int line, String column) {
        Unexpected.unless(
                report.list("problems").stream()
                        .anyMatch(p -> p.path("line").asInt() == line
                                && p.path("column").asText().equals(column)),
                "The report should name line " + line + ", column " + column + ", but it says " + report.body() + ".");
    }
}
