package tr.edu.metu.ico.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.application.LetterHint.Hit;

/** Where flagged words occur in a letter (reading A-32). */
class FlaggedWordsTest {

    private final FlaggedWords words = new FlaggedWords(Set.of("research", "scientific study"));

    @Test
    void a_word_is_shown_with_its_page_and_the_words_around_it() {
        var hits = words.in(List.of("Dear student,", "You will do research in our laboratory."));

        assertEquals(List.of(new Hit("research", 2, "You will do research in our laboratory.")), hits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESEARCH",
                "Researcher",
                "a research-based stay",
                "re-\nsearch",
                "ｒｅｓｅａｒｃｈ",
                "scien\u00adtific  study",
                "SCIENTIFIC\nSTUDY",
                "SCİENTİFİC STUDY",
                "scıentıfıc study",
                "scienti\ufb01c study"
            })
    void capitals_ligatures_line_ends_and_turkish_letters_hide_nothing(String text) {
        assertEquals(1, words.in(List.of(text)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "researchers",
                "researching",
                "our researchers' work",
                "scientific studies",
                "Scientific studying",
                "scientific-study",
                "a scientific or study visit",
                "araştırma",
                "ARAŞTIRMA",
                "Araştırmacının",
                "araştırmalarımızda",
                "ARASTIRMACI",
                "arastirmaci",
                "araşt\u0131rma",
                "aras\u0327tırma",
                "bilimsel çalışma",
                "BİLİMSEL ÇALIŞMALARI",
                "bilimsel bir çalışmanın",
                "bilimsel\nçalış\u00admalar",
                "Bilimsel calismalar"
            })
    void A_32_endings_turkish_words_and_letters_lost_in_a_scan_hide_nothing(String text) {
        var both = new FlaggedWords(Set.of("research", "scientific study", "araştırma", "bilimsel çalışma"));

        assertEquals(1, both.in(List.of(text)).size(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taslak", "taslağı", "TASLAĞIN"})
    void a_last_letter_that_turkish_softens_is_found(String text) {
        assertEquals(1, new FlaggedWords(Set.of("taslak")).in(List.of(text)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bilim", "bilimsel", "çalışma odası", "bilimsel konularda çalışma", "a study", "scientific"})
    void one_word_of_an_expression_is_no_hit(String text) {
        assertEquals(List.of(), new FlaggedWords(Set.of("scientific study", "bilimsel çalışma")).in(List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a traineeship in a laboratory", "prosearch", "scientific case study", "re search"})
    void what_is_not_the_word_is_no_hit(String text) {
        assertEquals(List.of(), words.in(List.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"300, 300", "0, 300", "300, 0"})
    void of_a_long_text_whole_words_around_the_hit_are_shown(int before, int after) {
        var text = "word ".repeat(before) + "research" + " word".repeat(after);

        var context = words.in(List.of(text)).getFirst().context();

        assertEquals(true, context.contains("research") && context.length() <= 130, context);
        assertEquals(Set.of("word", "research"), new TreeSet<>(List.of(context.split(" "))));
    }

    @Test
    void of_very_many_hits_the_first_are_shown() {
        var pages = IntStream.range(0, 50).mapToObj(_ -> "research").toList();

        var hits = words.in(pages);

        assertEquals(20, hits.size());
        assertEquals(20, hits.getLast().page());
    }
}
