package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The documents of a call: which uploads were allowed, what arrived, what officers said. */
public interface Documents {

    /**
     * Stores that an upload link was handed out, through the student's gate.
     *
     * @return false when the gate is closed, whatever the clock says; then nothing is stored
     */
    boolean issue(Document awaited, TrailEntry entry);

    Optional<Document> find(CallId call, StudentNumber student, DocumentId id);

    /** All uploads of a student, ordered by id. */
    List<Document> of(CallId call, StudentNumber student);

    /**
     * Stores how a file arrived; the first word stays, so that any event may come again (INV-26).
     *
     * @return false when the version it supersedes has changed since it was read: look again
     */
    boolean register(Registration registration, TrailEntry entry);

    /**
     * Stores the scanner's word on a file.
     *
     * @return false when a document has changed since it was read: look again
     */
    boolean scanned(ScannedFile file, TrailEntry entry);

    /** Keeps what a machine found in a letter, beside the document and never a part of it. */
    void hint(Document letter, LetterHint hint);

    /** What a machine found in a letter; empty while none has looked. */
    Optional<LetterHint> hint(Document letter);

    /**
     * Stores an officer's verdict. After the freeze the call moves to its next epoch in the same transaction (INV-10).
     *
     * @param before the document as the officer's verdict was prepared on
     * @return false when the call or the document is no longer as seen
     */
    boolean judge(Call seen, Document before, Document judged, TrailEntry entry);
}
