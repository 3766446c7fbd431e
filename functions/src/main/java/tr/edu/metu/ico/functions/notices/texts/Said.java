package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import tr.edu.metu.ico.mail.Notice;

/** What there is to say about a row. */
sealed interface Said {

    record Now(Notice notice) implements Said {}

    /** The change is not in force yet. */
    record NotYet(Instant again) implements Said {}

    /** There is nothing to say any more. @param why a code */
    record Nothing(String why) implements Said {}

    static Said now(Notice notice) {
        return new Now(notice);
    }

    static Said nothing(String why) {
        return new Nothing(why);
    }
}
