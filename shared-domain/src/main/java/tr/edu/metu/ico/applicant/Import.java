package tr.edu.metu.ico.applicant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;

/**
 * One version of the office's data of one kind, on its way into a call.
 *
 * @param number   counts the imports of its kind in this call, from 1
 * @param reason   why it was requested, or why it was put in force last; empty where nobody had to say
 * @param inForce  every time it came in force, the last one last
 * @param readings what was read although it is written in another way than asked for; a listing may leave it out
 * @param problems what is wrong with the lines; a listing may leave it out
 */
public record Import(
        CallId call,
        ImportId id,
        ImportKind kind,
        int number,
        Source source,
        String requestedBy,
        Instant requestedAt,
        Optional<String> reason,
        State state,
        Rows rows,
        List<InForce> inForce,
        List<Reading> readings,
        List<LineProblem> problems) {

    public Import {
        inForce = List.copyOf(inForce);
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    /** As it is requested: nothing is known of its rows, and its number is given when it is stored. */
    public static Import awaited(
            CallId call,
            ImportId id,
            ImportKind kind,
            Source source,
            String requestedBy,
            Instant requestedAt,
            Optional<String> reason) {
        return new Import(
                call,
                id,
                kind,
                0,
                source,
                requestedBy,
                requestedAt,
                reason,
                State.AWAITED,
                Rows.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    public Import numbered(int next) {
        return new Import(
                call,
                id,
                kind,
                next,
                source,
                requestedBy,
                requestedAt,
                reason,
                state,
                rows,
                inForce,
                readings,
                problems);
    }

    /** The same import, its file read like this. */
    public Import read(List<Reading> how) {
        return new Import(
                call, id, kind, number, source, requestedBy, requestedAt, reason, state, rows, inForce, how, problems);
    }

    /** The same import, every line of it good; it waits for an officer to put it in force. */
    public Import waiting(int goodRows) {
        return with(reason, State.WAITING, new Rows(goodRows, 0), inForce, List.of());
    }

    /** The same import, in force in the place of another one from now on. */
    public Import inForce(Optional<ImportId> before, Instant at) {
        var times = Stream.concat(inForce.stream(), Stream.of(new InForce(at, before)))
                .toList();
        return with(reason, State.IMPORTED, rows, times, problems);
    }

    /** What was in force before it came in force last. */
    public Optional<ImportId> replaced() {
        return inForce.isEmpty() ? Optional.empty() : inForce.getLast().replaced();
    }

    /**
     * A name for each time it came in force in the place of another one, in their order: its id, how often it had come in
     * force by then, and what it replaced, such as {@code 7f….2.3a…}. A name for what never took force is not among them.
     */
    public List<String> changes() {
        return IntStream.range(0, inForce.size())
                .boxed()
                .flatMap(i -> inForce.get(i).replaced().map(other -> id + "." + (i + 1) + "." + other).stream())
                .toList();
    }

    /** The same import, refused for these lines; its good rows may be accepted later. */
    public Import refused(Rows found, List<LineProblem> why) {
        return with(reason, State.REFUSED, found, inForce, why);
    }

    /** The same import, its reason another one if one is given. */
    public Import because(Optional<String> why) {
        return with(why.or(() -> reason), state, rows, inForce, problems);
    }

    /** Whether an officer may put it in force: it waits, was in force before, or has good rows although it was refused. */
    public boolean offered() {
        return state == State.WAITING || state == State.IMPORTED || acceptable();
    }

    /** Whether it was refused, but has good rows that an officer may accept. */
    public boolean acceptable() {
        return state == State.REFUSED && rows.good() > 0;
    }

    /** Whether it is in force, or was, without some of its lines. */
    public boolean partial() {
        return state == State.IMPORTED && rows.bad() > 0;
    }

    /** What its uploader called the file; empty when nobody uploaded one. */
    public String fileName() {
        return source instanceof Source.Upload(var name, var _, var _) ? name : "";
    }

    /** The same import with these bad lines; they are kept apart from it. */
    public Import with(List<LineProblem> lines) {
        return with(reason, state, rows, inForce, lines);
    }

    private Import with(Optional<String> why, State next, Rows counted, List<InForce> times, List<LineProblem> lines) {
        return new Import(
                call, id, kind, number, source, requestedBy, requestedAt, why, next, counted, times, readings, lines);
    }

    /** Where it stands. */
    public enum State {
        /** The file has not arrived, or has not been read yet. */
        AWAITED,
        /** Read and good; nothing reads it until an officer puts it in force. */
        WAITING,
        /** In force, or it was. */
        IMPORTED,
        /** Not to be put in force as a whole. */
        REFUSED
    }

    /**
     * How many lines there are.
     *
     * @param good those that are rows of the office's data
     * @param bad  those that are not
     */
    public record Rows(int good, int bad) {
        public static final Rows NONE = new Rows(0, 0);
    }

    /**
     * One time it came in force.
     *
     * @param at       when an officer said so
     * @param replaced what was in force until then; empty when nothing was
     */
    public record InForce(Instant at, Optional<ImportId> replaced) {}

    /** Where its rows come from. */
    public sealed interface Source {

        /** A file of an officer, of so many bytes. */
        record Upload(String name, long size, Sha256 sum) implements Source {}

        /**
         * Computed from the academic records of another import (reading A-44).
         *
         * @param students those that were counted
         * @param leftOut  cohorts without an average, for nobody in them has a CGPA above 0
         */
        record Records(ImportId records, int students, int leftOut) implements Source {}

        /**
         * One row of another import changed by an officer; all other rows are those of that import.
         *
         * @param base    the import that was in force when the officer asked
         * @param change  what is different from it, in the words of {@link OfficeRow}
         * @param request SHA-256 of what was asked, so that the same request is known again
         */
        record Edit(ImportId base, RowChange change, Sha256 request) implements Source {}
    }

    /**
     * What is wrong in one line.
     *
     * @param line   line of the file, the header being line 1
     * @param column the column's name; empty when it is the line as a whole
     */
    public record LineProblem(long line, String column, String value, Text text) {}

    /**
     * Something that is written in another way than asked for and still has one meaning only.
     *
     * @param line   where it stands first; 0 for the file as a whole
     * @param column the column's name; empty when it is not about one
     * @param value  the first cell as it is written; empty when it is not about cells
     * @param readAs what that cell is read as; empty when it is not about cells
     * @param cells  how many cells of the column are read like this
     */
    public record Reading(long line, String column, String value, String readAs, int cells, Text text) {

        /** The same, found in one more cell. */
        public Reading again() {
            return new Reading(line, column, value, readAs, cells + 1, text);
        }
    }
}
