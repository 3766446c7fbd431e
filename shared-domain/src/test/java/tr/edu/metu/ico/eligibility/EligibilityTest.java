package tr.edu.metu.ico.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;

/** Whether a student may take part. */
class EligibilityTest {

    @Test
    void a_student_is_eligible_who_breaks_no_rule_and_otherwise_is_shown_every_broken_one() {
        var average = problem("S-ELIG-1", "The average is below 2.50.", "Not ortalaması 2.50'nin altında.");
        var semester = problem("S-ELIG-2", "This is the first semester.", "Bu, ilk yarıyıldır.");

        assertEquals(new Eligibility.Eligible(), Eligibility.of(List.of()));
        assertEquals(
                new Eligibility.Ineligible(List.of(average, semester)), Eligibility.of(List.of(average, semester)));
    }

    private static Problem problem(String rule, String en, String tr) {
        return new Problem("", "BROKEN_RULE", Optional.of(new RuleId(rule)), new Text(en, tr));
    }
}
