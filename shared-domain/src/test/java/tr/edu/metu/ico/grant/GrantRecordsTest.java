package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/** What the office records of a grant, and how its lines read. */
class GrantRecordsTest {
    private static final CallId CALL = new CallId("ICM-2024");
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final StudentNumber BORA = new StudentNumber("2500002");
    private static final Instant NOON = Instant.parse("2024-05-01T09:00:00Z");
    private static final RuleId RULE = new RuleId("ICM24-GRANT-1");

    @Test
    void versions_of_a_grant_and_of_a_confirmed_basis_count_from_one() {
        var amount = GrantAmount.zero(RULE);
        var facts = new GrantFacts.Traineeship(5, false, false, Optional.empty());

        assertEquals(1, new RecordedGrant(CALL, ADA, 1, facts, amount, "told", "officer-1", NOON).version());
        assertThrows(
                IllegalArgumentException.class,
                () -> new RecordedGrant(CALL, ADA, 0, facts, amount, "told", "officer-1", NOON));
        assertEquals(1, confirmed(1, "the agency answered").version());
        assertThrows(IllegalArgumentException.class, () -> confirmed(0, "the agency answered"));
        assertThrows(IllegalArgumentException.class, () -> confirmed(1, " "));
    }

    private static TopUpConfirmation confirmed(int version, String reason) {
        return new TopUpConfirmation(CALL, version, TopUpBasis.PER_DAY, reason, "officer-1", NOON);
    }

    @Test
    void a_grant_that_passes_on_tells_later_calls_who_has_it_and_skips_nobody_without_a_reason() {
        assertEquals(LedgerEntry.granted(BORA, CALL, NOON), transfer("declined").consequence());
        assertThrows(IllegalArgumentException.class, () -> transfer(" "));
        assertThrows(
                UnsupportedOperationException.class,
                () -> transfer("declined").skipped().clear());
    }

    private static GrantTransfer transfer(String whySkipped) {
        var skipped = new TreeMap<>(Map.of(new StudentNumber("2500003"), whySkipped));
        return new GrantTransfer(CALL, new CountryCode("TN"), ADA, BORA, skipped, "withdrew", "officer-1", NOON);
    }

    @Test
    void an_amount_says_on_which_basis_it_was_topped_up_and_whether_a_top_up_is_left_out() {
        var perDay = amount(GrantStep.Code.TOP_UP_DAYS);
        var total = amount(GrantStep.Code.TOP_UP_TOTAL);
        var leftOut = amount(GrantStep.Code.CONFIRM_TOP_UP);

        assertEquals(Optional.of(TopUpBasis.PER_DAY), perDay.topUpBasis());
        assertEquals(Optional.of(TopUpBasis.LUMP_SUM), total.topUpBasis());
        assertEquals(Optional.empty(), leftOut.topUpBasis());
        assertTrue(leftOut.lacksTopUp());
        assertFalse(perDay.lacksTopUp());
    }

    private static GrantAmount amount(GrantStep.Code code) {
        return GrantAmount.of(List.of(GrantStep.of(code, 3, new BigDecimal("10.00"), RULE)), RULE, Optional.empty());
    }

    @Test
    void a_line_of_support_shows_its_product_and_a_result_its_amount() {
        var days =
                GrantStep.of(GrantStep.Code.INCOMPLETE_MONTH, new BigDecimal("12"), new BigDecimal("700.00"), 30, RULE);
        var total = GrantStep.result(GrantStep.Code.TOTAL, new BigDecimal("2180.00"), RULE);

        assertEquals(
                new Text(
                        "Days of the incomplete month: 12 × 700.00 / 30 = EUR 280.00",
                        "Tamamlanmayan ayın günleri: 12 × 700,00 / 30 = 280,00 avro"),
                GrantWording.of(days));
        assertEquals(new Text("Total: EUR 2180.00", "Toplam: 2180,00 avro"), GrantWording.of(total));
        assertEquals(
                new Text("3 months are not funded.", "3 ay için hibe yok."),
                GrantWording.of(GrantStep.notice(GrantStep.Code.UNFUNDED_MONTHS, 3, RULE)));
    }

    @Test
    void every_kind_of_line_has_a_name_of_its_own_in_both_languages() {
        var names = Arrays.stream(GrantStep.Code.values())
                .map(code -> GrantWording.of(GrantStep.notice(code, 2, RULE)))
                .toList();

        assertEquals(
                GrantStep.Code.values().length,
                names.stream().map(Text::en).distinct().count());
        assertEquals(
                GrantStep.Code.values().length,
                names.stream().map(Text::tr).distinct().count());
    }
}
