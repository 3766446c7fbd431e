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
 * One version of one kind of office data for a call.
 *
 * @param number   counts the imports of its kind in this call, from 1
 * @param reason   why it was requested or last put in force; empty where no reason is required
 * @param inForce  every time it came into force, latest last
 * @param readings values read in spite of an unexpected format; a listing may omit them
 * @param problems errors in the lines; a listing may omit them
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

    /** As requested: its rows are not known yet, and its number is assigned when it is stored. */
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

    /** The same import with its file read. */
    public Import read(List<Reading> how) {
        return new Import(
                call, id, kind, number, source, requestedBy, requestedAt, reason, state, rows, inForce, how, problems);
    }

    /** The same import, all lines valid; it waits for an officer to put it in force. */
    public Import waiting(int goodRows) {
        return with(reason, State.WAITING, new Rows(goodRows, 0), inForce, List.of());
    }

    /** The same import, in force from now on in place of another. */
    public Import inForce(Optional<ImportId> before, Instant at) {
        var times = Stream.concat(inForce.stream(), Stream.of(new InForce(at, before)))
                .toList();
        return with(reason, State.IMPORTED, rows, times, problems);
    }

    /** What was in force before it last came into force. */
    public Optional<ImportId> replaced() {
        return inForce.isEmpty() ? Optional.empty() : inForce.getLast().replaced();
    }

    /**
     * An id for each time it came into force in place of another, in order: its id, the count so far, and what it
     * replaced, such as {@code 7f….2.3a…}. Imports that never came into force have none.
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

    /** The same import with the given reason, if any. */
    public Import because(Optional<String> why) {
        return with(why.or(() -> reason), state, rows, inForce, problems);
    }

    /** Whether an officer may put it in force: it waits, was in force before, or has good rows although it was refused. */
    public boolean offered() {
        return state == State.WAITING || state == State.IMPORTED || acceptable();
    }

    /** Whether it was refused but has valid rows that an officer may accept. */
    public boolean acceptable() {
        return state == State.REFUSED && rows.good() > 0;
    }

    /** Whether it is or was in force without some of its lines. */
    public boolean partial() {
        return state == State.IMPORTED && rows.bad() > 0;
    }

    /** The uploader's name for the file; empty when none was uploaded. */
    public String fileName() {
        return source instanceof Source.Upload(var name, var _, var _) ? name : "";
    }

    /** The same import with these invalid lines, which are stored separately. */
    public Import with(List<LineProblem> lines) {
        return with(reason, state, rows, inForce, lines);
    }

    private Import with(Optional<String> why, State next, Rows counted, List<InForce> times, List<LineProblem> lines) {
        return new Import(
                call, id, kind, number, source, requestedBy, requestedAt, why, next, counted, times, readings, lines);
    }

    /** The state of the import. */
    public enum State {
        /** The file has not arrived or has not been read. */
        AWAITED,
        /** Read and valid; not used until an officer puts it in force. */
        WAITING,
        /** In force, or it was. */
        IMPORTED,
        /** It cannot be put in force as a whole. */
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
     * @param at       when an officer decided it
     * @param replaced what was in force until then; empty when nothing was
     */
    public record InForce(Instant at, Optional<ImportId> replaced) {}

    /** Where its rows come from. */
    public sealed interface Source {

        /** A file uploaded by an officer, with its size in bytes. */
        record Upload(String name, long size, Sha256 digest) implements Source {}

        /**
         * Computed from the academic records of another import (reading A-44).
         *
         * @param students those that were counted
         * @param leftOut  cohorts without an average, because nobody in them has a CGPA above 0
         */
        record Records(ImportId records, int students, int leftOut) implements Source {}

        /**
         * One row of another import changed by an officer; all other rows are those of that import.
         *
         * @param base    the import in force at the time of the request
         * @param change  the difference, as in {@link OfficeRow}
         * @param request SHA-256 digest of the request, to recognise a repeat
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
     * A value in an unexpected format whose meaning is still unambiguous.
     *
     * @param line   first line where it occurs; 0 for the whole file
     * @param column the column's name; empty when it is not about one
     * @param value  the first cell as it is written; empty when it is not about cells
     * @param readAs what that cell is read as; empty when it is not about cells
     * @param cells  how many cells of the column are read like this
     */
    public record Reading(long line, String column, String value, String readAs, int cells, Text text) {

        /** The same with one more cell. */
        public Reading again() {
            return new Reading(line, column, value, readAs, cells + 1, text);
        }
    }
}
