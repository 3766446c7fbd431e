package tr.edu.metu.ico.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.site.Ui;

/** To a student, before something ends. Its instant is exclusive. */
public sealed interface ReminderNotice extends Notice {

    /** An application was begun and is not submitted. */
    record DraftNotSubmitted(About call, Instant deadline) implements ReminderNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.draft.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.draft.happened", ui.text(call.title()))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.draft.to-do") + " " + ui.t("mail.deadline", ui.until(deadline)) + " "
                    + ui.t("mail.draft.or-not"));
        }

        @Override
        public Place place() {
            return Place.portal("check", call);
        }
    }

    /**
     * A submission was changed and the changes are not submitted.
     *
     * @param changes     how many parts of the application differ
     * @param submittedAt when the submission that counts was received
     */
    record ChangesNotSubmitted(About call, int changes, Instant submittedAt, Instant deadline)
            implements ReminderNotice {

        @Override
        public String subject(Ui ui) {
            return ui.count("mail.changes.subject", changes);
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.changes.happened", ui.text(call.title()), ui.at(submittedAt))),
                    Part.of(ui.count("mail.changes.number", changes)));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.changes.to-do") + " " + ui.t("mail.deadline", ui.until(deadline)));
        }

        @Override
        public Place place() {
            return Place.portal("check", call);
        }
    }

    /** Objections to the published result are accepted for a day more. */
    record ObjectionsEnd(About call, Instant until) implements ReminderNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.objections-end.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.objections-end.happened", ui.text(call.title()), ui.until(until))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.objections-end.to-do"));
        }

        @Override
        public Place place() {
            return Place.portal("result", call);
        }
    }

    /** For a day more, a place can be given back without consequences. */
    record WithdrawalsEnd(About call, Instant until) implements ReminderNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.withdrawals-end.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.withdrawals-end.happened", ui.text(call.title()), ui.until(until))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.withdrawals-end.to-do"));
        }

        @Override
        public Place place() {
            return Place.portal("result", call);
        }
    }
}
