package tr.edu.metu.ico.mail;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.Ui;

/**
 * What one mail tells one person about a call, as facts. A notice never contains a result, a ground for additional points or
 * the name of a document of a special category: mail is read on shared screens.
 */
public sealed interface Notice permits ApplicationNotice, ReminderNotice, ResultNotice, StaffNotice {

    /** The call it is about. */
    About call();

    /** A short line, without the call. */
    String subject(Ui ui);

    /** What has happened. */
    List<Part> happened(Ui ui);

    /** What to do now and until when; empty when there is nothing to do. */
    Optional<String> toDo(Ui ui);

    /** What the mail links to, as an address of the site without the language. */
    default Place place() {
        return Place.call(call());
    }

    /** Whom it speaks to. */
    default Reader reader() {
        return Reader.STUDENT;
    }

    /** A call with its title. */
    record About(String id, Text title) {}

    /** Who reads a notice. */
    enum Reader {
        STUDENT,
        STAFF
    }

    /** A paragraph or a list. */
    sealed interface Part {

        /** A paragraph. */
        record Paragraph(String text) implements Part {}

        /** A list of short lines. */
        record Lines(List<String> lines) implements Part {
            public Lines {
                lines = List.copyOf(lines);
            }
        }

        static Part of(String text) {
            return new Paragraph(text);
        }

        static Part of(List<String> lines) {
            return new Lines(lines);
        }
    }
}
