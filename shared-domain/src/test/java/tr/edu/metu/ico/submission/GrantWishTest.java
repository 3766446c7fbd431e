package tr.edu.metu.ico.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.grant.SampleRules;
import tr.edu.metu.ico.rule.DailyRule.Daily;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.rule.DailyRule.TravelDayRate;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.selection.Sealed;

/** A student's grant answers have an effect in the call, or are refused with the reason. */
class GrantWishTest {
    private static final CallDefinition BY_COUNTRY = SampleCall.withGrants();
    private static final CallDefinition BY_LIST = listWithGrants(true);

    @Test
    void where_no_grant_is_paid_a_grant_answer_is_refused() {
        var rules = SampleCall.rules();
        rules.add(new GrantRule.NoGrant(SampleCall.clause("S-GRANT-9")));
        var none = SampleCall.with(SampleCall.slots(), rules);
        var refusal = new Problem(
                "wantsGrant",
                "NO_GRANTS_IN_CALL",
                Optional.of(new RuleId("S-GRANT-9")),
                new Text(
                        "This call pays no grants, so none can be wanted or declined. Leave out the"
                                + " answer about the grant.",
                        "Bu çağrıda hibe verilmediği için hibe istenemez ya da hibeden vazgeçilemez. Hibeyle ilgili"
                                + " yanıtı çıkarın."));

        for (var wish : List.of(GrantWish.GRANT, GrantWish.NO_GRANT, GrantWish.GRANT_OR_WITHOUT)) {
            assertEquals(List.of(refusal), problems(none, wish));
        }
        assertEquals(List.of(), problems(none, GrantWish.UNSAID));
    }

    @Test
    void where_grants_are_given_after_the_placement_one_may_want_one_or_none() {
        assertEquals(List.of(), codes(BY_COUNTRY, GrantWish.GRANT));
        assertEquals(List.of(), codes(BY_COUNTRY, GrantWish.NO_GRANT));
        assertEquals(
                List.of("withoutGrantIfNoneLeft PLACED_WITHOUT_GRANT_ANYWAY"),
                codes(BY_COUNTRY, GrantWish.GRANT_OR_WITHOUT));
    }

    @Test
    void where_the_seats_are_grants_one_may_also_go_without_if_none_is_left() {
        for (var wish : GrantWish.values()) {
            assertEquals(List.of(), codes(BY_LIST, wish));
        }
    }

    @Test
    void the_form_asks_only_what_may_be_answered() {
        assertEquals(Set.of(GrantWish.UNSAID), GrantWishCheck.offered(SampleCall.definition()));
        assertEquals(Set.of(GrantWish.UNSAID, GrantWish.GRANT, GrantWish.NO_GRANT), GrantWishCheck.offered(BY_COUNTRY));
        assertEquals(Set.of(GrantWish.values()), GrantWishCheck.offered(BY_LIST));
    }

    @Test
    void where_the_call_offers_no_participation_without_a_grant_it_cannot_be_asked_for() {
        var strict = listWithGrants(false);

        assertEquals(List.of(), codes(strict, GrantWish.GRANT));
        assertEquals(List.of("wantsGrant ZERO_GRANT_NOT_OFFERED"), codes(strict, GrantWish.NO_GRANT));
        assertEquals(
                List.of("withoutGrantIfNoneLeft ZERO_GRANT_NOT_OFFERED"), codes(strict, GrantWish.GRANT_OR_WITHOUT));
    }

    @Test
    void two_answers_of_the_form_make_one_wish() {
        assertEquals(GrantWish.GRANT, GrantWish.of(true, false));
        assertEquals(GrantWish.GRANT_OR_WITHOUT, GrantWish.of(true, true));
        assertEquals(GrantWish.NO_GRANT, GrantWish.of(false, true));
    }

    private static CallDefinition listWithGrants(boolean volunteers) {
        var rules = new ArrayList<>(SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS)
                .rules());
        SampleRules.dailyRules(14, Daily.TIERED, TravelDayRate.NEIGHBOUR, TopUpBasis.PER_DAY)
                .forEach(rules::add);
        if (volunteers) {
            rules.add(new PlacementRule.GrantVolunteers(SampleCall.clause("S-GRANT-7")));
        }
        return SampleCall.with(SampleCall.slots(), rules);
    }

    private static List<String> codes(CallDefinition call, GrantWish wish) {
        return problems(call, wish).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static List<Problem> problems(CallDefinition call, GrantWish wish) {
        var applicant = Sealed.by("2500001", "3.00", "80").seal().applicant();
        var content = new ApplicationContent(
                List.of(Sealed.fall("TOKYO")),
                new LanguageClaim.OnRecord(),
                List.of(),
                true,
                true,
                new Stay.Unsaid(),
                wish);
        return SubmissionCheck.problems(call, content, applicant, List.of(Sealed.agreement("TOKYO", "JP", 1)));
    }
}
