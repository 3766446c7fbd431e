package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Academic years stay on one line; everything else is as it was. */
class WholeTest {

    @Test
    void every_academic_year_is_kept_and_no_word_is_lost() {
        assertEquals("Exchange [2024-2025], after [2023-2024]", marked("Exchange 2024-2025, after 2023-2024"));
        assertEquals("[2024-2025] giden öğrenciler", marked("2024-2025 giden öğrenciler"));
        assertEquals("A call of 30-60 days", marked("A call of 30-60 days"));
    }

    private static String marked(String words) {
        return Whole.parts(words).stream()
                .map(part -> part.kept() ? "[" + part.words() + "]" : part.words())
                .collect(Collectors.joining());
    }
}
