package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A student is found however an office or a keyboard writes the name. */
class StudentSearchTest {

    private static final Map<String, String> STUDENTS = Map.of(
            "2345671", "Ada Çiğdem IŞIKGÖR",
            "2345672", "İsmail Istanbullu",
            "2345673", "Irmak İSTANBUL",
            "2345674", "Şule Ísparta-Öz");

    @Test
    void dotted_and_dotless_letters_are_the_same_letter() {
        for (var text : List.of("istanbul", "ISTANBUL", "İSTANBUL", "ıstanbul", "i\u0307stanbul")) {
            assertEquals(List.of("2345672", "2345673"), found(text), text);
        }
        assertEquals(List.of("2345674"), found("ısparta"));
    }

    @Test
    void marks_do_not_matter_whether_the_text_is_composed_or_not() {
        for (var text : List.of("cigdem isikgor", "ÇİĞDEM IŞIKGÖR", "c\u0327ig\u0306dem", "isikgor ada")) {
            assertEquals(List.of("2345671"), found(text), text);
        }
    }

    @Test
    void every_word_begins_the_number_or_a_word_of_the_name() {
        assertEquals(List.of("2345671", "2345672", "2345673", "2345674"), found("23456"));
        assertEquals(List.of("2345673"), found("2345673 irmak"));
        assertEquals(List.of("2345674"), found("öz"));
        assertEquals(List.of(), found("2345673 ada"));
        assertEquals(List.of(), found("stanbul"));
        assertEquals(List.of(), found("345671"));
    }

    @Test
    void a_text_without_a_letter_or_a_digit_is_no_search() {
        for (var text : List.of("", " ", "-", "\u0307")) {
            assertThrows(IllegalArgumentException.class, () -> StudentSearch.of(text), text);
        }
    }

    private static List<String> found(String text) {
        var search = StudentSearch.of(text);
        return Stream.of("2345671", "2345672", "2345673", "2345674")
                .filter(number -> search.finds(new StudentNumber(number), STUDENTS.get(number)))
                .toList();
    }
}
