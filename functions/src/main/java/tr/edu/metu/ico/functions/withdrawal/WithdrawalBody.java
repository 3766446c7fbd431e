package tr.edu.metu.ico.functions.withdrawal;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.DecisionVersion;
import tr.edu.metu.ico.functions.ledger.PenaltyBody;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * A withdrawal and what follows from it.
 *
 * @param timing          {@code BEFORE_PUBLICATION}, {@code IN_TIME} or {@code LATE}
 * @param limit           the deadline for this student to withdraw in time; absent before publication
 * @param reason          the student's own words; left out for readers who may not see them
 * @param penalised       whether points are deducted in later applications (OE24-WD-2)
 * @param penalty         in which, and how many; absent when there is none
 * @param decisionVersion to be sent as {@code If-Match} with the next decision on force majeure; 0 before the first
 */
public record WithdrawalBody(
        Instant receivedAt,
        String timing,
        Optional<Instant> limit,
        Optional<String> reason,
        boolean penalised,
        Optional<PenaltyBody> penalty,
        Optional<Boolean> forceMajeureAccepted,
        Optional<String> forceMajeureReason,
        long decisionVersion) {

    public static WithdrawalBody of(Withdrawal withdrawal) {
        return new WithdrawalBody(
                withdrawal.receivedAt(),
                withdrawal.timing().name(),
                withdrawal.limit(),
                Optional.of(withdrawal.reason()),
                withdrawal.cost().isPresent(),
                withdrawal.cost().map(PenaltyBody::of),
                withdrawal.forceMajeure().map(Withdrawal.ForceMajeure::accepted),
                withdrawal.forceMajeure().map(Withdrawal.ForceMajeure::reason),
                decisionVersion(withdrawal));
    }

    /** The version of the decision on force majeure (INV-5). */
    static long decisionVersion(Withdrawal withdrawal) {
        return DecisionVersion.of(withdrawal.forceMajeure().map(Withdrawal.ForceMajeure::at));
    }

    /** The same for readers who may not see the reasons. */
    public WithdrawalBody withoutReason() {
        return new WithdrawalBody(
                receivedAt,
                timing,
                limit,
                Optional.empty(),
                penalised,
                penalty,
                forceMajeureAccepted,
                Optional.empty(),
                decisionVersion);
    }
}
