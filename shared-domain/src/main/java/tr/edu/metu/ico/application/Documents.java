package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The documents of a call: allowed uploads, arrived files and officers' verdicts. */
public interface Documents {

    /**
     * Records an issued upload link, through the student's gate.
     *
     * @return false when the gate is closed, whatever the time; then nothing is stored
     */
    boolean issue(Document awaited, TrailEntry entry);

    Optional<Document> find(CallId call, StudentNumber student, DocumentId id);

    /** All uploads of a student for the application, ordered by id. */
    List<Document> of(CallId call, StudentNumber student);

    /** Records an issued upload link for a petition or the grant; the gate of the application has no say in it. */
    void issueBeside(Document awaited, TrailEntry entry);

    /** All files of a student's petitions, ordered by id. */
    List<Document> ofPetitions(CallId call, StudentNumber student);

    /** All files that a student handed in for the grant, ordered by id. */
    List<Document> ofGrant(CallId call, StudentNumber student);

    /** The upload of this id, whether it belongs to the application, to a petition or to the grant. */
    Optional<Document> findAny(CallId call, StudentNumber student, DocumentId id);

    /** All uploads of a student: those for the application, for petitions and for the grant. */
    default List<Document> all(CallId call, StudentNumber student) {
        return Stream.of(of(call, student), ofPetitions(call, student), ofGrant(call, student))
                .flatMap(List::stream)
                .toList();
    }

    /** The same for several students, read together; who has uploaded nothing is left out. */
    Map<StudentNumber, List<Document>> all(CallId call, Set<StudentNumber> students);

    /**
     * Stores how a file arrived; the first result stays, so that any event may be delivered again (INV-26).
     *
     * @return false when the version it supersedes has changed since it was read: read again and retry
     */
    boolean register(Registration registration, TrailEntry entry);

    /**
     * Stores the scan result of a file.
     *
     * @return false when a document has changed since it was read: read again and retry
     */
    boolean scanned(ScannedFile file, TrailEntry entry);

    /** Stores the automatic findings in a letter, separately from the document. */
    void hint(Document letter, LetterHint hint);

    /** The automatic findings in a letter; empty until it has been examined. */
    Optional<LetterHint> hint(Document letter);

    /** Stores that an officer looked at a document, in place of who looked before; nothing if the document has changed. */
    void opened(Document document, Opening opening, TrailEntry entry);

    /** Who looked at a document last; empty while nobody of the office has. */
    Optional<Opening> opening(Document document);

    /**
     * Stores an officer's verdict, or that it was taken back: then the document is work again. After the freeze the call
     * moves to its next epoch in the same transaction (INV-10).
     *
     * @param before the document as the officer saw it
     * @return false when the call or the document has changed since it was read
     */
    boolean judge(Call seen, Document before, Document judged, TrailEntry entry);
}
