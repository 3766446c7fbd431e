package tr.edu.metu.ico.grant;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.rule.DailyRule;

/** Computes what a placed student is paid; a pure function of the call's terms and the facts. */
public final class GrantCalculator {
    private GrantCalculator() {}

    /** The grant while no officer has confirmed the basis of top-ups: without any top-up. */
    public static GrantOutcome compute(GrantTerms terms, Optional<MonthsLimit> cap, boolean granted, GrantFacts facts) {
        return compute(terms, cap, granted, facts, Optional.empty());
    }

    /**
     * The grant with its derivation, or all reasons why there is none.
     *
     * @param cap     how many months count for one study level; empty when the call sets no limit
     * @param granted whether the student has a grant; without one every amount is 0.00
     * @param topUps  the basis of the call's top-ups as confirmed by an officer, if any (reading A-28)
     */
    public static GrantOutcome compute(
            GrantTerms terms,
            Optional<MonthsLimit> cap,
            boolean granted,
            GrantFacts facts,
            Optional<DailyRule.TopUpBasis> topUps) {
        return switch (terms) {
            case GrantTerms.None none -> GrantOutcome.refused(none.problem());
            case GrantTerms.Monthly monthly ->
                facts instanceof GrantFacts.StudyPeriod stay
                        ? MonthlyGrants.compute(monthly, cap, granted, stay)
                        : otherKind();
            case GrantTerms.Daily daily ->
                facts instanceof GrantFacts.Traineeship stay
                        ? new DailyGrants(daily, cap, stay, topUps).compute(granted)
                        : otherKind();
        };
    }

    private static GrantOutcome otherKind() {
        return GrantOutcome.refused(Problem.of(
                "stay",
                "STAY_OF_ANOTHER_KIND",
                "This call pays for stays of another kind: monthly for study periods, daily for"
                        + " traineeships. Send the other one of studyPeriod and traineeship.",
                "Bu çağrıda hibe başka türden bir hareketlilik için ödenir: öğrenim için aylık, staj için"
                        + " günlük. studyPeriod ve traineeship alanlarından ötekini gönderin."));
    }
}
