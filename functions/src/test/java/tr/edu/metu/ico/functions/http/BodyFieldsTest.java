package tr.edu.metu.ico.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Days and instants of requests: one spelling, and limits. */
class BodyFieldsTest {

    private static final Instant NOW = Instant.parse("2024-01-05T09:00:00Z");
    private static final Instant LATEST = Instant.parse("2025-01-05T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2199-12-31"})
    void days_of_possible_years_are_read(String day) {
        assertEquals(LocalDate.parse(day), BodyFields.day("from", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "24-01-01", "2024-02-30", "2024-1-1", "01.01.2024", ""})
    void days_in_another_spelling_are_not_read(String day) {
        assertEquals(
                List.of(Problem.of(
                        "until",
                        "MALFORMED",
                        "Write a day of the calendar, such as 2023-03-05.",
                        "Takvimde olan bir gün yazın, örneğin 2023-03-05.")),
                refusal(Refusal.Kind.MALFORMED, () -> BodyFields.day("until", day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "2200-01-01", "1899-12-31", "0000-01-01"})
    void a_day_of_a_year_that_nobody_means_is_not_read(String day) {
        assertEquals(
                List.of(Problem.of(
                        "until",
                        "MALFORMED",
                        "The year must be from 1900 to 2199.",
                        "Yıl 1900 ile 2199 arasında olmalıdır.")),
                refusal(Refusal.Kind.MALFORMED, () -> BodyFields.day("until", day)));
    }

    @ParameterizedTest
    @CsvSource({
        "reason, ' ', Say why., Gerekçeyi yazın.",
        "skipped[1].reason, '', Say why., Gerekçeyi yazın.",
        "reason.tr, '', Say why., Gerekçeyi yazın.",
        "text, ' ', This is empty. Write something., Burası boş. Bir şey yazın.",
        "note, a long one, This has 10 characters. Shorten it to 9., Bu metin 10 karakter. En çok 9 karaktere"
                + " kısaltın.",
        "note, 'a\\nb', This has line breaks or invisible characters. Write it on one line.,"
                + " Burada satır sonu ya da görünmeyen karakter var. Tek satırda yazın."
    })
    void what_is_wrong_with_a_text_is_said_without_the_name_of_its_field(
            String field, String text, String en, String tr) {
        var given = text.replace("\\n", "\n");

        assertEquals(
                List.of(Problem.of(field, "MALFORMED", en, tr)),
                refusal(Refusal.Kind.MALFORMED, () -> BodyFields.text(field, given, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-05T09:00:00.000000001Z", "2024-02-29T23:59:59Z", "2025-01-05T09:00:00Z"})
    void an_instant_within_its_limits_is_read(String instant) {
        assertEquals(Instant.parse(instant), instant(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-05T09:00:00Z, TOO_EARLY", "1899-12-31T23:59:59Z, TOO_EARLY", "0000-01-01T00:00:00Z, TOO_EARLY",
        "2025-01-05T09:00:00.001Z, TOO_LATE", "2200-01-01T00:00:00Z, TOO_LATE", "9999-12-31T23:59:59Z, TOO_LATE"
    })
    void an_instant_beyond_its_limits_breaks_a_rule(String instant, String code) {
        var problem = refusal(Refusal.Kind.BROKEN_RULE, () -> instant(instant)).getFirst();

        assertEquals("publishAt " + code, problem.field() + " " + problem.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10000-01-05T09:00:00Z", "-0001-01-05T09:00:00Z", "2024-01-05T24:00:00Z", "2024-01-05T23:59:60Z",
                "2024-01-05T12:00:00+03:00", "2024-01-05T12:00:00", "2024-01-05T09:00Z", "2024-01-06t09:00:00z",
                "2024-01-05", ""
            })
    void an_instant_in_another_spelling_is_not_read(String instant) {
        assertEquals(
                "MALFORMED",
                refusal(Refusal.Kind.MALFORMED, () -> instant(instant))
                        .getFirst()
                        .code());
    }

    private static Instant instant(String text) {
        return BodyFields.instant("publishAt", text, NOW, LATEST);
    }

    private static List<Problem> refusal(Refusal.Kind kind, Executable reading) {
        var refusal = assertThrows(Refusal.class, reading);
        assertEquals(kind, refusal.kind());
        return refusal.problems();
    }
}
