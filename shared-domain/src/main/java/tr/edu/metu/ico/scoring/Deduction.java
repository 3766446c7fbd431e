package tr.edu.metu.ico.scoring;

import java.util.Set;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;

/** Points taken away once (reading A-13) on the office's own records. */
public sealed interface Deduction extends ScoringRule {

    /** Points on the total, below 0. */
    int points();

    /** The ground, such as {@code CITIZENSHIP}. */
    String code();

    /** Whether it hits this applicant, whose choices lie in these countries. */
    boolean hits(Applicant applicant, Set<CountryCode> countries);

    /** Took part in the programme before; if so said, only at the level studied now. */
    record BenefitedBefore(Clause clause, int points, String programme, boolean sameLevel) implements Deduction {
        public BenefitedBefore {
            requireBelowZero(points);
        }

        @Override
        public String code() {
            return "BENEFITED_BEFORE";
        }

        @Override
        public boolean hits(Applicant applicant, Set<CountryCode> countries) {
            return inHistory(applicant, Participation.Outcome.BENEFITED, programme, sameLevel);
        }
    }

    /** Withdrew late from the programme before; if so said, only at the level studied now (reading A-14). */
    record LateWithdrawal(Clause clause, int points, String programme, boolean sameLevel) implements Deduction {
        public LateWithdrawal {
            requireBelowZero(points);
        }

        @Override
        public String code() {
            return "LATE_WITHDRAWAL";
        }

        @Override
        public boolean hits(Applicant applicant, Set<CountryCode> countries) {
            return inHistory(applicant, Participation.Outcome.LATE_WITHDRAWAL, programme, sameLevel);
        }
    }

    /** An international student (reading A-12) who asks for a country of own citizenship. */
    record Citizenship(Clause clause, int points, Scope scope) implements Deduction {
        public Citizenship {
            requireBelowZero(points);
        }

        @Override
        public String code() {
            return "CITIZENSHIP";
        }

        @Override
        public boolean hits(Applicant applicant, Set<CountryCode> countries) {
            var citizenships = applicant.record().citizenships();
            return applicant.record().international() && countries.stream().anyMatch(citizenships::contains);
        }
    }

    /** What a deduction by choice touches. */
    enum Scope {
        /** Any such choice costs points on the whole application (reading A-11). */
        APPLICATION
    }

    private static boolean inHistory(
            Applicant applicant, Participation.Outcome outcome, String programme, boolean sameLevel) {
        StudyLevel level = applicant.record().cohort().level();
        return applicant.history().stream()
                .anyMatch(line -> line.outcome() == outcome
                        && line.programme().equals(programme)
                        && (!sameLevel || line.level() == level));
    }

    private static void requireBelowZero(int points) {
        if (points >= 0) {
            throw new IllegalArgumentException("points must be below 0");
        }
    }
}
