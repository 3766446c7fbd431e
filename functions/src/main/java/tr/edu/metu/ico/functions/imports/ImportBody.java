package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/** What became of an office file; {@code inForce} says whether the call reads it. */
public record ImportBody(
        String id,
        String kind,
        String fileName,
        String state,
        boolean inForce,
        int rows,
        String requestedBy,
        Instant requestedAt,
        Optional<String> reason,
        List<Line> problems) {

    /** One bad line. */
    public record Line(long line, String column, String value, TextBody message) {}

    static ImportBody of(Import found, Call call) {
        return new ImportBody(
                found.id().value(),
                found.kind().name(),
                found.fileName(),
                found.state().name(),
                call.imported(found.kind()).filter(found.id()::equals).isPresent(),
                found.rowCount(),
                found.requestedBy(),
                found.requestedAt(),
                found.reason(),
                found.problems().stream()
                        .map(p -> new Line(p.line(), p.column(), p.value(), TextBody.of(p.text())))
                        .toList());
    }
}
