package tr.edu.metu.ico.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.AResultRow;
import tr.edu.metu.ico.adapters.AnyResultRow;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.tries.Tries;

class WithheldTest {

    /** A new text field must be classified: add it to the open ones in Withheld, or to this list. */
    @Test
    void exactly_these_texts_of_an_application_are_withheld() {
        var names = new TreeSet<String>();
        for (var application : ASealedInput.inOrder().applications()) {
            names.addAll(Withheld.names(SealedApplicationJson.from(ASealedInput.CALL, application)));
        }

        assertEquals(
                new TreeSet<>(Set.of(
                        ".student",
                        "record.name",
                        "receipt.id",
                        "receipt.content",
                        "file.name",
                        "stay.host",
                        "excuse.reason",
                        "verdict.reason",
                        "verdict.by",
                        "review.reason",
                        "review.by",
                        "declinedChoices.reason")),
                names);
    }

    @Test
    void what_is_left_of_an_application_is_read_again() {
        var input = ASealedInput.inOrder();
        var applicants = PseudonymisedJson.applicants(input);

        var read = PseudonymisedJson.input(
                input.call(),
                input.epoch(),
                input.definition(),
                applicants,
                PseudonymisedJson.programmes(input),
                new PlaceholderNumbers());

        assertEquals(
                new String(applicants, StandardCharsets.UTF_8),
                new String(PseudonymisedJson.applicants(read), StandardCharsets.UTF_8));
    }

    @Test
    void of_a_row_nothing_is_withheld_but_the_words_of_a_coordinator() {
        assertEquals(Set.of(".student"), Withheld.names(ResultRowJson.from(AResultRow.placed("2500001"))));
        assertEquals(Set.of(".student"), Withheld.names(ResultRowJson.from(AResultRow.ineligible("2500001"))));
        assertEquals(Set.of(".student"), Withheld.names(ResultRowJson.from(AResultRow.cancelled("2500001"))));
        assertEquals(
                Set.of(".student", "outcome.reason"),
                Withheld.names(ResultRowJson.from(AResultRow.notApproved("2500001", "does not answer"))));
        assertEquals(
                Set.of(".student"),
                Withheld.names(ResultRowJson.from(AResultRow.notApproved("2500001", Selection.UNDECIDED))));
    }

    /** Grants, ties and places on lists included: the verifier must find the row as it was published. */
    @Test
    void of_no_row_anything_else_is_withheld() {
        Tries.of(300, 2024, draw -> {
            var names = Withheld.names(ResultRowJson.from(AnyResultRow.of(draw)));

            assertTrue(Set.of(".student", "outcome.reason").containsAll(names), names.toString());
        });
    }

    @Test
    void a_field_that_nobody_decided_on_is_withheld() {
        var node = Canonical.object()
                .put("level", "UG")
                .put("note", "her mother called")
                .put("points", 5);
        Canonical.texts(node.putObject("history"), "remarks", Set.of("was ill"));

        assertEquals(
                "{\"level\":\"UG\",\"note\":\"-\",\"points\":5,\"history\":{\"remarks\":[\"-\"]}}",
                Canonical.write(Withheld.from(node)));
    }
}
