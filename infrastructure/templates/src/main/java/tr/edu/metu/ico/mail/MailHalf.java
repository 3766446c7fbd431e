package tr.edu.metu.ico.mail;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.site.Ui;

/**
 * A notice in one language, in the order in which it is read.
 *
 * @param toDo  what to do now; empty when there is nothing to do
 * @param label what the link says
 * @param link  absolute, unless the site itself shows the text
 * @param ask   whom to ask
 */
public record MailHalf(
        String language,
        String subject,
        String greeting,
        List<Notice.Part> happened,
        String toDoTitle,
        Optional<String> toDo,
        String nothing,
        String label,
        String link,
        String ask,
        String sender,
        String automatic) {

    static MailHalf of(Notice notice, Ui ui) {
        var place = notice.place();
        boolean student = notice.reader() == Notice.Reader.STUDENT;
        return new MailHalf(
                ui.language().code(),
                notice.subject(ui),
                student ? ui.t("mail.greeting.student") : ui.t("mail.greeting.staff"),
                notice.happened(ui),
                ui.t("mail.to-do"),
                notice.toDo(ui),
                ui.t("mail.nothing"),
                place.label(ui),
                ui.site().origin() + ui.link(place.path()),
                student ? ui.t("mail.ask.student") : ui.t("mail.ask.staff"),
                ui.t("site.office"),
                ui.t("mail.automatic"));
    }
}
