package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.SampleCall;
import tr.edu.metu.ico.rulebook.Sealed;
import tr.edu.metu.ico.rulebook.Selection;

/** What the checker sees by itself of documents and countries. */
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
