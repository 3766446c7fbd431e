package tr.edu.metu.ico.functions.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.EditedDefinition;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** A coordinator is told whether a decision is possible now, exactly as a decision is then recorded or refused. */
class DecidingTest {

    private static final String POSSIBLE = "{\"possible\":true,\"declinable\":true}";
    private static final String PUBLISHED = impossible(
            "The result of the call is published. It can be changed only through a correction, which an officer opens.",
            "Çağrının sonucu yayımlandı. Sonuç ancak bir görevlinin açacağı düzeltmeyle değiştirilebilir.",
            true);
    private static final String NOT_REVIEWED = impossible(
            "Departments do not decide on applications in this call.",
            "Bu çağrıda bölümler başvurular hakkında karar vermez.",
            false);
    private static final String CANCELLED = impossible(
            "The call is cancelled and can no longer be changed.", "Çağrı iptal edildi; artık değiştirilemez.", true);
    private static final String WITHDRAWN = impossible(
            "The student has withdrawn; there is nothing to decide.",
            "Öğrenci başvurusundan çekildi; karar verilecek bir şey yok.",
            true);

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA);
    private final Person coordinator = Person.coordinator(Cast.ADA.department);

    @ParameterizedTest
    @EnumSource(names = {"APPLIED", "FROZEN", "REVIEWED", "SEALED", "PLACED"})
    void until_the_publication_a_department_is_told_that_it_can_decide_and_it_can(Stage stage) {
        season.until(stage);

        assertEquals(List.of(POSSIBLE, POSSIBLE), told());
        assertEquals("DECIDABLE", previewed());
    }

    @Test
    void after_the_publication_it_is_told_why_not_and_while_a_correction_is_open_it_can_decide_again() {
        season.until(Stage.PUBLISHED);

        assertEquals(List.of(PUBLISHED, PUBLISHED), told());
        assertEquals("REFUSED", previewed());

        correct();

        assertEquals(List.of(POSSIBLE, POSSIBLE), told());
        assertEquals("DECIDABLE", previewed());
    }

    @Test
    void on_an_application_that_was_withdrawn_it_is_told_that_there_is_nothing_to_decide() {
        season.until(Stage.FROZEN);
        expect(201, season.portal.withdraw(Cast.ADA, season.clock.instant()));

        assertEquals(List.of(WITHDRAWN, POSSIBLE), told());
        assertEquals("CHANGED", previewed());
    }

    @Test
    void in_a_cancelled_call_it_is_told_that_nothing_changes_any_more() {
        season.until(Stage.APPLIED);
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .ifMatch(season.call().version())
                        .body("{\"reason\":{\"en\":\"No money.\",\"tr\":\"Bütçe yok.\"}}")
                        .ask("POST /calls/{call}/cancellation", "call", CALL.value()));

        assertEquals(List.of(CANCELLED, CANCELLED), told());
    }

    @Test
    void in_a_call_without_a_review_and_in_one_that_lets_it_only_approve_it_is_told_so() {
        var unreviewed = announced(EditedDefinition.without("DEPARTMENTAL_REVIEW", "DEPARTMENT_MAY_DECLINE"));
        assertEquals(List.of(NOT_REVIEWED, NOT_REVIEWED), told(unreviewed));

        var approving = "{\"possible\":true,\"declinable\":false}";
        assertEquals(
                List.of(approving, approving), told(announced(EditedDefinition.without("DEPARTMENT_MAY_DECLINE"))));
    }

    @Test
    void nobody_else_is_told_and_so_no_student_learns_of_an_open_correction() {
        season.until(Stage.PUBLISHED);
        correct();

        var others = Stream.of(Cast.ADA.person(), Person.officer("officer-1"));
        assertEquals(
                List.of(false, false),
                others.map(reader -> application(season, reader).has("deciding"))
                        .toList());
    }

    private static Season announced(String definition) {
        var season = new Season(Stores::inMemory, Cast.ADA).without(Stage.ANNOUNCED);
        expect(200, season.portal.announce(definition));
        return season.until(Stage.APPLIED);
    }

    private void correct() {
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .body("{\"reason\":\"A seat was missing.\",\"objections\":[]}")
                        .ask("POST /calls/{call}/erratum", "call", CALL.value()));
    }

    private List<String> told() {
        return told(season);
    }

    /** What the coordinator is told on the application, and on the list. */
    private List<String> told(Season in) {
        var list = in.world.as(coordinator).ask("GET /calls/{call}/application-list", "call", CALL.value());
        return Stream.of(application(in, coordinator), json(expect(200, list)))
                .map(answered -> answered.path("deciding").toString())
                .toList();
    }

    private static JsonNode application(Season in, Person reader) {
        var answered = in.world
                .as(reader)
                .ask("GET /calls/{call}/applications/{student}", "call", CALL.value(), "student", Cast.ADA.number);
        return json(expect(200, answered));
    }

    /** What would come of an approval now. */
    private String previewed() {
        var seen = application(season, coordinator);
        var body = "{\"decision\":\"APPROVED\",\"items\":[{\"student\":\"%s\",\"submission\":%s,\"version\":%s}]}"
                .formatted(Cast.ADA.number, seen.at("/receipt/version"), seen.get("reviewVersion"));
        var answered =
                season.world.as(coordinator).body(body).ask("POST /calls/{call}/review-previews", "call", CALL.value());
        return json(expect(200, answered)).at("/items/0/outcome").asText();
    }

    private static String impossible(String en, String tr, boolean declinable) {
        return "{\"possible\":false,\"obstacle\":{\"en\":\"%s\",\"tr\":\"%s\"},\"declinable\":%s}"
                .formatted(en, tr, declinable);
    }
}
