package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Travel;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.GrantTransfer;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.grant.TopUpConfirmation;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/** Grants used in the contracts. */
final class GrantCast {
    private static final GrantAmount AMOUNT = new GrantAmount(
            true,
            new BigDecimal("2180.00"),
            new BigDecimal("1526.00"),
            new BigDecimal("654.00"),
            List.of(
                    step(GrantStep.Code.INCOMPLETE_MONTH, "12", "700.00", 30, "280.00"),
                    step(GrantStep.Code.FIRST_INSTALMENT, "2180.00", "0.70", 1, "1526.00")));

    private GrantCast() {}

    static RecordedGrant grant(StudentNumber student, int version) {
        return grant(
                student,
                version,
                new GrantFacts.StudyPeriod(5, 0, new Travel.ByDistance(2000, true), Optional.empty(), 0));
    }

    static RecordedGrant grant(StudentNumber student, int version, GrantFacts facts) {
        return new RecordedGrant(OE, student, version, facts, AMOUNT, "as told by the student", "officer-1", NOON);
    }

    /** Facts of every kind, with and without optional fields. */
    static List<GrantFacts> facts() {
        var claim = new SupportClaim("DISABILITY", Optional.of(70), true);
        var bare = new SupportClaim("LAW_5395", Optional.empty(), false);
        return List.of(
                new GrantFacts.StudyPeriod(5, 12, new Travel.ByDistance(2000, true), Optional.of(claim), 3),
                new GrantFacts.StudyPeriod(1, 0, new Travel.Fixed(new BigDecimal("180.00")), Optional.of(bare), 0),
                new GrantFacts.StudyPeriod(0, 5, new Travel.Unsaid(), Optional.empty(), 0),
                new GrantFacts.Traineeship(14, true, false, Optional.of(bare), 11),
                new GrantFacts.Traineeship(5, false, true, Optional.empty()));
    }

    static TopUpConfirmation confirmation(int version, TopUpBasis basis) {
        return new TopUpConfirmation(OE, version, basis, "the agency answered", "officer-1", NOON);
    }

    static GrantTransfer transfer(StudentNumber from, StudentNumber to, Map<StudentNumber, String> skipped) {
        return new GrantTransfer(
                OE, new CountryCode("TN"), from, to, new TreeMap<>(skipped), "withdrew in time", "officer-1", NOON);
    }

    private static GrantStep step(GrantStep.Code code, String quantity, String rate, int per, String amount) {
        return new GrantStep(
                code,
                new BigDecimal(quantity),
                new BigDecimal(rate),
                per,
                new BigDecimal(amount),
                new RuleId("ICM24-GRANT-1-A"));
    }
}
