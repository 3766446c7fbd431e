package tr.edu.metu.ico.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.trail.TrailEntry;

/** Everything that is stored about a student, whatever it is used for. Every read is strongly consistent. */
public interface PersonalData {

    /** What stands where a name or a text that somebody wrote has been erased. */
    String ERASED = "(erased)";

    /**
     * What is held about a student in a call. Rows of a run that is not published are left out (INV-21).
     *
     * @param persons the student number and, if known, the subject of the login
     */
    List<Held> of(Call call, StudentNumber student, Set<String> persons);

    /** What is held about a student outside any call. */
    List<Held> outsideCalls(StudentNumber student);

    /** The students of whom something is stored in a call, ordered by shard and number; read lazily. */
    Stream<StudentNumber> students(Call call);

    /** How many records of each kind are still stored in a call. */
    Map<KeptKind, Integer> kept(Call call);

    /**
     * Erases this much of what is stored about a student in a call, except files; may be repeated.
     *
     * @param at    when, which stands on every document whose file is gone
     * @param entry the entry that reports it, stored with the first change; empty if another one does
     * @return how many records were changed or deleted, 0 if nothing was left; empty if somebody else wrote at the same moment
     *     several times in a row, or an open call has closed: then something is left
     */
    OptionalInt erase(Call call, StudentNumber student, ErasureScope scope, Instant at, Optional<TrailEntry> entry);

    /**
     * Erases what coordinators and officers were told about a call; may be repeated.
     *
     * @param entry the entry that reports it, stored with the first deletion
     * @return how many messages were deleted; empty if something is left, as for {@link #erase}
     */
    OptionalInt eraseStaffMessages(Call call, TrailEntry entry);

    /** Erases what is counted about a student outside any call; it would expire by itself within days. */
    void eraseOutsideCalls(StudentNumber student);

    /** How many records {@link #erase} would change or delete now. */
    int erasable(Call call, StudentNumber student, ErasureScope scope);

    /** Records that nothing of this kind is left in a call. */
    void finished(Call call, KeptKind kind, Instant at);

    /** When retention of this kind was finished in a call. */
    Optional<Instant> finishedAt(Call call, KeptKind kind);
}
