package tr.edu.metu.ico.submission;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;

/**
 * What a student can do about a condition, or who decides.
 *
 * @param until the deadline; empty when there is nothing to do
 */
public record ToDo(Act act, Text says, Optional<Instant> until) {

    /** The kinds of action. */
    public enum Act {
        SUBMIT,
        CHANGE_APPLICATION,
        UPLOAD_DOCUMENT,
        SIT_EXAM,
        FILE_PETITION,
        ASK_FOR_CORRECTION,
        WAIT_FOR_OFFICE,
        WAIT_FOR_DEPARTMENT,
        NOTHING
    }

    /** An action of the student; its sentences end with the deadline. */
    static ToDo until(Act act, Instant until, String en, String tr) {
        var shown = ShownTime.of(until);
        return new ToDo(
                act,
                new Text(en + " Do this before " + shown.en() + ".", tr + " Son tarih: " + shown.tr() + "."),
                Optional.of(until));
    }

    /** Not an action of the student. */
    static ToDo none(Act act, String en, String tr) {
        return new ToDo(act, new Text(en, tr), Optional.empty());
    }
}
