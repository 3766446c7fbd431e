package tr.edu.metu.ico.benchmarks.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.adapters.table.TableFormat;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.export.FileKind;
import tr.edu.metu.ico.functions.officefiles.tables.FileTables;
import tr.edu.metu.ico.functions.parts.Parts;

/** What the office takes out of the system after the publication. */
record Outputs(Gauge gauge, Parts parts, Desk desk, Instant now) {

    private static final Map<String, String> OFFICER = Desk.somebody("officer-1", "officer", "", "");
    /** How many students the call with grants has at most. */
    private static final int PAID = 500;

    /** @param students of whom the first are paid by another call, because this one pays nothing */
    void all(Call call, List<University.Student> students) {
        page("the call in numbers", "figures", call.id().value());
        var run = call.run().orElseThrow().id();
        file("list of results as a file", call, FileContent.of(FileKind.RESULT_LIST, run));
        file("statistics as a file", call, FileContent.of(FileKind.STATISTICS, run));
        var paid = students.stream()
                .limit(PAID)
                .map(student -> new StudentNumber(student.number()))
                .toList();
        PaidCall.publish(parts.ports(), now, desk, paid);
        var paying = parts.ports().calls().find(new CallId(PaidCall.CALL)).orElseThrow();
        file("payment list of " + paid.size() + " students", paying, FileContent.of(FileKind.PAYMENTS, true));
        page("grants of " + paid.size() + " students", "grants", PaidCall.CALL);
    }

    private void page(String step, String what, String call) {
        gauge.measure(
                step, () -> desk.ask("GET /calls/{call}/" + what, Desk.Request.by(OFFICER, now, Map.of("call", call))));
    }

    private void file(String step, Call call, FileContent content) {
        gauge.measure(step, () -> {
            try (var out = OutputStream.nullOutputStream()) {
                var table = new FileTables(parts).of(call, content, now);
                return table.write(TableFormat.XLSX, TableLanguage.EN, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
