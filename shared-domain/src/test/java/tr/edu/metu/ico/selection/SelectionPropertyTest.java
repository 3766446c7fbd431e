package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
import tr.edu.metu.ico.tries.Tries;

class SelectionPropertyTest {
    private static final long SEED = 20241107;
    private static final CallDefinition CALL = SampleCall.definition();

    @Test
    void no_random_market_breaks_a_promise() {
        Tries.of(1500, SEED, draw -> {
            var input = RandomMarkets.of(draw.seed());

            assertEquals(List.of(), RunChecker.check(CALL, input, Selection.select(CALL, input)));
        });
    }

    @Test
    void no_random_market_of_a_call_with_an_exam_breaks_a_promise() {
        Tries.of(500, SEED, draw -> {
            var call = ExamCall.definition();
            var input = RandomMarkets.of(draw.seed());

            assertEquals(List.of(), RunChecker.check(call, input, Selection.select(call, input)));
        });
    }

    @Test
    void the_rows_do_not_depend_on_the_order_of_the_input() {
        Tries.of(300, SEED, draw -> {
            long market = draw.seed();
            var input = RandomMarkets.of(market);
            var applications = new ArrayList<>(input.applications());
            var agreements = new ArrayList<>(input.agreements());
            Collections.shuffle(applications, new Random(market));
            Collections.shuffle(agreements, new Random(market));

            assertEquals(
                    Selection.select(CALL, input), Selection.select(CALL, Sealed.sealed(applications, agreements)));
        });
    }

    @Test
    void a_higher_english_score_never_leads_to_a_less_wanted_seat() {
        Tries.of(300, SEED, draw -> {
            var input = RandomMarkets.of(draw.seed());
            var rows = Selection.select(CALL, input);
            for (int i = 0; i < rows.size(); i++) {
                var better = Selection.select(CALL, withBetterEnglish(input, i));
                assertTrue(preference(better.get(i)) <= preference(rows.get(i)));
            }
        });
    }

    @Test
    void one_more_seat_never_leads_anybody_to_a_less_wanted_seat() {
        Tries.of(300, SEED, draw -> {
            var input = RandomMarkets.of(draw.seed());
            var rows = Selection.select(CALL, input);
            var more = input.agreements().stream()
                    .map(a ->
                            Sealed.agreement(a.university().value(), a.country().value(), a.capacity() + 1))
                    .toList();
            var richer = Selection.select(CALL, Sealed.sealed(input.applications(), more));
            for (int i = 0; i < rows.size(); i++) {
                assertTrue(preference(richer.get(i)) <= preference(rows.get(i)));
            }
        });
    }

    @Test
    void the_last_in_the_list_can_be_missing_and_nobody_else_notices_it_in_the_seats() {
        Tries.of(300, SEED, draw -> {
            var input = RandomMarkets.of(draw.seed());
            var rows = Selection.select(CALL, input);
            int ranked =
                    (int) rows.stream().filter(row -> row.rank().isPresent()).count();
            var others = rows.stream()
                    .filter(row -> row.rank().isPresent() && row.rank().getAsInt() < ranked)
                    .toList();
            var left = input.applications().stream()
                    .filter(a -> others.stream().anyMatch(row -> row.student().equals(a.student())))
                    .toList();

            assertEquals(seats(others), seats(Selection.select(CALL, Sealed.sealed(left, input.agreements()))));
        });
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
