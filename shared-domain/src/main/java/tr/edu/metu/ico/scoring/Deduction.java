package tr.edu.metu.ico.scoring;

import java.util.Objects;
import java.util.Set;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;

/** Points taken away on the office's own records. */
public sealed interface Deduction extends ScoringRule {

    /** Points on the total for each time, below 0. */
    int points();

    /** The ground, such as {@code CITIZENSHIP}. */
    String code();

    /** How many times it hits this applicant, who is considered for these countries. */
    int times(Applicant applicant, Set<CountryCode> countries);

    /** Whether it counts only while a choice is considered that it hits (reading A-11). */
    default boolean byChoice() {
        return false;
    }

    /**
     * Went abroad in the programme before.
     *
     * @param sameLevel     only what happened at the level studied now counts
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
        public int times(Applicant applicant, Set<CountryCode> countries) {
            int stays = (int) applicant.history().stream()
                    .filter(line -> line.outcome() == Outcome.BENEFITED && in(programme, sameLevel, line, applicant))
                    .count();
            return perOccurrence ? stays : Math.min(stays, 1);
        }
    }

    /**
     * Was selected with a grant in the programme before, also without having travelled yet. The same deduction as
     * {@link BenefitedBefore}, never a second one; {@link Deductions} sees to that.
     *
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
        public int times(Applicant applicant, Set<CountryCode> countries) {
            return once(applicant.history().stream()
                    .anyMatch(line -> line.outcome() == Outcome.SELECTED_AND_GRANTED
                            && in(programme, sameLevel, line, applicant)
                            && !(unlessWithdrawn && givenBack(line, applicant))));
        }

        /** A line without a call is given back by a withdrawal without a call. */
        private static boolean givenBack(Participation selection, Applicant applicant) {
            return applicant.history().stream()
                    .anyMatch(line -> line.outcome().withdrawn()
                            && line.programme().equals(selection.programme())
                            && line.level() == selection.level()
                            && line.call().equals(selection.call()));
        }
    }

    /**
     * Withdrew late from the programme before (reading A-14); several such withdrawals are paid for together.
     *
     * @param sameLevel only what happened at the level studied now counts
     */
    record LateWithdrawal(Clause clause, int points, String programme, boolean sameLevel, Consumed consumed)
            implements Deduction {
        public LateWithdrawal {
            requireBelowZero(points);
            Parameter.programme("programme", programme);
            Objects.requireNonNull(consumed);
        }

        @Override
        public String code() {
            return "LATE_WITHDRAWAL";
        }

        @Override
        public int times(Applicant applicant, Set<CountryCode> countries) {
            return once(applicant.history().stream().anyMatch(line -> pays(line, applicant)));
        }

        /** Whether this line of the history is what costs the points. */
        public boolean pays(Participation line, Applicant applicant) {
            return line.outcome() == Outcome.LATE_WITHDRAWAL
                    && in(programme, sameLevel, line, applicant)
                    && (consumed == Consumed.NEVER || line.consumedBy().isEmpty());
        }
    }

    /** How long a penalty lasts (reading A-14). */
    enum Consumed {
        /** The next scored application in the programme pays and is done. */
        NEXT,
        /** Every later application in the programme pays. */
        NEVER
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
        public int times(Applicant applicant, Set<CountryCode> countries) {
            var citizenships = applicant.record().citizenships();
            return once(applicant.internationalByOffice().orElseGet(() -> international.holds(citizenships))
                    && countries.stream().anyMatch(citizenships::contains));
        }
    }

    /** What a deduction by choice touches (reading A-11). */
    enum Scope {
        /** Any such choice costs points on the whole application. */
        APPLICATION,
        /** The points are off only where such a choice is considered. */
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

    private static boolean in(String programme, boolean sameLevel, Participation line, Applicant applicant) {
        return line.programme().equals(programme)
                && (!sameLevel || line.level() == applicant.record().cohort().level());
    }

    private static int once(boolean hit) {
        return hit ? 1 : 0;
    }

    private static void requireBelowZero(int points) {
        Parameter.between("points", points, -100, -1);
    }
}
