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
import tr.edu.metu.ico.scoring.Deductions;

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
     * @param programme that is applied to
     * @param countries that are asked for
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
     * Went abroad in the programme before, with a grant or without one.
     *
     * @param sameLevel     only what happened at the study cycle of now counts
     * @param perOccurrence each time counts, not all of them once (reading A-13)
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
     * Was selected with a grant in the programme before, also without having travelled yet. The same deduction as
     * {@link BenefitedBefore}, never a second one; {@link Deductions} sees to that.
     *
     * @param sameLevel       only what happened at the study cycle of now counts
     * @param unlessWithdrawn a selection that was given back does not count (reading A-15)
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

        /** A withdrawal without a call gives back a line without a call. */
        private static boolean givenBack(Participation selection, Facts asking) {
            return asking.history()
                    .anyMatch(line -> line.outcome().withdrawn()
                            && line.programme().equals(selection.programme())
                            && line.level().sameCycle(selection.level())
                            && line.call().equals(selection.call()));
        }
    }

    /**
     * Withdrew late before (reading A-14). A line of the past costs points where this sentence and the scope that its call
     * announced both cover the application; where nobody knows what its call announced, this sentence alone decides.
     * Several such lines are paid for together, by the dearest.
     *
     * @param programmes the programmes withdrawn from
     * @param sameLevel  only what happened at the study cycle of now counts
     * @param lasts      how long a penalty lasts of which nobody knows what its call announced
     * @param decision   what the office decided where this sentence and the scope of a penalty differ; empty until it did
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

        /** Whether one score pays for this line for good. */
        public boolean paidOnce(Participation line) {
            return line.penalty().map(PenaltyScope::lasts).orElse(lasts) == PenaltyScope.Lasts.NEXT;
        }
    }

    /** An international student who asks for a country of own citizenship. */
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
        /** Any such choice costs points on the whole application. */
        APPLICATION,
        /** The points are deducted only where such a choice is considered. */
        CHOICE
    }

    /** Who is an international student, unless the office decided otherwise on the student (reading A-12). */
    enum International {
        /** Holds a foreign citizenship and no Turkish one. */
        FOREIGN_ONLY,
        /** Holds a foreign citizenship, a Turkish one or not. */
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
