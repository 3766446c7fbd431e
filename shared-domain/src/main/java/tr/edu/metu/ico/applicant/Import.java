package tr.edu.metu.ico.applicant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;

/**
 * One office file on its way into a call.
 *
 * @param reason   why the file is imported after the freeze; empty before it
 * @param problems every bad line when it was refused
 */
public record Import(
        CallId call,
        ImportId id,
        ImportKind kind,
        String fileName,
        long size,
        Sha256 sum,
        String requestedBy,
        Instant requestedAt,
        Optional<String> reason,
        State state,
        int rowCount,
        List<LineProblem> problems) {

    public Import {
        problems = List.copyOf(problems);
    }

    /** The same import, in force. */
    public Import imported(int rows) {
        return new Import(
                call, id, kind, fileName, size, sum, requestedBy, requestedAt, reason, State.IMPORTED, rows, List.of());
    }

    /** The same import, refused whole for these lines. */
    public Import refused(List<LineProblem> why) {
        return new Import(call, id, kind, fileName, size, sum, requestedBy, requestedAt, reason, State.REFUSED, 0, why);
    }

    /** Where it stands. */
    public enum State {
        AWAITED,
        IMPORTED,
        REFUSED
    }

    /**
     * What is wrong in one line.
     *
     * @param line   line of the file, the header being line 1
     * @param column the column's name; empty when it is the line as a whole
     */
    public record LineProblem(long line, String column, String value, Text text) {}
}
