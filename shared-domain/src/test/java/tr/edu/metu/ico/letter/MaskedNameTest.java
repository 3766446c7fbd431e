package tr.edu.metu.ico.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A masked name is recognised by those who know it, and tells others little. */
class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ayşe Yılmaz, Ay** Yı****",
        "Iğdır İŞÇİ, Iğ*** İŞ**",
        "O'Brien, O'*****",
        "Li Bo X, L* B* *",
        "Đà Nẵng, Đ* Nẵ**",
        "Madonna, Ma*****"
    })
    void two_letters_of_each_word_are_shown(String name, String masked) {
        assertEquals(masked, MaskedName.of(name));
    }

    @Test
    void a_letter_with_combining_marks_is_one_letter_and_invisible_ones_are_none() {
        assertEquals("q\u0302a*", MaskedName.of("q\u0302ab"));
        assertEquals("Ad* Yı****", MaskedName.of("\u202eAda\u202c  Yılmaz\n"));
    }

    @Test
    void a_name_of_which_nothing_can_be_shown_is_an_asterisk() {
        assertEquals("*", MaskedName.of("\u200b"));
    }
}
