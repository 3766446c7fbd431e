package tr.edu.metu.ico.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is drawn at random and read as people type it. */
class LetterCodeTest {

    private static final LetterCode CODE = new LetterCode("4TQ8ZV0A71HC2J9KXRPNE6WB1D");

    private static LetterCode drawn(String... ids) {
        return LetterCode.random(new ArrayDeque<>(List.of(ids))::pop);
    }

    @Test
    void each_of_its_130_bits_is_random() {
        var zero = "0".repeat(32);
        assertEquals("0".repeat(26), drawn(zero, zero).value());
        assertEquals("Z".repeat(26), drawn("f".repeat(32), "f".repeat(32)).value());
        assertEquals("0".repeat(25) + "1", drawn(zero, "0".repeat(31) + "1").value());
        // the highest two bits come from the first id
        assertNotEquals(drawn(zero, zero), drawn("0".repeat(31) + "1", zero));
        assertNotEquals(drawn(zero, zero), drawn("0".repeat(31) + "2", zero));
    }

    @Test
    void it_is_shown_in_groups() {
        assertEquals("4TQ8Z-V0A71-HC2J9-KXRPN-E6WB1D", CODE.grouped());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4TQ8ZV0A71HC2J9KXRPNE6WB1D",
                "4tq8z-v0a71-hc2j9-kxrpn-e6wb1d",
                " 4TQ8Z V0A71 HC2J9 KXRPN E6WB1D\n",
                "4TQ8ZVOA7IHC2J9KXRPNE6WBLD",
                "4tq8zvoa7ihc2j9kxrpne6wbld",
                "4TQ8ZV0A7İHC2J9KXRPNE6WBıD",
                "4TQ8Z\u2013V0A71\u2013HC2J9\u2013KXRPN\u2013E6WB1D"
            })
    void hyphens_spaces_small_letters_and_look_alikes_make_no_difference(String typed) {
        assertEquals(Optional.of(CODE), LetterCode.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4TQ8Z", "4TQ8ZV0A71HC2J9KXRPNE6WB1DD", "UTQ8ZV0A71HC2J9KXRPNE6WB1D", "<script>"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertEquals(Optional.empty(), LetterCode.typed(typed));
    }

    @Test
    void a_stored_code_has_one_spelling() {
        assertThrows(IllegalArgumentException.class, () -> new LetterCode("4tq8zv0a71hc2j9kxrpne6wb1d"));
    }
}
