package tr.edu.metu.ico.letter;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

/** The letters that were issued. Every read is strongly consistent. */
public interface Letters {

    /** The letter of this kind in this language with exactly these facts. */
    Optional<IssuedLetter> find(
            CallId call, StudentNumber student, LetterKind kind, LetterLanguage language, Sha256 facts);

    /** All letters of a student in a call, by kind and language. */
    List<IssuedLetter> of(CallId call, StudentNumber student);

    /** Stores a new letter; false if there is one with these facts or this code already. */
    boolean issue(IssuedLetter next, TrailEntry entry);

    /** Replaces a stored letter; false if it is no longer as it was read. */
    boolean replace(IssuedLetter seen, IssuedLetter next, TrailEntry entry);

    /** What happened to a student's application. */
    LetterMarks marks(CallId call, StudentNumber student);

    /** The letter with this code, and what happened since; an unknown code costs as much as a known one. */
    Optional<Found> check(LetterCode code);

    /** A letter found by its code. */
    record Found(CheckableLetter letter, LetterMarks marks) {}
}
