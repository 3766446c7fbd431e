package tr.edu.metu.ico.functions.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.ResultWording;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.trail.AuditTrail;

/** Shows the rows of a run to permitted readers, and records who read them (INV-21). */
public final class ReadRows {

    private static final int PAGE = 100;

    private final Runs runs;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public ReadRows(Parts parts) {
        var ports = parts.ports();
        runs = ports.runs();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /** One page of rows ordered by student number; {@code cursor} is the last number of the previous page. */
    RowPage read(Principal reader, Call call, Call.RunRef run, Optional<String> cursor, Instant now) {
        var after = cursor.map(text -> BodyFields.parsed(
                "cursor",
                () -> new StudentNumber(text),
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır."));
        auditTrail.append(
                call.id().value(),
                trail.entry(
                        now,
                        reader.subject(),
                        "run.rows",
                        call.id().value(),
                        run.id() + after.map(student -> " after " + student).orElse("")));
        var rows = runs.rows(call.id(), run.id()).stream()
                .filter(row -> after.filter(student -> row.student().compareTo(student) <= 0)
                        .isEmpty())
                .limit(PAGE + 1L)
                .toList();
        return RowPage.of(rows);
    }

    /** A page of rows. */
    public record RowPage(List<RowLine> rows, Optional<String> next) {

        static RowPage of(List<ResultRow> found) {
            var rows = found.stream().limit(PAGE).map(RowLine::of).toList();
            return new RowPage(
                    rows, found.size() > PAGE ? Optional.of(rows.getLast().student()) : Optional.empty());
        }
    }

    /** A summary of one student's result. */
    public record RowLine(
            String student, String status, TextBody explanation, Optional<Integer> rank, Optional<BigDecimal> total) {

        static RowLine of(ResultRow row) {
            return new RowLine(
                    row.student().value(),
                    row.outcome().status(),
                    TextBody.of(ResultWording.of(row.outcome())),
                    row.rank().isPresent() ? Optional.of(row.rank().getAsInt()) : Optional.empty(),
                    row.score().map(score -> score.total()));
        }
    }
}
