package tr.edu.metu.ico.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.mobility.Payment.Due.NEVER;
import static tr.edu.metu.ico.mobility.Payment.Due.NOW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.Travel;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** When the instalments of ICM-2024 are due: 70 per cent at the start, the rest after completion. */
class PaymentTest {
    private static final long SEED = 20241130;
    private static final GrantFacts FIVE_MONTHS =
            new GrantFacts.StudyPeriod(5, 0, new Travel.Unsaid(), Optional.empty(), 0);
    private static final MobilityStatus ACCEPTED = new MobilityStatus.Accepted();

    @Test
    void the_first_instalment_waits_for_the_host_and_the_second_for_the_end() {
        assertEquals("AFTER_ACCEPTANCE AFTER_COMPLETION 0.00", due(MobilityStatus.PLACED));
        assertEquals("AFTER_ACCEPTANCE AFTER_COMPLETION 0.00", due(new MobilityStatus.Nominated()));
        assertEquals("NOW AFTER_COMPLETION 3500.00", due(ACCEPTED));
        assertEquals("NOW NOW 5000.00", due(completed(new ActualStay.Months(5))));
    }

    @Test
    void the_second_instalment_waits_for_a_new_record_when_the_stay_was_shorter_than_recorded() {
        var shorter = new ActualStay.Dates(LocalDate.of(2024, 9, 15), LocalDate.of(2025, 2, 10));

        assertEquals("NOW AFTER_NEW_RECORD 3500.00", due(completed(shorter)));
    }

    @Test
    void nothing_is_paid_to_a_student_whom_the_host_refused() {
        assertEquals("NEVER NEVER 0.00", due(new MobilityStatus.Refused(HostRefusal.NO_PLACE)));
    }

    @Test
    void a_traineeship_with_an_acceptance_letter_is_paid_at_the_start_in_one_sum() {
        var recorded = recorded(new GrantFacts.Traineeship(14, false, false, Optional.empty()), "1106.00", "1106.00");
        var payment = Payment.of(recorded, MobilityStatus.PLACED, HostPath.ACCEPTANCE_LETTER);

        assertEquals(
                List.of(NOW, NEVER),
                List.of(payment.first().due(), payment.second().due()));
        assertEquals(new BigDecimal("1106.00"), payment.payable());
    }

    @Test
    void the_instalments_make_the_total_and_no_more_is_ever_payable() {
        Tries.of(2000, SEED, draw -> {
            var total = draw.decimal("0.00", "20000.00", 2);
            var first = total.multiply(draw.decimal("0.00", "1.00", 2)).setScale(2, RoundingMode.HALF_UP);
            var recorded = recorded(FIVE_MONTHS, total.toPlainString(), first.toPlainString());
            var payment = Payment.of(recorded, status(draw), HostPath.NOMINATION);

            assertEquals(
                    payment.total(),
                    payment.first().amount().add(payment.second().amount()));
            assertTrue(payment.payable().compareTo(payment.total()) <= 0);
            assertTrue(payment.payable().signum() >= 0);
        });
    }

    private static MobilityStatus status(Draw draw) {
        return draw.of(
                MobilityStatus.PLACED,
                new MobilityStatus.Nominated(),
                ACCEPTED,
                new MobilityStatus.Refused(HostRefusal.OTHER),
                completed(new ActualStay.Months(draw.between(1, 12))));
    }

    private static String due(MobilityStatus status) {
        var payment = Payment.of(recorded(FIVE_MONTHS, "5000.00", "3500.00"), status, HostPath.NOMINATION);
        return payment.first().due() + " " + payment.second().due() + " " + payment.payable();
    }

    private static MobilityStatus completed(ActualStay stay) {
        return new MobilityStatus.Completed(stay);
    }

    private static RecordedGrant recorded(GrantFacts facts, String total, String first) {
        var whole = new BigDecimal(total);
        var start = new BigDecimal(first);
        return new RecordedGrant(
                new CallId("ICM-2024"),
                new StudentNumber("2500001"),
                1,
                facts,
                new GrantAmount(true, whole, start, whole.subtract(start), List.of()),
                "the learning agreement",
                "officer-1",
                Instant.EPOCH);
    }
}
