package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.OfficeFindings;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;

/** What the checker finds about documents and countries. */
class EligibilityCheckerTest {

    @Test
    void a_document_stored_at_the_close_gives_no_points_even_if_it_was_sealed() {
        var application = Sealed.by("2500001", "3.00", "70", "TOKYO").claiming("DISABILITY", Sealed.verdict(true));
        var agreements = List.of(Sealed.agreement("TOKYO", "JP", 1));
        var inTime = Sealed.input(agreements, List.of(application));
        var late = Sealed.sealed(List.of(late(application.seal())), agreements);
        var call = SampleCall.definition();

        assertEquals(Set.of(), broken(call, inTime));
        assertEquals(Set.of("P4", "P10"), broken(call, late));
    }

    @Test
    void A_41_the_officers_verdict_on_the_document_counts_whatever_relation_was_stated() {
        var agreements = List.of(Sealed.agreement("TOKYO", "JP", 2));
        var input = Sealed.input(
                agreements,
                List.of(
                        Sealed.by("2500001", "3.00", "70", "TOKYO")
                                .claimingFor("SIBLING", "AFAD_AID", Sealed.verdict(true)),
                        Sealed.by("2500002", "3.00", "70", "TOKYO")
                                .claimingFor("OTHER", "AFAD_AID", Sealed.verdict(false))));
        var call = SampleCall.definition();

        assertEquals(Set.of(), broken(call, input));
        assertEquals(
                List.of("84.06", "74.06"),
                Selection.select(call, input).stream()
                        .map(row -> row.score().orElseThrow().total().toPlainString())
                        .toList());
    }

    @Test
    void a_seat_in_a_country_for_doctoral_students_is_never_given_to_others() {
        var rules = SampleCall.rules();
        rules.add(new ChoiceRule.PhdOnlyCountries(SampleCall.clause("S-ELIG-7"), false));
        var strict = SampleCall.with(SampleCall.slots(), rules);
        var input = Sealed.input(
                List.of(phdOnly(Sealed.agreement("TUNIS", "TN", 1))),
                List.of(Sealed.by("2500001", "3.00", "70", "TUNIS")));

        assertEquals(
                List.of(Decision.PHD_ONLY_COUNTRY),
                Selection.select(strict, input).getFirst().choices().stream()
                        .map(choice -> choice.decision())
                        .toList());
        assertEquals(Set.of(), broken(strict, input));
        var placed = Selection.select(SampleCall.definition(), input);
        assertEquals(
                true,
                RunChecker.check(strict, input, placed).stream()
                        .anyMatch(violation -> violation.promise().equals("P5")));
    }

    @Test
    void A_36_only_a_ruling_that_the_course_load_is_too_low_bars_and_the_checker_sees_both_ways() {
        var rules = SampleCall.rules();
        rules.add(new EligibilityRule.OfficeChecksCourseLoad(SampleCall.clause("S-ELIG-4B")));
        var checking = SampleCall.with(SampleCall.slots(), rules);

        assertEquals(
                List.of("courseLoad COURSE_LOAD_TOO_LOW S-ELIG-4B"),
                barred(checking, ruled(OfficeFindings.NONE.withCourseLoad(false))));
        assertEquals(List.of(), barred(checking, ruled(OfficeFindings.NONE.withCourseLoad(true))));
        assertEquals(List.of(), barred(checking, ruled(OfficeFindings.NONE)));
        assertEquals(List.of(), barred(SampleCall.definition(), ruled(OfficeFindings.NONE.withCourseLoad(false))));
    }

    @Test
    void A_37_a_ruling_on_the_level_wins_over_what_the_student_declared() {
        var call = SampleCall.definition();

        assertEquals(
                List.of("continuesSameLevel NOT_CONTINUING S-ELIG-5"),
                barred(call, ruled(OfficeFindings.NONE.withSameLevel(false))));
        assertEquals(
                List.of(),
                barred(call, ruled(OfficeFindings.NONE.withSameLevel(true)).without("declaration")));
    }

    @Test
    void a_result_that_passes_over_a_ruling_is_caught() {
        var call = SampleCall.definition();
        var agreements = List.of(Sealed.agreement("TOKYO", "JP", 1));
        var input = Sealed.input(agreements, List.of(ruled(OfficeFindings.NONE.withSameLevel(false))));
        var passedOver = Selection.select(call, Sealed.input(agreements, List.of(ruled(OfficeFindings.NONE))));

        assertEquals(
                true,
                RunChecker.check(call, input, passedOver).stream()
                        .anyMatch(violation -> violation.promise().equals("P2")));
    }

    private static Sealed ruled(OfficeFindings findings) {
        return Sealed.by("2500001", "3.00", "70", "TOKYO").found(findings);
    }

    /** What excludes the applicant, after the checker has agreed. */
    private static List<String> barred(CallDefinition call, Sealed applicant) {
        var input = Sealed.input(List.of(Sealed.agreement("TOKYO", "JP", 1)), List.of(applicant));
        assertEquals(Set.of(), broken(call, input));
        return Selection.select(call, input).getFirst().outcome() instanceof Outcome.Ineligible(var broken)
                ? broken.stream()
                        .map(problem -> problem.field() + " " + problem.code() + " "
                                + problem.rule().orElseThrow())
                        .toList()
                : List.of();
    }

    private static Set<String> broken(CallDefinition call, SealedInput input) {
        var promises = new TreeSet<String>();
        RunChecker.check(call, input, Selection.select(call, input))
                .forEach(violation -> promises.add(violation.promise()));
        return promises;
    }

    private static SealedApplication late(SealedApplication sealed) {
        var close = SampleCall.calendar().closesAt();
        var documents = sealed.documents().stream()
                .map(document -> document.arrived(new Document.Arrival(close, "v1", Optional.empty())))
                .toList();
        return new SealedApplication(
                sealed.student(),
                sealed.pseudonym(),
                sealed.receipt(),
                sealed.content(),
                sealed.applicant(),
                documents,
                sealed.review());
    }

    private static Agreement phdOnly(Agreement agreement) {
        return new Agreement(
                agreement.university(),
                agreement.name(),
                agreement.country(),
                true,
                Optional.empty(),
                agreement.pools());
    }
}
