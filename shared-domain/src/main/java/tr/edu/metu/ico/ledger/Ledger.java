package tr.edu.metu.ico.ledger;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.trail.TrailEntry;

/** What happened to students in all calls over the years. Every read is strongly consistent. */
public interface Ledger {

    /** All entries of a student in time order, including cancelled ones. */
    List<LedgerEntry> of(StudentNumber student);

    /** The entries of all students with entries. */
    Map<StudentNumber, List<LedgerEntry>> all();

    /**
     * Adds an officer's entry. Each call it may change must be unchanged since it was read; a frozen one moves to its
     * next epoch in the same transaction (INV-10).
     *
     * @return false when the entry id exists or a call has changed since it was read
     */
    boolean add(LedgerEntry entry, List<Call> touched, TrailEntry trail);

    /** Writes what follows from a published call; idempotent, and reported only once. */
    void complete(Call published, List<LedgerEntry> derived, TrailEntry trail);

    /** Whether everything that follows from a published call is written. */
    boolean isComplete(Call published);
}
