package tr.edu.metu.ico.ledger;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.trail.TrailEntry;

/** What became of students in all calls, over the years. Every read is strongly consistent. */
public interface Ledger {

    /** All entries of a student in the order of time, cancelled ones too. */
    List<LedgerEntry> of(StudentNumber student);

    /** The entries of all students who have any. */
    Map<StudentNumber, List<LedgerEntry>> all();

    /**
     * Adds what an officer wrote. Each of the calls it may change must be as seen; a frozen one moves to its next epoch in
     * the same transaction (INV-10).
     *
     * @return false when an entry of that id is there or a call is no longer as seen
     */
    boolean add(LedgerEntry entry, List<Call> touched, TrailEntry trail);

    /** Writes what follows from a published call; writing it again changes nothing, and is reported once only. */
    void complete(Call published, List<LedgerEntry> derived, TrailEntry trail);

    /** Whether everything is written that follows from a published call. */
    boolean isComplete(Call published);
}
