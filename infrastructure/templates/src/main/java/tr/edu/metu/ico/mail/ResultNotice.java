package tr.edu.metu.ico.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.Ui;

/** To a student, from the result on. None says what the result, a ruling or an answer is. */
public sealed interface ResultNotice extends Notice {

    /** A result is published. @param objectionsUntil exclusive; empty when there is no period for objections */
    record Available(About call, Instant at, Optional<Instant> objectionsUntil) implements ResultNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.result.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.result.happened", ui.text(call.title()), ui.at(at))),
                    Part.of(ui.t("mail.result.where")));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(objectionsUntil
                    .map(until -> ui.t("mail.result.read") + " " + ui.t("mail.result.object", ui.until(until)))
                    .orElseGet(() -> ui.t("mail.result.read")));
        }

        @Override
        public Place place() {
            return Place.portal("result", call);
        }
    }

    /**
     * A published result was corrected.
     *
     * @param own             whether the reader's own entry changed
     * @param objectionsUntil exclusive; empty when there is no period for objections
     */
    record Corrected(About call, Instant at, boolean own, Optional<Instant> objectionsUntil) implements ResultNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.corrected.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.corrected.happened", ui.text(call.title()), ui.at(at))),
                    Part.of(own ? ui.t("mail.corrected.own") : ui.t("mail.corrected.others")),
                    Part.of(ui.t("mail.result.where")));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            var read = own ? Optional.of(ui.t("mail.corrected.read")) : Optional.<String>empty();
            var object = objectionsUntil.map(until -> ui.t("mail.result.object", ui.until(until)));
            return read.isPresent() || object.isPresent()
                    ? Optional.of((read.orElse("") + " " + object.orElse("")).strip())
                    : Optional.empty();
        }

        @Override
        public Place place() {
            return own ? Place.portal("result", call) : Place.results(call);
        }
    }

    /**
     * A withdrawal is recorded, or the office has decided whether force majeure excuses it.
     *
     * @param penalty what the call announces about late withdrawals; needed for {@link Consequence#PENALTY} only
     */
    record Withdrawn(About call, Instant at, Consequence consequence, Optional<Text> penalty) implements ResultNotice {

        /** What follows from a withdrawal. */
        public enum Consequence {
            /** Before the result: the application takes no part in it. */
            LEFT_BEFORE_RESULT,
            IN_TIME,
            /** Late, in a call that announces no penalty. */
            LATE,
            PENALTY,
            EXCUSED
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.withdrawn.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            var parts = new ArrayList<Part>();
            parts.add(Part.of(ui.t("mail.withdrawn.happened", ui.text(call.title()), ui.at(at))));
            parts.add(Part.of(
                    switch (consequence) {
                        case LEFT_BEFORE_RESULT -> ui.t("mail.withdrawn.before");
                        case IN_TIME -> ui.t("mail.withdrawn.in-time");
                        case LATE -> ui.t("mail.withdrawn.late");
                        case PENALTY -> ui.t("mail.withdrawn.penalty");
                        case EXCUSED -> ui.t("mail.withdrawn.excused");
                    }));
            if (consequence == Consequence.PENALTY) {
                penalty.ifPresent(says -> parts.add(Part.of(ui.text(says))));
            }
            return parts;
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return consequence == Consequence.PENALTY ? Optional.of(ui.t("mail.withdrawn.to-do")) : Optional.empty();
        }

        @Override
        public Place place() {
            return Place.portal("status", call);
        }
    }

    /** The office has decided on a petition, or where a rule leaves one student to it. */
    record Ruled(About call, Instant at) implements ResultNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.ruled.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.ruled.happened", ui.text(call.title()), ui.at(at))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.ruled.to-do"));
        }

        @Override
        public Place place() {
            return Place.portal("status", call);
        }
    }

    /** The office has answered an objection. */
    record Answered(About call, Instant at) implements ResultNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.answered.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.answered.happened", ui.text(call.title()), ui.at(at))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.answered.to-do"));
        }

        @Override
        public Place place() {
            return Place.portal("result", call);
        }
    }

    /** A grant that became free was passed on to the reader. */
    record GrantPassedOn(About call, Instant at) implements ResultNotice {

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.grant.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.grant.happened", ui.text(call.title()), ui.at(at))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.grant.to-do"));
        }

        @Override
        public Place place() {
            return Place.portal("result", call);
        }
    }
}
