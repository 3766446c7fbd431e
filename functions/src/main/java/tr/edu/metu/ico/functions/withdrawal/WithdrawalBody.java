package tr.edu.metu.ico.functions.withdrawal;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * A withdrawal and what follows from it.
 *
 * @param timing    {@code BEFORE_PUBLICATION}, {@code IN_TIME} or {@code LATE}
 * @param penalised whether points are taken off in the next application (OE24-WD-2)
 */
public record WithdrawalBody(
        Instant receivedAt,
        String timing,
        boolean penalised,
        Optional<Boolean> forceMajeureAccepted,
        Optional<String> forceMajeureReason) {

    public static WithdrawalBody of(Withdrawal withdrawal) {
        return new WithdrawalBody(
                withdrawal.receivedAt(),
                withdrawal.timing().name(),
                withdrawal.penalised(),
                withdrawal.forceMajeure().map(Withdrawal.ForceMajeure::accepted),
                withdrawal.forceMajeure().map(Withdrawal.ForceMajeure::reason));
    }

    /** The same for those whom the reason does not concern. */
    public WithdrawalBody withoutReason() {
        return new WithdrawalBody(receivedAt, timing, penalised, forceMajeureAccepted, Optional.empty());
    }
}
