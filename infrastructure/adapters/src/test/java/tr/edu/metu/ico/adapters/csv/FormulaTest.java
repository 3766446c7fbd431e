package tr.edu.metu.ico.adapters.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.tries.Tries;

class FormulaTest {

    /** A character that begins a formula, after invisible characters only. */
    private static final Pattern CALCULATED = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+\\-@＝＋－＠]");

    /** The separators that spreadsheet import dialogs offer, and every line ending. */
    private static final List<String> SEPARATORS = List.of(",", ";", "|", "\t", "\r\n", "\r", "\n", "\u2028");

    /** Characters of formulas, their guard and what hides them. */
    private static final List<String> PARTS = List.of(
            "=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "\"", ";", ",", "|", "\t", "\r", "\n", "\r\n", " ", "\u00A0",
            "\uFEFF", "\u2028", "x", "1", "İ");

    @Test
    void what_spreadsheets_take_for_a_formula_is_known() {
        for (var formula : List.of(
                "=1",
                "+1",
                "-1",
                "@A",
                "\t1",
                "\r1",
                "＝1",
                "＋1",
                "－1",
                "＠A",
                " =1",
                "\n=1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\0=1")) {
            assertTrue(Formula.startsIn(formula), formula);
        }
        for (var plain : List.of("", "1", "a=1", "Işıl", "'=1", "(1)", " ", "İzmir - 1")) {
            assertFalse(Formula.startsIn(plain), plain);
        }
    }

    @Test
    void a_reason_that_becomes_a_formula_when_the_file_is_split_at_a_semicolon_is_made_inert() {
        assertEquals("Not suitable;'@SUM(1)", Formula.guarded("Not suitable;@SUM(1)"));
        assertEquals("Not suitable;@SUM(1)", Formula.unguarded("Not suitable;'@SUM(1)"));
        for (var separator : SEPARATORS) {
            var cell = "Not suitable" + separator + " \"=1+1";
            assertTrue(HiddenFormula.in(cell), cell);
            assertFalse(HiddenFormula.in(Formula.guarded(cell)), cell);
        }
    }

    @Test
    void an_apostrophe_that_is_no_guard_stays() {
        for (var name : List.of("'t Hooft", "O'Brien", "D'Arcy;'x", "x;'", "'", "")) {
            assertEquals(name, Formula.unguarded(name));
            assertEquals(name, Formula.unguarded(Formula.guarded(name)));
        }
    }

    @Test
    void plain_sentences_are_not_touched() {
        for (var plain : List.of("İzmir - 1", "no place; see the plan", "A, B | C", "a=1; b=2", "3+4 (ok)")) {
            assertEquals(plain, Formula.guarded(plain));
        }
    }

    @Test
    void every_text_comes_back_as_it_was_and_no_piece_of_it_can_be_calculated() {
        Tries.of(2000, 2024, draw -> {
            var text = draw.<String>from(
                    () -> draw.text(20), () -> String.join("", draw.list(0, 8, () -> draw.of(PARTS))));
            var guarded = Formula.guarded(text);

            assertFalse(Formula.startsIn(guarded), guarded);
            assertEquals(text, Formula.unguarded(guarded));
            assertEquals(guarded, Formula.unguarded(Formula.guarded(guarded)));
            for (var separator : SEPARATORS) {
                for (var piece : guarded.split(Pattern.quote(separator), -1)) {
                    assertFalse(CALCULATED.matcher(piece).lookingAt(), piece);
                }
            }
        });
    }
}
