package tr.edu.metu.ico.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and sentences without hidden characters. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Çiğdem Işıkgör",
                "نامه\u200cها",
                "क्\u200dष",
                "山田太郎",
                "Zoë O'Neill-Şahin",
                "👩\u200d🎓",
                "C\u0327igdem",
                "-"
            })
    void a_name_in_any_script_is_plain(String name) {
        assertEquals(
                List.of(true, true, false),
                List.of(PlainText.saysSomething(name), PlainText.isOneLine(name), PlainText.turnsDirection(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200d",
                "\u200c\u200d ",
                "\u00a0\u2003",
                "\u3164",
                "\u2800",
                "\u115f\u1160",
                "\ufe0f",
                "\u0301"
            })
    void a_name_of_nothing_that_is_seen_says_nothing(String name) {
        assertFalse(PlainText.saysSomething(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report\u202efdp.exe",
                "a\u202ab",
                "a\u202cb",
                "a\u2066b",
                "a\u2069b",
                "a\u200eb",
                "a\u200fb",
                "a\u061cb"
            })
    void a_mark_that_turns_the_direction_is_found_and_is_on_no_plain_line(String name) {
        assertTrue(PlainText.turnsDirection(name));
        assertFalse(PlainText.isOneLine(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\u0000b",
                "a\u2028b",
                "a\u0085b",
                "a\ufeffb",
                "a\u00adb",
                "a\u200bb",
                "a\ufffeb",
                "a\ufdd0b",
                "a\udbff\udfffb",
                "a\ud800b"
            })
    void what_breaks_a_line_or_hides_is_on_no_plain_line(String name) {
        assertFalse(PlainText.isOneLine(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguye\u0302\u0303n",
                "\u05e9\u05c1\u05bc\u05b8\u05bd",
                "น้ำ",
                "བསྒྲུབས",
                "a\u0301\u0301\u0301\u0301b\u0301"
            })
    void the_marks_that_languages_write_are_plain(String name) {
        assertEquals(List.of(false, true), List.of(PlainText.pilesMarks(name), PlainText.isOneLine(name)));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 30, 150})
    void marks_that_are_drawn_over_the_lines_above_are_on_no_plain_line(int marks) {
        var name = "Pilot" + "\u0301".repeat(marks) + " agreement";
        assertEquals(List.of(true, false), List.of(PlainText.pilesMarks(name), PlainText.isOneLine(name)));
        assertThrows(IllegalArgumentException.class, () -> Text.entered("Call", name));
    }

    @Test
    void no_sentence_of_a_call_is_invisible_or_turns_the_direction() {
        assertThrows(IllegalArgumentException.class, () -> Text.entered("\u200d", "Çağrı"));
        assertThrows(IllegalArgumentException.class, () -> Text.entered("Call", "\u3164"));
        assertThrows(IllegalArgumentException.class, () -> Text.entered("Ca\u202ell", "Çağrı"));
        assertThrows(IllegalArgumentException.class, () -> Text.entered("Call", "Çağ\u2067rı"));
    }

    @Test
    void an_answer_may_repeat_what_was_sent_whatever_it_holds() {
        var sent = "Ca\u202ell";

        assertEquals(sent, new Text(sent, "Çağrı").en());
    }
}
