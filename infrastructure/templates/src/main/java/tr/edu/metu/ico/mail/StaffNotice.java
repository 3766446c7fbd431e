package tr.edu.metu.ico.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.site.Ui;

/** To a coordinator or an officer. None names a student. */
public sealed interface StaffNotice extends Notice {

    @Override
    default Reader reader() {
        return Reader.STAFF;
    }

    /**
     * Applications wait for a coordinator's decision.
     *
     * @param day   whose morning it is
     * @param lines one for each of the coordinator's departments with waiting applications
     */
    record Waiting(About call, LocalDate day, List<Line> lines) implements StaffNotice {

        public Waiting {
            lines = List.copyOf(lines);
        }

        /** A department. @param oldest when the first of them was submitted */
        public record Line(String department, int applications, Instant oldest) {}

        @Override
        public Place place() {
            return Place.staff("department", call);
        }

        @Override
        public String subject(Ui ui) {
            return ui.count(
                    "mail.waiting.subject",
                    lines.stream().mapToInt(Line::applications).sum());
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.waiting.happened", ui.text(call.title()), ui.day(day))),
                    Part.of(lines.stream()
                            .map(line -> ui.t(
                                    "mail.waiting.line",
                                    line.department(),
                                    ui.count("mail.waiting.number", line.applications()),
                                    ui.at(line.oldest())))
                            .toList()));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.waiting.to-do"));
        }
    }

    /**
     * An office file was read.
     *
     * @param number   of the imports of its kind in this call
     * @param read     whether it can be put in force; otherwise it was refused
     * @param rows     good rows
     * @param problems lines with problems
     */
    record ImportFinished(About call, ImportKind kind, int number, boolean read, int rows, int problems)
            implements StaffNotice {

        @Override
        public Place place() {
            return Place.staff("imports", call);
        }

        @Override
        public String subject(Ui ui) {
            return read ? ui.t("mail.import.subject.read") : ui.t("mail.import.subject.refused");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.import.happened", kind(ui), ui.number(number), ui.text(call.title()))),
                    Part.of(List.of(
                            ui.t("mail.import.rows", ui.number(rows)),
                            ui.t("mail.import.problems", ui.number(problems)))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(read ? ui.t("mail.import.put-in-force") : ui.t("mail.import.correct"));
        }

        private String kind(Ui ui) {
            return switch (kind) {
                case RECORDS -> ui.t("mail.import.kind.records");
                case COHORT_AVERAGES -> ui.t("mail.import.kind.cohort-averages");
                case AGREEMENTS -> ui.t("mail.import.kind.agreements");
                case LANGUAGE_SCORES -> ui.t("mail.import.kind.language-scores");
                case PARTICIPATIONS -> ui.t("mail.import.kind.participations");
                case EXAM_RESULTS -> ui.t("mail.import.kind.exam-results");
                case EQUIVALENCES -> ui.t("mail.import.kind.equivalences");
                case QUOTAS -> ui.t("mail.import.kind.quotas");
                case DEPARTMENTS -> ui.t("mail.import.kind.departments");
            };
        }
    }

    /** Inputs are due to be sealed, and something is undecided or missing. */
    record SealBlocked(About call, Instant dueAt) implements StaffNotice {

        @Override
        public Place place() {
            return Place.staff("dashboard", call);
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.seal.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(Part.of(ui.t("mail.seal.happened", ui.text(call.title()), ui.at(dueAt))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.seal.to-do"));
        }
    }

    /** A run is complete, and the sanity gate has questions that need an answer. @param findings how many */
    record GateFindings(About call, int findings) implements StaffNotice {

        @Override
        public Place place() {
            return Place.staff("runs", call);
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.gate.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.gate.happened", ui.text(call.title()))),
                    Part.of(ui.count("mail.gate.number", findings)));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.gate.to-do"));
        }
    }

    /** An officer asks another one to approve a publication. @param at when it would be published; empty for at once */
    record PublicationProposed(About call, Optional<Instant> at) implements StaffNotice {

        @Override
        public Place place() {
            return Place.staff("runs", call);
        }

        @Override
        public String subject(Ui ui) {
            return ui.t("mail.proposed.subject");
        }

        @Override
        public List<Part> happened(Ui ui) {
            return List.of(
                    Part.of(ui.t("mail.proposed.happened", ui.text(call.title()))),
                    Part.of(at.map(due -> ui.t("mail.proposed.at", ui.at(due)))
                            .orElseGet(() -> ui.t("mail.proposed.at-once"))));
        }

        @Override
        public Optional<String> toDo(Ui ui) {
            return Optional.of(ui.t("mail.proposed.to-do"));
        }
    }
}
