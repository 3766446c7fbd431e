package tr.edu.metu.ico.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.PenaltyScope.Lasts;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;
import tr.edu.metu.ico.rule.Rule;

/** Where a call's own sentence and the penalties of other calls, all of programme OE, differ. */
class PenaltyDifferencesTest {
    private static final Optional<Text> DECISION = Optional.of(new Text("Both must cover it.", "İkisi de kapsamalı."));

    @Test
    void a_call_whose_sentence_is_what_it_announces_itself_has_nothing_to_decide() {
        var call = call(Optional.of(penalty("OE", true, -10)), Optional.of(sentence("OE", true, Optional.empty())));

        assertEquals(List.of(), PenaltyDifferences.undecided(call, List.of(call)));
        assertEquals(List.of(), PenaltyDifferences.decided(call, List.of(call)));
    }

    @Test
    void every_difference_is_named_and_keeps_the_call_from_being_announced_until_the_office_decided() {
        var own = sentence("OE", false, Optional.empty());
        var call = call(Optional.of(penalty("OE", false, -10)), Optional.of(own));
        var others = List.of(
                call(Optional.of(penalty("OE", true, -10)), Optional.empty()),
                call(Optional.of(penalty("OE", true, -5)), Optional.empty()),
                call(Optional.of(penalty("ICM", false, -10)), Optional.empty()),
                call(Optional.empty(), Optional.empty()));

        assertEquals(
                List.of(
                        "rules.S-DED-2 PENALTY_SCOPE_DIFFERS it limits the deduction to the same study cycle, and the"
                                + " sentence here names no level",
                        "rules.S-DED-2 PENALTY_SCOPE_DIFFERS it limits the deduction to the same study cycle, and the"
                            + " sentence here names no level; it announces 5 points, and the sentence here deducts 10",
                        "rules.S-DED-2 PENALTY_SCOPE_DIFFERS the sentence here deducts points for it, and it announces"
                                + " no deduction for applications to OE"),
                lines(PenaltyDifferences.undecided(call, others)));

        var decided = call(Optional.of(penalty("OE", false, -10)), Optional.of(sentence("OE", false, DECISION)));
        assertEquals(List.of(), PenaltyDifferences.undecided(decided, others));
        assertEquals(
                lines(PenaltyDifferences.undecided(call, others)), lines(PenaltyDifferences.decided(decided, others)));
    }

    @Test
    void an_announced_loss_that_the_sentence_does_not_deduct_is_a_difference_too() {
        var narrow = call(Optional.empty(), Optional.of(sentence("DOC", true, Optional.empty())));
        var silent = call(Optional.empty(), Optional.empty());
        var announcing = call(Optional.of(penalty("OE", true, -10)), Optional.empty());
        var said = "it announces a deduction for applications to OE, and no sentence here deducts points for it";

        assertEquals(
                List.of("rules.S-DED-2 PENALTY_SCOPE_DIFFERS " + said),
                lines(PenaltyDifferences.undecided(narrow, List.of(announcing))));
        assertEquals(List.of(), PenaltyDifferences.undecided(silent, List.of(announcing)));
        assertEquals(
                List.of("rules PENALTY_SCOPE_DIFFERS " + said),
                lines(PenaltyDifferences.decided(silent, List.of(announcing))));
    }

    @Test
    void a_sentence_narrower_than_the_announced_loss_is_named_as_such() {
        var call = call(Optional.of(penalty("OE", false, -10)), Optional.of(sentence("OE", true, Optional.empty())));

        assertEquals(
                List.of("rules.S-DED-2 PENALTY_SCOPE_DIFFERS it names no level, and the sentence here is limited to the"
                        + " same study cycle"),
                lines(PenaltyDifferences.undecided(call, List.of())));
    }

    private static CallDefinition call(Optional<Rule> penalty, Optional<Rule> sentence) {
        var rules = new ArrayList<Rule>(SampleCall.without(LateWithdrawalPenalty.class, Deduction.LateWithdrawal.class)
                .rules());
        penalty.ifPresent(rules::add);
        sentence.ifPresent(rules::add);
        return SampleCall.with(SampleCall.slots(), rules);
    }

    private static Rule penalty(String programme, boolean sameLevel, int points) {
        return new LateWithdrawalPenalty(SampleCall.clause("S-WD-2"), Set.of(programme), sameLevel, Lasts.NEXT, points);
    }

    private static Rule sentence(String programme, boolean sameLevel, Optional<Text> decision) {
        return new Deduction.LateWithdrawal(
                SampleCall.clause("S-DED-2"), -10, Set.of(programme), sameLevel, Lasts.NEXT, decision);
    }

    /** Only the difference, without the surrounding text. */
    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.code() + " "
                        + problem.text()
                                .en()
                                .replaceAll("Late withdrawals from [^:]*: (.*)\\. Points are deducted.*", "$1"))
                .toList();
    }
}
