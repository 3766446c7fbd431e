package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.definition.SampleCall.clause;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.EquivalenceTable.Interpolation;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LanguageRule.Conversion.Table;
import tr.edu.metu.ico.rule.LanguageRule.ScoreAge.Reference;
import tr.edu.metu.ico.rule.Rule;

/** Which score counts in the era of recognised exams; the checker must agree every time. */
class EnglishTest {
    private static final Rule CONVERSION = new LanguageRule.Conversion(
            clause("S-LANG-5"), new BigDecimal("10"), new BigDecimal("90"), Interpolation.LINEAR, Table.IMPORTED);

    @Test
    void of_several_approved_uploads_the_highest_converted_score_counts() {
        var call = call(new LanguageRule.UploadedScore(clause("S-LANG-9"), "LANGUAGE_2"));

        assertEquals(
                Optional.of("85"),
                score(
                        call,
                        ada().uploading(Sealed.converted("70")).alsoUploading("LANGUAGE_2", Sealed.converted("85"))));
        assertEquals(
                Optional.of("70"),
                score(
                        call,
                        ada().uploading(Sealed.converted("70")).alsoUploading("LANGUAGE_2", Sealed.verdict(false))));
    }

    @Test
    void every_upload_of_a_language_slot_must_be_decided_before_the_seal() {
        var call = call(new LanguageRule.UploadedScore(clause("S-LANG-9"), "LANGUAGE_2"));
        var ada = ada().uploading(Sealed.converted("70")).alsoUploading("LANGUAGE_2", Optional.empty());

        assertEquals(
                List.of(new Blocker.UndecidedDocument(ada.seal().student(), "LANGUAGE_2", Sealed.DOCUMENT)),
                SealReadiness.blockers(call, Sealed.input(List.of(), List.of(ada))));
    }

    @Test
    void a_score_off_the_scale_or_below_the_minimum_does_not_count() {
        var minimum = new LanguageRule.MinimumScore(clause("S-LANG-9"), new BigDecimal("60"));

        for (var score : List.of("10", "90")) {
            assertEquals(Optional.of(score), score(call(CONVERSION), only(score)));
        }
        for (var score : List.of("9.99", "90.01")) {
            assertEquals(Optional.empty(), score(call(CONVERSION), only(score)));
        }
        assertEquals(Optional.of("60"), score(call(minimum), only("60")));
        assertEquals(Optional.empty(), score(call(minimum), only("59.99")));
    }

    @Test
    void the_years_count_back_from_the_deadline_or_where_the_call_says_so_from_the_first_day() {
        var call = counted(Reference.PERIOD_START);

        assertEquals(Optional.of("70"), score(call, taken("2018-11-06")));
        assertEquals(Optional.empty(), score(call, taken("2018-11-05")));
        assertEquals(Optional.of("70"), score(call, taken("2023-11-30")));
        assertEquals(Optional.empty(), score(SampleCall.definition(), taken("2018-11-29")));
    }

    @Test
    void where_the_call_says_both_a_score_counts_if_either_allows_it() {
        var call = counted(Reference.EITHER);

        assertEquals(Optional.empty(), score(call, taken("2018-11-05")));
        for (var day : List.of("2018-11-06", "2018-11-15", "2018-11-29", "2018-11-30", "2023-11-30")) {
            assertEquals(Optional.of("70"), score(call, taken(day)), day);
        }
        assertEquals(Optional.empty(), score(call, taken("2023-12-01")));
    }

    /** By either day nobody loses a score when the deadline is put off; by the deadline alone the window moves with it. */
    @Test
    void a_deadline_that_is_put_off_takes_no_score_away_where_either_day_counts() {
        var aWeekLater = Instant.parse("2023-12-07T14:00:00Z");

        assertEquals(
                List.of("2018-11-06", "2018-11-06", "2018-11-30", "2018-12-07"),
                Stream.of(
                                counted(Reference.EITHER),
                                closing(counted(Reference.EITHER), aWeekLater),
                                counted(Reference.DEADLINE),
                                closing(counted(Reference.DEADLINE), aWeekLater))
                        .map(call -> LanguageCheck.oldestDay(call).toString())
                        .toList());
        assertEquals(Optional.of("70"), score(closing(counted(Reference.EITHER), aWeekLater), taken("2023-12-07")));
    }

    private static CallDefinition counted(Reference from) {
        return SampleCall.with(
                SampleCall.slots(),
                SampleCall.rules().stream()
                        .map(rule -> rule instanceof LanguageRule.ScoreAge(var clause, var years, var _)
                                ? new LanguageRule.ScoreAge(clause, years, from)
                                : rule)
                        .toList());
    }

    private static CallDefinition closing(CallDefinition call, Instant closesAt) {
        var c = call.calendar();
        return new CallDefinition(
                call.format(),
                call.call(),
                call.programme(),
                call.title(),
                call.academicYear(),
                new Calendar(
                        c.zone(),
                        c.opensAt(),
                        closesAt,
                        c.drain(),
                        c.scoreAt(),
                        c.withdrawOpensAt(),
                        c.withdrawClosesAt()),
                call.resultsExpected(),
                call.slots(),
                call.rules());
    }

    private static Sealed ada() {
        return Sealed.by("2500001", "3.00", "95", "TOKYO");
    }

    private static Sealed only(String score) {
        return Sealed.by("2500001", "3.00", score, "TOKYO");
    }

    private static Sealed taken(String day) {
        return ada().without("language").scored(Sealed.score("METU_EPE", day, "70"));
    }

    private static CallDefinition call(Rule... more) {
        var slots = new ArrayList<>(SampleCall.slots());
        slots.add(SampleCall.slot("LANGUAGE_2"));
        var rules = new ArrayList<>(SampleCall.rules());
        rules.addAll(Arrays.asList(more));
        return SampleCall.with(slots, rules);
    }

    private static Optional<String> score(CallDefinition call, Sealed application) {
        return Checked.row(call, application)
                .score()
                .map(score -> score.language().toPlainString());
    }
}
