package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Text;

/** A sentence states the numbers and dates that decide, in both languages, or the definition is refused. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OE24-BON-DIS  | A disability shown by a medical report brings 10 points.            | Sağlık raporuyla belgelenen engellilik 10 puan getirir.
        OE24-ELIG-1   | Undergraduate students need a CGPA of 2.50 or more on the day of the deadline. | Lisans öğrencilerinin son başvuru günündeki genel not ortalaması en az 2,50 olmalıdır.
        OE24-CAL-4    | From 30 November 2023 17:00 on nothing can be uploaded or changed.  | 30 Kasım 2023 saat 17.00 itibarıyla belge yüklenemez, değişiklik yapılamaz.
        OE24-WD-1     | Students who withdraw must inform the office by the end of 26 January 2024. | Vazgeçen öğrenci bunu ofise süre dolmadan bildirmelidir (26 Ocak 2024 gün sonu).
        OE24-SCORE-4  | Then 25 is added.                                                   | Sonra 25 eklenir.
        OE24-ELIG-4   | At least 1 semester of the programme of enrolment must be completed. | Kayıtlı olunan programda en az 1 yarıyıl tamamlanmış olmalıdır.
        """)
    void a_sentence_is_read_with_the_values_of_its_rule_and_of_the_calendar(String rule, String en, String tr) {
        assertEquals(new Text(en, tr), says(document(), rule));
    }

    @Test
    void the_sentences_follow_when_the_dates_move_to_the_next_year_and_the_bonus_to_20() {
        var document = document();
        rule(document, "OE24-BON-DIS").put("points", 20);
        rule(document, "OE24-ELIG-4").put("minimum", 2);
        var calendar = (ObjectNode) document.get("calendar");
        calendar.put("opensAt", "2024-11-04T09:30").put("closesAt", "2024-12-02T00:00");
        calendar.put("scoreAt", "2024-12-20T09:00").put("withdrawOpensAt", "2025-01-06T00:00");
        calendar.put("withdrawClosesAt", "2025-01-25T00:00");

        assertEquals(
                "A disability shown by a medical report brings 20 points.",
                says(document, "OE24-BON-DIS").en());
        assertEquals(
                "At least 2 semesters of the programme of enrolment must be completed.",
                says(document, "OE24-ELIG-4").en());
        assertEquals(
                new Text(
                        "Applications are accepted from 4 November 2024 09:30 until the end of 1 December 2024.",
                        "Başvuru süresi: 4 Kasım 2024 saat 09.30 - 1 Aralık 2024 gün sonu."),
                says(document, "OE24-CAL-2"));
    }

    @Test
    void the_sentences_are_the_same_on_a_turkish_machine() {
        var usual = Locale.getDefault();
        var expected = AnnouncementJson.read(document().toString());
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(expected, AnnouncementJson.read(document().toString()));
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** An officer's text for the bonus of a disability, in both languages, and its problems. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        It brings 10 points.                | {points} puan getirir.              | says.en WRITTEN_NUMBER "10"; says ONE_LANGUAGE_ONLY {points}
        It brings ten points.               | On puan getirir.                    | says.en WRITTEN_NUMBER "ten"; says.tr WRITTEN_NUMBER "on"
        It brings Fifteen points.           | Yirmi beş puan getirir.             | says.en WRITTEN_NUMBER "fifteen"; says.tr WRITTEN_NUMBER "yirmi"; says.tr WRITTEN_NUMBER "beş"
        It brings {pionts} points.          | {pionts} puan getirir.              | says.en UNKNOWN_PLACEHOLDER {pionts}; says.tr UNKNOWN_PLACEHOLDER {pionts}
        It brings {points points.           | {points} puan getirir.              | says.en UNKNOWN_PLACEHOLDER {…}; says ONE_LANGUAGE_ONLY {points}
        It brings {points} by 2 May 2023.   | {points} puan getirir.              | says.en WRITTEN_NUMBER "2"; says.en WRITTEN_NUMBER "2023"
        It is {points} of OE24-BON-999.     | {points}, OE24-BON-999.             | says.en UNKNOWN_RULE OE24-BON-999; says.tr UNKNOWN_RULE OE24-BON-999
        It brings {points} (A-12).          | İlk {points} puan, bir kez (A-12).  |
        One rule, OE24-BON-2828: {points}.  | Bir kural, OE24-BON-2828: {points}. |
        Until {closesAt} it is {points}.    | {closesAt} itibarıyla {points}.     |
        """)
    void what_stands_in_a_sentence_and_cannot_follow_its_value_is_named(String en, String tr, String problems) {
        var document = document();
        rule(document, "OE24-BON-DIS").putObject("says").put("en", en).put("tr", tr);

        assertEquals(problems == null ? List.of() : List.of(problems.split("; ")), reported(document));
    }

    @Test
    void a_number_that_is_no_parameter_needs_a_reason_beside_its_sentence() {
        var document = document();
        var law = rule(document, "OE24-BON-2828");
        law.remove("digits");

        assertEquals(List.of("says.en WRITTEN_NUMBER \"2828\"", "says.tr WRITTEN_NUMBER \"2828\""), reported(document));

        var entry = law.putArray("digits").addObject().put("text", "2828");
        entry.putObject("because").put("en", "A law.").put("tr", "Bir kanun.");
        assertEquals(List.of(), reported(document));
    }

    @Test
    void a_reason_for_a_number_that_no_sentence_holds_is_refused() {
        var document = document();
        var entry =
                rule(document, "OE24-BON-DIS").putArray("digits").addObject().put("text", "77");
        entry.putObject("because").put("en", "A law.").put("tr", "Bir kanun.");

        assertEquals(List.of("digits[0] UNUSED \"77\""), reported(document));
    }

    @Test
    void titles_of_documents_and_reasons_of_notices_are_looked_at_too() {
        var document = document();
        ((ObjectNode) document.at("/slots/0/title")).put("en", "Score of 5 exams");
        ((ObjectNode) document.get("resultsExpected")).put("tr", "15 Ocak");
        ((ObjectNode) rule(document, "OE24-PROG-1").get("because")).put("en", "Twelve reasons.");

        assertEquals(
                List.of(
                        "resultsExpected.tr WRITTEN_NUMBER",
                        "resultsExpected ONE_LANGUAGE_ONLY",
                        "resultsExpected ONE_LANGUAGE_ONLY",
                        "slots[0].title.en WRITTEN_NUMBER",
                        "rules[0].because.en WRITTEN_NUMBER"),
                refused(document).problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList());
    }

    @Test
    void the_officer_reads_which_placeholder_to_write() {
        var document = document();
        rule(document, "OE24-BON-DIS")
                .putObject("says")
                .put("en", "It brings 10.")
                .put("tr", "{points} puan.");

        assertEquals(
                "\"10\" is written out. Write {points}, so that it follows the value, or list it under digits with the"
                        + " reason.",
                refused(document).problems().getFirst().text().en());
    }

    private static ObjectNode document() {
        return (ObjectNode) DefinitionSchema.tree(ShippedDefinition.document("OE-2024"));
    }

    private static ObjectNode rule(ObjectNode document, String id) {
        return document.get("rules")
                .valueStream()
                .filter(rule -> rule.get("id").textValue().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Text says(ObjectNode document, String id) {
        return AnnouncementJson.read(document.toString()).rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .map(rule -> rule.clause().statement())
                .findFirst()
                .orElseThrow();
    }

    /** Field inside the rule, code, and the text quoted from the sentence. */
    private static List<String> reported(ObjectNode document) {
        try {
            AnnouncementJson.read(document.toString());
            return List.of();
        } catch (InvalidJson invalid) {
            return invalid.problems().stream()
                    .map(problem -> problem.field().replaceFirst("^rules\\[[0-9]+]\\.", "") + " " + problem.code() + " "
                            + problem.text().en().split(" ", 2)[0])
                    .toList();
        }
    }

    private static InvalidJson refused(ObjectNode document) {
        return assertThrows(InvalidJson.class, () -> AnnouncementJson.read(document.toString()));
    }
}
