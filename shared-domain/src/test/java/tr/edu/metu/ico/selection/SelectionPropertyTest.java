package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

class SelectionPropertyTest {
    private static final String SEED = "20241107";
    private static final CallDefinition CALL = SampleCall.definition();

    @Provide
    Arbitrary<Long> markets() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    @Property(seed = SEED, tries = 1500, shrinking = ShrinkingMode.OFF)
    void no_random_market_breaks_a_promise(@ForAll("markets") long market) {
        var input = RandomMarkets.of(market);

        assertEquals(List.of(), RunChecker.check(CALL, input, Selection.select(CALL, input)));
    }

    @Property(seed = SEED, tries = 500, shrinking = ShrinkingMode.OFF)
    void no_random_market_of_a_call_with_an_exam_breaks_a_promise(@ForAll("markets") long market) {
        var call = ExamCall.definition();
        var input = RandomMarkets.of(market);

        assertEquals(List.of(), RunChecker.check(call, input, Selection.select(call, input)));
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.OFF)
    void the_rows_do_not_depend_on_the_order_of_the_input(@ForAll("markets") long market) {
        var input = RandomMarkets.of(market);
        var applications = new ArrayList<>(input.applications());
        var agreements = new ArrayList<>(input.agreements());
        Collections.shuffle(applications, new Random(market));
        Collections.shuffle(agreements, new Random(market));

        assertEquals(Selection.select(CALL, input), Selection.select(CALL, Sealed.sealed(applications, agreements)));
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.OFF)
    void a_higher_english_score_never_leads_to_a_less_wanted_seat(@ForAll("markets") long market) {
        var input = RandomMarkets.of(market);
        var rows = Selection.select(CALL, input);
        for (int i = 0; i < rows.size(); i++) {
            var better = Selection.select(CALL, withBetterEnglish(input, i));
            assertTrue(preference(better.get(i)) <= preference(rows.get(i)));
        }
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.OFF)
    void one_more_seat_never_leads_anybody_to_a_less_wanted_seat(@ForAll("markets") long market) {
        var input = RandomMarkets.of(market);
        var rows = Selection.select(CALL, input);
        var more = input.agreements().stream()
                .map(a -> Sealed.agreement(a.university().value(), a.country().value(), a.capacity() + 1))
                .toList();
        var richer = Selection.select(CALL, Sealed.sealed(input.applications(), more));
        for (int i = 0; i < rows.size(); i++) {
            assertTrue(preference(richer.get(i)) <= preference(rows.get(i)));
        }
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.OFF)
    void the_last_in_the_list_can_be_missing_and_nobody_else_notices_it_in_the_seats(@ForAll("markets") long market) {
        var input = RandomMarkets.of(market);
        var rows = Selection.select(CALL, input);
        int ranked = (int) rows.stream().filter(row -> row.rank().isPresent()).count();
        var others = rows.stream()
                .filter(row -> row.rank().isPresent() && row.rank().getAsInt() < ranked)
                .toList();
        var left = input.applications().stream()
                .filter(a -> others.stream().anyMatch(row -> row.student().equals(a.student())))
                .toList();

        assertEquals(seats(others), seats(Selection.select(CALL, Sealed.sealed(left, input.agreements()))));
    }

    private static List<Outcome> seats(List<ResultRow> rows) {
        return rows.stream().map(ResultRow::outcome).toList();
    }

    private static int preference(ResultRow row) {
        return row.outcome() instanceof Outcome.Placed(var _, var preference, var _) ? preference : Integer.MAX_VALUE;
    }

    private static SealedInput withBetterEnglish(SealedInput input, int index) {
        var applications = new ArrayList<>(input.applications());
        var old = applications.get(index);
        var results = old.applicant().languageResults().stream()
                .map(r -> new LanguageResult(r.exam(), r.date(), r.score().add(BigDecimal.ONE)))
                .toList();
        var applicant = new Applicant(
                        old.applicant().record(), results, old.applicant().history())
                .withSittings(old.applicant().sittings());
        applications.set(
                index,
                new SealedApplication(
                        old.student(),
                        old.pseudonym(),
                        old.receipt(),
                        old.content(),
                        applicant,
                        old.documents(),
                        old.review()));
        List<Agreement> agreements = input.agreements();
        return Sealed.sealed(applications, agreements);
    }
}
