package tr.edu.metu.ico.functions.notices.texts;

import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.mail.ReminderNotice.ChangesNotSubmitted;
import tr.edu.metu.ico.mail.ReminderNotice.DraftNotSubmitted;
import tr.edu.metu.ico.mail.ReminderNotice.ObjectionsEnd;
import tr.edu.metu.ico.mail.ReminderNotice.WithdrawalsEnd;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.progress.ContentChanges;

/** Reminders, checked again when they are sent: none after the end, and none for what was done meanwhile. */
final class ReminderTexts {

    private final ApplicationTexts applications;
    private final Objections objections;

    ReminderTexts(Parts parts, ApplicationTexts applications) {
        this.applications = applications;
        objections = parts.ports().objections();
    }

    Said draft(AboutRow about) {
        return beforeTheDeadline(
                about,
                () -> application(about)
                        .filter(application -> application.draft().isPresent()
                                && application.submission().isEmpty())
                        .map(_ -> Said.now(new DraftNotSubmitted(about.about(), about.end()))));
    }

    Said changes(AboutRow about) {
        return beforeTheDeadline(
                about,
                () -> application(about)
                        .filter(application -> ContentChanges.notSubmitted(application) > 0)
                        .map(application -> Said.now(new ChangesNotSubmitted(
                                about.about(),
                                ContentChanges.notSubmitted(application),
                                application.submission().orElseThrow().receipt().receivedAt(),
                                about.end()))));
    }

    private Optional<Application> application(AboutRow about) {
        return applications.dossier(about).map(Dossier::application);
    }

    /** Another deadline has its own reminders. */
    private static Said beforeTheDeadline(AboutRow about, Supplier<Optional<Said>> says) {
        if (about.deadline().filter(about.end()::equals).isEmpty()) {
            return Said.nothing("DEADLINE_PASSED");
        }
        return says.get().orElseGet(() -> Said.nothing("NOTHING_TO_SUBMIT"));
    }

    /** Another period, such as that of a correction, has its own reminder. */
    Said objectionsEnd(AboutRow about) {
        if (about.objectionsUntil().filter(about.end()::equals).isEmpty()) {
            return Said.nothing("PERIOD_ENDED");
        }
        int publication = about.call().publications().size();
        return objections.find(about.call().id(), publication, about.student()).isPresent()
                ? Said.nothing("OBJECTED")
                : Said.now(new ObjectionsEnd(about.about(), about.end()));
    }

    /** The row states the student's own end; who has withdrawn meanwhile is not reminded. */
    Said withdrawalsEnd(AboutRow about) {
        if (!about.now().isBefore(about.end())) {
            return Said.nothing("PERIOD_ENDED");
        }
        return applications
                .dossier(about)
                .map(_ -> Said.now(new WithdrawalsEnd(about.about(), about.end())))
                .orElseGet(() -> Said.nothing("WITHDRAWN"));
    }
}
