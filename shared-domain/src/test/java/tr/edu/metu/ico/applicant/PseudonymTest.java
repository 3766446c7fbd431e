package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.placement.Lottery;

class PseudonymTest {

    private static final CallId CALL = new CallId("OE-2024");
    private static final StudentNumber STUDENT = new StudentNumber("2500001");

    /** The expected pseudonym below was computed with another program. */
    private static final PseudonymKey KEY = new PseudonymKey("0b".repeat(32));

    @Test
    void a_pseudonym_is_half_of_the_hmac_over_call_and_student_number() {
        assertEquals(
                "1a37a01b866f598dc31bd0115a515d6d",
                Pseudonym.of(KEY, CALL, STUDENT).value());
    }

    @Test
    void the_lot_is_drawn_from_the_pseudonym_so_that_anyone_can_compute_one_from_the_other() {
        var pseudonym = new Pseudonym("00112233445566778899aabbccddeeff");

        assertEquals(Sha256.of("OE-2024/00112233445566778899aabbccddeeff"), Lottery.lot(CALL, pseudonym));
    }

    @Test
    void another_student_call_or_key_gives_another_pseudonym() {
        var pseudonym = Pseudonym.of(KEY, CALL, STUDENT);

        assertNotEquals(pseudonym, Pseudonym.of(KEY, CALL, new StudentNumber("2500002")));
        assertNotEquals(pseudonym, Pseudonym.of(KEY, new CallId("OE-2020"), STUDENT));
        assertNotEquals(pseudonym, Pseudonym.of(new PseudonymKey("0c".repeat(32)), CALL, STUDENT));
    }

    @Test
    void the_key_does_not_show_in_messages_but_its_commitment_does() {
        assertEquals(Sha256.of("0b".repeat(32)), KEY.commitment());
        assertFalse(KEY.toString().contains("0b0b"));
    }

    @Test
    void INV_16_no_step_of_a_call_draws_its_key_again() {
        var announced =
                Call.announced(SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("officer"), KEY);
        var amended = announced.amended(SampleCall.calendar(), Sha256.of("other"), Set.of("officer", "second"));
        var frozen = amended.opened().frozen().afterReconciling();
        var sealed = frozen.withReviewsClosed("late").sealed(new Call.SealRef(Sha256.of("m"), 1));

        assertEquals(
                List.of(KEY, KEY, KEY),
                Stream.of(amended, frozen, sealed).map(Call::pseudonymKey).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00112233445566778899aabbccddeef", "00112233445566778899AABBCCDDEEFF", "2500001"})
    void what_does_not_look_like_a_pseudonym_is_none(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Pseudonym(text));
        assertThrows(IllegalArgumentException.class, () -> new PseudonymKey(text));
    }
}
