package tr.edu.metu.ico.functions.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.letter.LetterExaminer;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** Letters are made on demand, and anybody who holds the code sees what was issued and whether it still applies. */
class LettersTest {

    private static final String LETTERS = "/calls/{call}/applications/{student}/letters";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.CEM, Cast.GUL);

    @Test
    void a_receipt_shows_the_submission_to_its_student() {
        season.until(Stage.APPLIED);

        var text = text(make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en"));

        for (var line : List.of(
                "Receipt of an application",
                "University of Tokyo (Japan), Fall",
                "The highest valid score on record at the university",
                "Version 1",
                "Monday 6 November 2023, 18:00 Türkiye time (UTC+3)",
                "SHA-256 of the content as sent")) {
            assertTrue(text.contains(line), () -> line + " is missing in " + text);
        }
    }

    @Test
    void INV_23_grounds_stand_in_the_students_own_receipt_and_in_no_officers() {
        season.until(Stage.APPLIED);

        var own = text(make(Cast.CEM, Cast.CEM.person(), "RECEIPT", "en"));
        var office = text(make(Cast.CEM, Portal.OFFICER, "RECEIPT", "en"));

        assertTrue(own.contains("AFAD aid document from"), own);
        assertFalse(office.contains("AFAD"), office);
        assertFalse(office.contains("SHA-256"), office);
    }

    @Test
    void asked_for_twice_it_is_the_same_letter_with_the_same_code_byte_for_byte() {
        season.until(Stage.APPLIED);

        var first = make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "tr");
        season.clock.advance(A_DAY);
        var again = make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "tr");

        assertArrayEquals(first, again);
        assertEquals(1, listed(Cast.ADA).size());
        make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        assertEquals(2, listed(Cast.ADA).size());
    }

    @Test
    void a_result_letter_has_the_score_with_its_steps_for_the_student_only() {
        season.until(Stage.PUBLISHED);

        var own = text(make(Cast.ADA, Cast.ADA.person(), "RESULT", "tr"));
        var office = text(make(Cast.ADA, Portal.OFFICER, "RESULT", "tr"));

        assertTrue(own.contains("Puan: 81,09"), own);
        assertTrue(own.contains("3,15 ÷ 2,89"), own);
        assertTrue(own.contains("Yerleşti"), own);
        assertTrue(office.contains("Yerleşti") && !office.contains("81,09"), office);
    }

    @Test
    void a_student_without_a_place_gets_a_letter_that_says_so() {
        season.until(Stage.PUBLISHED);

        var text = text(make(Cast.GUL, Cast.GUL.person(), "RESULT", "en"));

        assertTrue(text.contains("Not placed"), text);
        assertTrue(text.contains("None of your choices had a free seat for you."), text);
    }

    @Test
    void an_officer_nominates_a_placed_student_without_scores_and_nobody_else_does() {
        season.until(Stage.PUBLISHED);

        var text = text(make(Cast.ADA, Portal.SECOND_OFFICER, "NOMINATION", "en"));

        assertTrue(text.contains("To: University of Tokyo (Japan)"), text);
        assertFalse(text.contains("81.09") || text.contains("3.15"), text);
        assertEquals(403, ask(Cast.ADA, Cast.ADA.person(), "NOMINATION", "en").status());
        assertEquals("NOT_PLACED", problem(expect(409, ask(Cast.GUL, Portal.OFFICER, "NOMINATION", "en"))));
    }

    @Test
    void there_is_no_receipt_without_a_submission_and_no_result_before_it_is_published() {
        season.until(Stage.APPLIED);

        assertEquals("NOT_SUBMITTED", problem(expect(409, ask(Cast.ECE, Cast.ECE.person(), "RECEIPT", "tr"))));
        assertEquals("NOT_PUBLISHED", problem(expect(409, ask(Cast.ADA, Cast.ADA.person(), "RESULT", "tr"))));
        assertEquals(400, ask(Cast.ADA, Cast.ADA.person(), "CERTIFICATE", "tr").status());
        assertEquals(400, ask(Cast.ADA, Cast.ADA.person(), "RECEIPT", "de").status());
    }

    @Test
    void a_person_who_has_the_code_sees_the_essence_without_full_name_number_or_score() {
        season.until(Stage.PUBLISHED);
        make(Cast.ADA, Cast.ADA.person(), "RESULT", "en");

        var seen = json(expect(200, check(code(Cast.ADA))));

        assertEquals("VALID", seen.get("state").asText());
        assertEquals("PLACED", seen.get("outcome").asText());
        assertEquals(
                "{\"university\":\"JP-TOKYO\",\"name\":\"University of"
                        + " Tokyo\",\"country\":\"JP\",\"semester\":\"FALL\"}",
                seen.get("place").toString());
        var all = seen.toString();
        assertTrue(seen.get("name").asText().contains("**"), all);
        assertFalse(all.contains(Cast.ADA.number) || all.contains("81.09"), all);
    }

    @Test
    void the_code_may_be_typed_with_hyphens_small_letters_and_look_alikes() {
        season.until(Stage.APPLIED);
        make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        var code = code(Cast.ADA);
        var typed = code.substring(0, 5) + "-" + code.substring(5);

        assertEquals(
                200,
                check(typed.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l'))
                        .status());
        var form = season.world
                .as(Person.stranger())
                .body("language=tr&code=+" + typed + "+")
                .ask("POST /letters");
        assertEquals(code, json(expect(200, form)).get("code").asText());
    }

    @Test
    void an_unknown_code_is_not_found_with_advice_and_as_a_page() {
        season.until(Stage.APPLIED);

        for (var unknown : List.of("4TQ8ZV0A7MHC2J9KXRPNE6WB1D", "no code at all", "")) {
            assertEquals("UNKNOWN_LETTER", problem(expect(404, check(unknown))));
        }
        var page = season.world
                .as(Person.stranger())
                .header("accept", "text/html")
                .query("language", "en")
                .ask("GET /letters/{code}", "code", "<script>alert(1)</script>");
        var html = html(expect(404, page));
        assertTrue(html.contains("There is no letter with this code."), html);
        assertTrue(html.contains("<meta name=\"robots\" content=\"noindex\">"), html);
        assertFalse(html.contains("<script>"), html);
        assertEquals("no-store", page.headers().get("Cache-Control"));
    }

    @Test
    void a_form_without_a_code_asks_for_it_in_its_language() {
        season.until(Stage.APPLIED);
        for (var asked : Map.of("tr", "Belgenin kodunu yazın.", "en", "Fill in the code of the letter.")
                .entrySet()) {
            var html = html(expect(
                    404,
                    season.world
                            .as(Person.stranger())
                            .header("accept", "text/html")
                            .body("code=+&language=" + asked.getKey())
                            .ask("POST /letters")));
            assertTrue(html.contains("<strong>" + asked.getValue() + "</strong>"), html);
            assertFalse(html.contains("I, L, O"), html);
            assertTrue(html.contains(" novalidate"), html);
        }
    }

    @Test
    void a_browser_gets_a_page_in_the_letters_language_or_the_one_it_asks_for() {
        season.until(Stage.PUBLISHED);
        make(Cast.ADA, Portal.OFFICER, "NOMINATION", "en");
        var code = code(Cast.ADA);

        var english = html(season.world
                .as(Person.stranger())
                .header("accept", "text/html")
                .ask("GET /letters/{code}", "code", code));
        var turkish = html(season.world
                .as(Person.stranger())
                .header("accept", "text/html")
                .body("language=tr&code=" + code)
                .ask("POST /letters"));

        assertTrue(english.contains("and it is valid."), english);
        assertTrue(english.contains("href=\"/api/letters/" + code + "?language=tr\""), english);
        assertTrue(turkish.contains("ve belge geçerlidir."), turkish);
    }

    @Test
    void a_revoked_letter_says_so_with_the_date_and_is_not_made_again() {
        season.until(Stage.APPLIED);
        make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        var code = code(Cast.ADA);
        season.clock.advance(A_DAY);

        var revoked = expect(200, revoke(Cast.ADA, code));

        assertEquals("REVOKED", json(revoked).get("state").asText());
        assertEquals(revoked, revoke(Cast.ADA, code), "revoking it again changes nothing");
        var seen = json(check(code));
        assertEquals("REVOKED", seen.get("state").asText());
        assertEquals(season.clock.instant().toString(), seen.get("since").asText());
        assertFalse(seen.toString().contains("wrong"), "the reason is not public");
        assertEquals("LETTER_REVOKED", problem(expect(409, ask(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en"))));
        assertEquals(404, revoke(Cast.CEM, code).status(), "it is not a letter of another student");
    }

    @Test
    void a_revoked_letter_that_an_officer_permits_again_gets_a_new_code_and_the_old_code_stays_revoked() {
        season.until(Stage.APPLIED);
        make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        var old = code(Cast.ADA);
        assertEquals("LETTER_NOT_REVOKED", problem(expect(409, reissue(Portal.OFFICER, old))));
        expect(200, revoke(Cast.ADA, old));
        assertEquals(403, reissue(Cast.ADA.person(), old).status(), "the office decides");

        var permitted = expect(200, reissue(Portal.OFFICER, old));
        season.clock.advance(A_DAY);
        assertEquals(permitted, reissue(Portal.OFFICER, old), "permitting it again changes nothing");
        var first = make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        var again = make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");

        assertArrayEquals(first, again);
        var valid = valid(Cast.ADA);
        assertEquals(
                List.of("REVOKED", "VALID", "2 letters"),
                List.of(state(old), state(valid), listed(Cast.ADA).size() + " letters"));
        assertTrue(text(first).replace("-", "").contains(valid), "the new letter shows the new code");
        expect(200, revoke(Cast.ADA, valid));
        assertEquals("LETTER_REVOKED", problem(expect(409, ask(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en"))));
    }

    /** The code of the student's only valid letter. */
    private String valid(Cast who) {
        return listed(who)
                .valueStream()
                .filter(letter -> letter.get("state").asText().equals("VALID"))
                .map(letter -> letter.get("code").asText())
                .reduce((_, _) -> {
                    throw new AssertionError("more than one valid letter");
                })
                .orElseThrow();
    }

    private Response reissue(Person person, String code) {
        return season.world
                .as(person)
                .ask(
                        "POST " + LETTERS + "/{letter}/reissue",
                        "call",
                        Season.CALL.value(),
                        "student",
                        Cast.ADA.number,
                        "letter",
                        code);
    }

    @Test
    void a_receipt_is_overtaken_by_a_new_submission_and_by_taking_it_back() {
        season.until(Stage.APPLIED);
        make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        var first = code(Cast.ADA);
        season.clock.advance(A_DAY);
        expect(201, season.portal.submit(Cast.ADA, 1, "again-1234", Cast.ADA.content(), season.clock.instant()));

        assertEquals("SUBMITTED_AGAIN", state(first));
        make(Cast.ADA, Cast.ADA.person(), "RECEIPT", "en");
        var second = listed(Cast.ADA)
                .valueStream()
                .map(letter -> letter.get("code").asText())
                .filter(code -> !code.equals(first))
                .findFirst()
                .orElseThrow();
        assertNotEquals(first, second);
        assertEquals("VALID", state(second));

        expect(204, season.portal.retract(Cast.ADA, 2, season.clock.instant()));
        assertEquals("TAKEN_BACK", state(second));
    }

    @Test
    void a_receipt_is_overtaken_by_an_erasure_in_the_open_call_and_by_what_is_submitted_afterwards() {
        var story = new Story().submitted();
        var receipt = receipt(story);
        story.clock.advance(Duration.ofHours(1));

        erase(story);
        assertEquals("TAKEN_BACK", checked(story, receipt));

        story.clock.advance(Duration.ofHours(1));
        story.submit(Story.ADA, Story.ADA_NUMBER, 0, Story.CONTENT);
        assertEquals("SUBMITTED_AGAIN", checked(story, receipt));
        assertEquals("VALID", checked(story, receipt(story)));
    }

    /** Makes Ada's receipt; returns its code. */
    private static String receipt(Story story) {
        Answers.ok(story.world
                .as(Story.ADA)
                .body("{\"kind\":\"RECEIPT\",\"language\":\"en\"}")
                .ask("POST " + LETTERS, Story.path(Story.ADA_NUMBER)));
        return Answers.json(Answers.ok(story.world.as(Story.ADA).ask("GET " + LETTERS, Story.path(Story.ADA_NUMBER))))
                .get("letters")
                .valueStream()
                .filter(letter -> letter.get("state").asText().equals("VALID"))
                .map(letter -> letter.get("code").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void erase(Story story) {
        var plan = Answers.json(Answers.ok(
                        story.world.as(Story.OFFICER).ask("GET /erasures/{student}", "student", Story.ADA_NUMBER)))
                .get("plan")
                .asText();
        Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{\"plan\":\"" + plan + "\"}")
                .ask("POST /erasures/{student}", "student", Story.ADA_NUMBER));
    }

    private static String checked(Story story, String code) {
        return Answers.json(Answers.ok(story.world.as(Person.stranger()).ask("GET /letters/{code}", "code", code)))
                .get("state")
                .asText();
    }

    @Test
    void a_withdrawal_overtakes_result_and_nomination_and_the_next_result_letter_says_so_itself() {
        season.until(Stage.PUBLISHED);
        make(Cast.ADA, Portal.OFFICER, "NOMINATION", "en");
        var nomination = code(Cast.ADA);

        expect(201, season.portal.withdraw(Cast.ADA, season.clock.instant()));

        assertEquals("WITHDRAWN", state(nomination));
        assertEquals("NOT_PLACED", problem(expect(409, ask(Cast.ADA, Portal.OFFICER, "NOMINATION", "en"))));
        assertTrue(text(make(Cast.ADA, Cast.ADA.person(), "RESULT", "en")).contains("The student withdrew on"));
        var states = listed(Cast.ADA)
                .valueStream()
                .map(letter ->
                        letter.get("kind").asText() + " " + letter.get("state").asText())
                .toList();
        assertEquals(List.of("NOMINATION WITHDRAWN", "RESULT VALID"), states);
    }

    @Test
    void a_letter_made_before_a_correction_says_so_until_it_is_found_unchanged() {
        season.until(Stage.PUBLISHED);
        make(Cast.ADA, Cast.ADA.person(), "RESULT", "en");
        var code = code(Cast.ADA);
        var before = make(Cast.ADA, Cast.ADA.person(), "RESULT", "en");
        season.clock.advance(A_DAY);
        correct();

        assertEquals("RESULT_CORRECTED", state(code));
        var after = make(Cast.ADA, Cast.ADA.person(), "RESULT", "en");

        assertArrayEquals(before, after, "the correction was about another student");
        assertEquals("VALID", state(code));
    }

    /** Tokyo has two places after all, so that Gül is placed there too. */
    private void correct() {
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .body("{\"reason\":\"Tokyo has two places\",\"objections\":[]}")
                        .ask("POST /calls/{call}/erratum", "call", Season.CALL.value()));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        for (var milestone : List.of(Milestone.PLACE, Milestone.SEAL, Milestone.PLACE)) {
            season.world.alarm(milestone, Season.CALL);
        }
        expect(200, season.portal.publish(season.run()));
    }

    @Test
    void the_file_carries_a_statement_that_the_offices_key_confirms() {
        season.until(Stage.PUBLISHED);

        var file = make(Cast.ADA, Cast.ADA.person(), "RESULT", "en");
        var examined = LetterExaminer.examine(file, World.OFFICE.publicKey());

        assertTrue(examined.holds(), () -> examined.checks().toString());
        var statement = examined.statement().orElseThrow();
        assertEquals(code(Cast.ADA), statement.essence().code().value());
        assertEquals("https://" + World.HOST + "/api/letters/" + code(Cast.ADA), statement.address());
    }

    private byte[] make(Cast who, Person person, String kind, String language) {
        return Base64.getDecoder()
                .decode(expect(200, ask(who, person, kind, language)).body());
    }

    private Response ask(Cast who, Person person, String kind, String language) {
        return season.world
                .as(person)
                .body("{\"kind\":\"" + kind + "\",\"language\":\"" + language + "\"}")
                .ask("POST " + LETTERS, "call", Season.CALL.value(), "student", who.number);
    }

    private JsonNode listed(Cast who) {
        return json(expect(
                        200,
                        season.world
                                .as(who.person())
                                .ask("GET " + LETTERS, "call", Season.CALL.value(), "student", who.number)))
                .get("letters");
    }

    /** Of the student's first letter. */
    private String code(Cast who) {
        return listed(who).get(0).get("code").asText();
    }

    private Response check(String code) {
        return season.world.as(Person.stranger()).ask("GET /letters/{code}", "code", code);
    }

    private String state(String code) {
        return json(expect(200, check(code))).get("state").asText();
    }

    private Response revoke(Cast who, String code) {
        return season.world
                .as(Portal.OFFICER)
                .body("{\"reason\":\"a wrong name\"}")
                .ask(
                        "POST " + LETTERS + "/{letter}/revocation",
                        "call",
                        Season.CALL.value(),
                        "student",
                        who.number,
                        "letter",
                        code);
    }

    private static String problem(Response refused) {
        return json(refused).at("/problems/0/code").asText();
    }

    private static String html(Response answered) {
        return new String(Base64.getDecoder().decode(answered.body()), StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
