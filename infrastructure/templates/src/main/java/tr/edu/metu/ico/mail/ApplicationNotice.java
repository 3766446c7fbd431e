package tr.edu.metu.ico.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.site.Ui;
import tr.edu.metu.ico.submission.ToDo;

/** To a student, about the application while it is open or reviewed. */
public sealed interface ApplicationNotice extends Notice {

    /**
     * A submission was received.
     *
     * @param number   of the receipt
     * @param deadline exclusive; empty when it has passed
     * @param open     how many points of each kind the student can still settle; they are counted only, because their
     *                 sentences may name a document of a special category
     */
    record Receipt(
            About call,
            String number,
            Instant receivedAt,
            Optional<Instant> deadline,
            SortedMap<ToDo.Act, Integer> open)
            implements ApplicationNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.receipt.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            var parts = new ArrayList<Part>();
            parts.add(Part.of(ui.t("mail.receipt.happened", ui.text(call.title()), ui.at(receivedAt))));
            parts.add(Part.of(ui.t("mail.receipt.number", number)));
            deadline.ifPresent(_ -> parts.add(Part.of(ui.t("mail.receipt.counts"))));
            if (!open.isEmpty()) {
                parts.add(Part.of(ui.t("mail.receipt.open")));
                parts.add(Part.of(open.entrySet().stream()
                        .map(act -> line(ui, act.getKey(), act.getValue()))
                        .toList()));
            }
            return parts;
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return deadline.filter(_ -> !open.isEmpty())
                    .map(until -> ui.t("mail.receipt.to-do") + " " + ui.t("mail.deadline", ui.until(until)));
        }

        private static String line(Ui ui, ToDo.Act act, int number) {
            return switch (act) {
                case SIT_EXAM -> ui.t("mail.act.sit-exam");
                case UPLOAD_DOCUMENT -> ui.count("mail.act.upload-document", number);
                case FILE_PETITION -> ui.t("mail.act.file-petition");
                case ASK_FOR_CORRECTION -> ui.count("mail.act.ask-for-correction", number);
                case SUBMIT, CHANGE_APPLICATION, WAIT_FOR_OFFICE, WAIT_FOR_DEPARTMENT, NOTHING ->
                    ui.count("mail.act.change-application", number);
            };
        }

        @Override
        public Place place() {
            return Place.portal("status", call);
        }
    }

    /**
     * The office has decided on documents.
     *
     * @param replaceUntil until when another version may be uploaded, exclusive; empty when it has passed
     */
    record Verdicts(About call, List<Line> lines, Optional<Instant> replaceUntil) implements ApplicationNotice {

        public Verdicts {
            lines = List.copyOf(lines);
        }

        /**
         * One document.
         *
         * @param named  its title and the reason; empty for a special category, which a mail does not name
         */
        public record Line(boolean accepted, Optional<Named> named) {}

        /** What a mail may say about a document. @param reason in the officer's words; may be blank */
        public record Named(Text title, String reason) {}

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.verdicts.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.verdicts.happened", ui.text(call.title()))),
                    Part.of(lines.stream().map(line -> line(ui, line)).toList()));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            if (lines.stream().allMatch(Line::accepted)) {
                return Optional.empty();
            }
            return Optional.of(replaceUntil
                    .map(until -> ui.t("mail.verdicts.replace") + " " + ui.t("mail.deadline", ui.until(until)))
                    .orElseGet(() -> ui.t("mail.verdicts.too-late")));
        }

        private static String line(Ui ui, Line line) {
            if (line.named().isEmpty()) {
                return line.accepted()
                        ? ui.t("mail.verdicts.other-accepted")
                        : ui.t("mail.verdicts.other-not-accepted");
            }
            var title = ui.text(line.named().get().title());
            var reason = line.named().get().reason();
            if (line.accepted()) {
                return ui.t("mail.verdicts.accepted", title);
            }
            return reason.isBlank()
                    ? ui.t("mail.verdicts.not-accepted", title)
                    : ui.t("mail.verdicts.not-accepted-because", title, reason);
        }

        @Override
        public Place place() {
            return Place.portal("documents", call);
        }
    }

    /**
     * The department has decided on the submission.
     *
     * @param changeUntil until when the student may submit again, exclusive; empty when it has passed
     */
    record Decision(About call, Kind kind, Optional<Instant> changeUntil) implements ApplicationNotice {

        /** What a department decides. */
        public enum Kind {
            APPROVED,
            SOME_CHOICES_DECLINED,
            DECLINED
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.decision.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            var title = ui.text(call.title());
            return List.of(Part.of(
                    switch (kind) {
                        case APPROVED -> ui.t("mail.decision.approved", title);
                        case SOME_CHOICES_DECLINED -> ui.t("mail.decision.some-declined", title);
                        case DECLINED -> ui.t("mail.decision.declined", title);
                    }));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            if (kind == Kind.APPROVED) {
                return Optional.empty();
            }
            return Optional.of(changeUntil
                    .map(until -> ui.t("mail.decision.change") + " " + ui.t("mail.deadline", ui.until(until)))
                    .orElseGet(() -> ui.t("mail.decision.read")));
        }

        @Override
        public Place place() {
            return Place.portal("status", call);
        }
    }

    /**
     * Another list of partners is in force and concerns the student's choices.
     *
     * @param removed     names of universities that are no longer in it
     * @param added       names of universities that are in it again
     * @param otherTerms  names of universities with other terms
     * @param changeUntil until when the student may submit again, exclusive; empty when it has passed
     */
    record PartnersChanged(
            About call,
            List<String> removed,
            List<String> added,
            List<String> otherTerms,
            Optional<Instant> changeUntil)
            implements ApplicationNotice {

        public PartnersChanged {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
            otherTerms = List.copyOf(otherTerms);
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.partners.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            var lines = new ArrayList<String>();
            removed.forEach(name -> lines.add(ui.t("mail.partners.removed", name)));
            added.forEach(name -> lines.add(ui.t("mail.partners.added", name)));
            otherTerms.forEach(name -> lines.add(ui.t("mail.partners.terms", name)));
            return List.of(Part.of(ui.t("mail.partners.happened", ui.text(call.title()))), Part.of(lines));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return changeUntil.map(until -> ui.t("mail.partners.to-do") + " " + ui.t("mail.deadline", ui.until(until)));
        }

        @Override
        public Place place() {
            return Place.portal("choices", call);
        }
    }

    /**
     * The call no longer accepts an exam that the student has claimed or has a score of.
     *
     * @param exams       codes
     * @param reasons     of the amendment
     * @param changeUntil until when the student may submit again, exclusive; empty when it has passed
     */
    record ExamsShortened(About call, List<String> exams, List<Text> reasons, Optional<Instant> changeUntil)
            implements ApplicationNotice {

        public ExamsShortened {
            exams = List.copyOf(exams);
            reasons = List.copyOf(reasons);
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.exams.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            var parts = new ArrayList<Part>();
            parts.add(Part.of(ui.t("mail.exams.happened", ui.text(call.title()))));
            parts.add(Part.of(exams.stream().map(ExamNames::of).toList()));
            reasons.forEach(reason -> parts.add(Part.of(ui.t("mail.reason", ui.text(reason)))));
            return parts;
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return changeUntil.map(until -> ui.t("mail.exams.to-do") + " " + ui.t("mail.deadline", ui.until(until)));
        }

        @Override
        public Place place() {
            return Place.portal("exams", call);
        }
    }

    /** The call was cancelled. @param reason public */
    record Cancelled(About call, Instant at, Text reason) implements ApplicationNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.cancelled.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.cancelled.happened", ui.text(call.title()), ui.at(at))),
                    Part.of(ui.t("mail.reason", ui.text(reason))),
                    Part.of(ui.t("mail.cancelled.then")));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.empty();
        }
    }
}
