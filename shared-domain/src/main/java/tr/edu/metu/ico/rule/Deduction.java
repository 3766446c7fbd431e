package tr.edu.metu.ico.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.PenaltyScope;

/** Points deducted on the basis of the office's own records. */
public sealed interface Deduction extends ScoringRule {

    /** Points on the total for each time, below 0. */
    int points();

    /** The ground, such as {@code CITIZENSHIP}. */
    String code();

    /** Points deducted, below 0; 0 when it does not apply. */
    int taken(Facts asking);

    /**
     * The facts of an application that deductions use.
     *
     * @param programme of the application
     * @param countries of the choices
     */
    record Facts(String programme, Applicant applicant, Set<CountryCode> countries) {

        StudyLevel level() {
            return applicant.record().cohort().level();
        }

        Stream<Participation> history() {
            return applicant.history().stream();
        }
    }

    /** Whether it counts only for the choices it applies to (reading A-11). */
    default boolean byChoice() {
        return false;
    }

    /**
     * The student has taken part in the programme before, with or without a grant.
     *
     * @param sameLevel     only participations at the current study cycle count
     * @param perOccurrence each time counts, instead of all together once (reading A-13)
     */
    record BenefitedBefore(Clause clause, int points, String programme, boolean sameLevel, boolean perOccurrence)
            implements Deduction {
        public BenefitedBefore {
            requireBelowZero(points);
            Parameter.programme("programme", programme);
        }

        @Override
        public String code() {
            return "BENEFITED_BEFORE";
        }

        @Override
        public int taken(Facts asking) {
            int stays = (int) asking.history()
                    .filter(line -> line.outcome() == Outcome.BENEFITED
                            && line.programme().equals(programme)
                            && atLevel(sameLevel, line, asking))
                    .count();
            return Math.multiplyExact(points, perOccurrence ? stays : Math.min(stays, 1));
        }
    }

    /**
     * The student was selected with a grant in the programme before, even without having travelled yet. The same deduction
     * as {@link BenefitedBefore}, and scoring never counts a second one.
     *
     * @param sameLevel       only participations at the current study cycle count
     * @param unlessWithdrawn a selection from which the student withdrew does not count (reading A-15)
     */
    record SelectedAndGranted(Clause clause, int points, String programme, boolean sameLevel, boolean unlessWithdrawn)
            implements Deduction {
        public SelectedAndGranted {
            requireBelowZero(points);
            Parameter.programme("programme", programme);
        }

        @Override
        public String code() {
            return "SELECTED_AND_GRANTED";
        }

        @Override
        public int taken(Facts asking) {
            return once(
                    points,
                    asking.history()
                            .anyMatch(line -> line.outcome() == Outcome.SELECTED_AND_GRANTED
                                    && line.programme().equals(programme)
                                    && atLevel(sameLevel, line, asking)
                                    && !(unlessWithdrawn && givenBack(line, asking))));
        }

        /** A withdrawal that names no call cancels a selection that names none. */
        private static boolean givenBack(Participation selection, Facts asking) {
            return asking.history()
                    .anyMatch(line -> line.outcome().withdrawn()
                            && line.programme().equals(selection.programme())
                            && line.level().sameCycle(selection.level())
                            && line.call().equals(selection.call()));
        }
    }

    /**
     * The student withdrew late before (reading A-14). A withdrawal costs points where this rule and the scope announced by
     * its call both cover the application; where the announced scope is unknown, this rule alone decides. Several such
     * withdrawals are paid for together, by the largest deduction.
     *
     * @param programmes the programmes that the student withdrew from
     * @param sameLevel  only participations at the current study cycle count
     * @param lasts      how long a penalty lasts whose announced scope is unknown
     * @param decision   the office's decision where this rule and the scope of a penalty differ; empty before it
     */
    record LateWithdrawal(
            Clause clause,
            int points,
            Set<String> programmes,
            boolean sameLevel,
            PenaltyScope.Lasts lasts,
            Optional<Text> decision)
            implements Deduction {
        public LateWithdrawal {
            requireBelowZero(points);
            Parameter.atLeastOne("programmes", programmes);
            Parameter.each("programmes", programmes, Parameter::programme);
            programmes = Set.copyOf(programmes);
            Objects.requireNonNull(lasts);
        }

        @Override
        public String code() {
            return "LATE_WITHDRAWAL";
        }

        @Override
        public int taken(Facts asking) {
            return asking.history()
                    .filter(line -> pays(line, asking))
                    .mapToInt(line -> Math.max(
                            points, line.penalty().map(PenaltyScope::points).orElse(points)))
                    .min()
                    .orElse(0);
        }

        /** Whether this history line costs the points; it never costs more than was announced to the student. */
        public boolean pays(Participation line, Facts asking) {
            return line.outcome() == Outcome.LATE_WITHDRAWAL
                    && programmes.contains(line.programme())
                    && atLevel(sameLevel, line, asking)
                    && line.penalty()
                            .map(scope -> scope.covers(asking.programme(), line.level(), asking.level()))
                            .orElse(true)
                    && !(paidOnce(line) && line.consumedBy().isPresent());
        }

        /** Whether one score is enough to pay for this line. */
        public boolean paidOnce(Participation line) {
            return line.penalty().map(PenaltyScope::lasts).orElse(lasts) == PenaltyScope.Lasts.NEXT;
        }
    }

    /** An international student chooses a country of which they are a citizen. */
    record Citizenship(Clause clause, int points, Scope scope, International international) implements Deduction {
        public Citizenship {
            requireBelowZero(points);
            Objects.requireNonNull(scope);
            Objects.requireNonNull(international);
        }

        @Override
        public String code() {
            return "CITIZENSHIP";
        }

        @Override
        public boolean byChoice() {
            return scope == Scope.CHOICE;
        }

        @Override
        public int taken(Facts asking) {
            var applicant = asking.applicant();
            var citizenships = applicant.record().citizenships();
            return once(
                    points,
                    applicant.internationalByOffice().orElseGet(() -> international.holds(citizenships))
                            && asking.countries().stream().anyMatch(citizenships::contains));
        }
    }

    /** What a deduction by choice applies to (reading A-11). */
    enum Scope {
        /** One such choice is enough to deduct the points from the whole application. */
        APPLICATION,
        /** The points are deducted only where such a choice is considered. */
        CHOICE
    }

    /** Who is an international student, unless the office has ruled otherwise on the student (reading A-12). */
    enum International {
        /** Holds a foreign citizenship and no Turkish one. */
        FOREIGN_ONLY,
        /** Holds a foreign citizenship, with or without a Turkish one. */
        ANY_FOREIGN;

        boolean holds(Set<CountryCode> citizenships) {
            boolean foreign = citizenships.stream().anyMatch(country -> !country.equals(CountryCode.TURKIYE));
            return foreign && (this == ANY_FOREIGN || !citizenships.contains(CountryCode.TURKIYE));
        }
    }

    private static boolean atLevel(boolean sameLevel, Participation line, Facts asking) {
        return !sameLevel || line.level().sameCycle(asking.level());
    }

    private static int once(int points, boolean hit) {
        return hit ? points : 0;
    }

    private static void requireBelowZero(int points) {
        Parameter.between("points", points, -100, -1);
    }
}
