package tr.edu.metu.ico.mobility;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.RecordedGrant;

/**
 * What a placed student is paid, and when; both instalments make the recorded total.
 *
 * @param total  EUR; 0.00 while nothing is payable
 * @param first  paid at the start, once the host has agreed (ICM24-GRANT-5)
 * @param second paid after completion
 */
public record Payment(BigDecimal total, Instalment first, Instalment second) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final int DAYS_OF_A_MONTH = 30;

    /** One instalment. @param amount EUR */
    public record Instalment(BigDecimal amount, Due due) {

        /** The amount that may be paid today, in EUR. */
        public BigDecimal payable() {
            return due == Due.NOW ? amount : NOTHING;
        }
    }

    /** When an instalment is paid. */
    public enum Due {
        NOW,
        /** When the host has accepted the student. */
        AFTER_ACCEPTANCE,
        /** When the completion is recorded. */
        AFTER_COMPLETION,
        /** When the grant is recorded again for the actual stay, which differs from what was recorded before it. */
        AFTER_NEW_RECORD,
        /** Never, as things are: there is nothing to pay. */
        NEVER
    }

    /** Nothing is paid: after a withdrawal, after the host's refusal, and without a grant or a record in force. */
    public static Payment none() {
        var nothing = new Instalment(NOTHING, Due.NEVER);
        return new Payment(NOTHING, nothing, nothing);
    }

    /**
     * The payment of a student who has not withdrawn.
     *
     * @param grant the record for the decision in force
     */
    public static Payment of(RecordedGrant grant, MobilityStatus status, HostPath path) {
        if (status instanceof MobilityStatus.Refused) {
            return none();
        }
        var amount = grant.amount();
        return new Payment(
                amount.total(),
                instalment(amount.first(), path.hostAgreed(status.code()) ? Due.NOW : Due.AFTER_ACCEPTANCE),
                instalment(amount.second(), afterwards(grant.facts(), status)));
    }

    /** What may be paid today, in EUR. */
    public BigDecimal payable() {
        return first.payable().add(second.payable());
    }

    private static Instalment instalment(BigDecimal amount, Due due) {
        return new Instalment(amount, amount.signum() == 0 ? Due.NEVER : due);
    }

    private static Due afterwards(GrantFacts facts, MobilityStatus status) {
        return status.actualStay()
                .map(stay -> isOf(facts, stay) ? Due.NOW : Due.AFTER_NEW_RECORD)
                .orElse(Due.AFTER_COMPLETION);
    }

    /** Whether the amount was computed for exactly this stay; a month is thirty days (decision 0017). */
    private static boolean isOf(GrantFacts facts, ActualStay stay) {
        return switch (facts) {
            case GrantFacts.StudyPeriod period ->
                period.months() * DAYS_OF_A_MONTH + period.days()
                        == stay.length().months() * DAYS_OF_A_MONTH
                                + stay.length().days();
            case GrantFacts.Traineeship traineeship ->
                Optional.of(stay)
                        .filter(ActualStay.Dates.class::isInstance)
                        .map(ActualStay.Dates.class::cast)
                        .filter(dates -> dates.days() == traineeship.days())
                        .isPresent();
        };
    }
}
