package tr.edu.metu.ico.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * What a student does next in a call, or what happens without them.
 *
 * @param until the instant before which it must be done, or at which it happens; empty where there is none
 */
public record NextStep(Code code, Optional<Instant> until) {

    /** The kinds of next steps. */
    public enum Code {
        /** The call is announced; applications begin at the instant. */
        WAIT_FOR_OPENING,
        /** Begin an application. */
        APPLY,
        /** Submit the draft: a draft does not count. */
        SUBMIT,
        /** Submit the changes: until then the last submission counts. */
        SUBMIT_CHANGES,
        /** A document was refused: upload another. */
        REPLACE_DOCUMENT,
        /** A document that counts is missing. */
        UPLOAD_DOCUMENT,
        /** Something in the submission fails as it is. */
        CHANGE_APPLICATION,
        /** Ask for an excuse for the absence from the exam. */
        FILE_PETITION,
        /** Sit the exam of the call. */
        SIT_EXAM,
        /** The registrar's record excludes the student, or is missing; only a correction helps. */
        ASK_FOR_CORRECTION,
        /** The department has not decided yet. */
        WAIT_FOR_REVIEW,
        /** The office has something to decide or to enter first. */
        WAIT_FOR_OFFICE,
        /** Everything is decided except the result. */
        WAIT_FOR_RESULT,
        /** The result is published: read it. */
        READ_RESULT,
        /** The result is published, the student is not selected, and objections are accepted. */
        OBJECT_UNTIL,
        /** The office has not answered the objection yet. */
        WAIT_FOR_ANSWER,
        /** Nothing can be done or awaited. */
        NOTHING
    }

    /** Derived from the call and the student's own facts. */
    public static NextStep of(ProgressFacts facts) {
        return new NextStepFinder(facts).find();
    }

    static NextStep of(Code code) {
        return new NextStep(code, Optional.empty());
    }

    static NextStep until(Code code, Instant until) {
        return new NextStep(code, Optional.of(until));
    }
}
