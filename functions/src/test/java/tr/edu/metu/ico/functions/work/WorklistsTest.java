package tr.edu.metu.ico.functions.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;

/** What officers and coordinators find on their work lists, and what is no longer listed. */
class WorklistsTest {

    private static final Person PLAIN = Person.officer("officer-1");
    private static final Person CENG = Person.coordinator("CENG");

    private Season season;

    @BeforeEach
    void everybody_has_applied() {
        season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL).until(Season.Stage.APPLIED);
    }

    @Test
    void documents_to_check_are_listed_oldest_first() {
        assertEquals(List.of("BORA LANGUAGE", "CEM AFAD_AID"), documents(Portal.OFFICER, ""));
    }

    @Test
    void an_officer_without_the_group_finds_no_special_documents_and_may_not_ask_for_them() {
        assertEquals(List.of("BORA LANGUAGE"), documents(PLAIN, ""));
        expect(403, askDocuments(PLAIN, "AFAD_AID"));
    }

    @Test
    void a_kind_that_the_call_does_not_ask_for_and_a_strange_cursor_are_refused_by_name() {
        assertEquals("kind", field(expect(400, askDocuments(Portal.OFFICER, "PASSPORT"))));
        var cursor = season.world
                .as(Portal.OFFICER)
                .query("cursor", "nonsense")
                .ask("GET /calls/{call}/work/documents", "call", Season.CALL.value());
        assertEquals("cursor", field(expect(400, cursor)));
    }

    @Test
    void a_document_that_was_judged_or_replaced_is_on_no_list() {
        expect(
                200,
                season.portal.approveDocument(Cast.CEM, season.key(Cast.CEM, "AFAD_AID"), Season.document(Cast.CEM)));
        season.clock.advance(Duration.ofMinutes(1));
        var again = Portal.pdf("a better copy");
        season.world.created(Area.DOCUMENTS, season.upload(Cast.BORA, "LANGUAGE", again));

        var lines = lines(expect(200, askDocuments(Portal.OFFICER, "")), "documents");

        assertEquals(1, lines.size());
        assertEquals(Sha256.of(again).hex(), lines.getFirst().get("sha256").asText());
    }

    @Test
    void after_the_close_only_documents_of_what_was_submitted_are_work() {
        var key = season.upload(Cast.ADA, "LANGUAGE", Portal.pdf("not needed"));
        season.world.created(Area.DOCUMENTS, key);
        assertEquals(3, documents(Portal.OFFICER, "").size());

        season.until(Season.Stage.FROZEN);

        assertEquals(List.of("BORA LANGUAGE", "CEM AFAD_AID"), documents(Portal.OFFICER, ""));
        expect(201, season.portal.withdraw(Cast.CEM, season.clock.instant()));
        assertEquals(List.of("BORA LANGUAGE"), documents(Portal.OFFICER, ""));
    }

    @Test
    void INV_06_a_late_document_is_on_no_list() {
        season.clock.moveTo(Season.DEADLINE.minusSeconds(1));
        var late = Portal.pdf("late");
        var key = season.link(Cast.BORA, "LANGUAGE", late);
        season.clock.moveTo(Season.DEADLINE.plusSeconds(1));
        season.stores.upload().put(Area.DOCUMENTS, key, late);
        season.world.created(Area.DOCUMENTS, key);

        var lines = lines(expect(200, askDocuments(Portal.OFFICER, "LANGUAGE")), "documents");

        assertEquals(1, lines.size());
        assertEquals(
                Sha256.of(Season.document(Cast.BORA)).hex(),
                lines.getFirst().get("sha256").asText());
    }

    @Test
    void the_score_that_a_student_names_is_converted_by_the_table_as_a_proposal() {
        var named = Cast.BORA.content().replace("\"examDate\":", "\"examScore\":\"6.5\",\"examDate\":");
        expect(201, season.portal.submit(Cast.BORA, 1, "second-BORA", named, season.clock.instant()));

        var claimed = lines(expect(200, askDocuments(Portal.OFFICER, "LANGUAGE")), "documents")
                .getFirst()
                .get("claimed");

        assertEquals("TOEFL_IBT", claimed.get("exam").asText());
        assertEquals("6.5", claimed.get("proposal").get("score").asText());
        assertTrue(claimed.get("proposal").has("notes"), claimed::toString);
    }

    @Test
    void a_department_decides_the_oldest_first_and_sees_who_decided_what_on_which_version() {
        assertEquals(List.of("ADA OPEN", "CEM OPEN", "GUL OPEN"), applications(CENG));
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("repeats a year"), 1, 0));

        assertEquals(List.of("CEM OPEN", "GUL OPEN", "ADA DECIDED"), applications(CENG));
        var decided = lines(expect(200, askApplications(CENG)), "applications").getLast();
        assertEquals("coordinator-CENG", decided.get("decision").get("by").asText());
        assertEquals("ACADEMIC_STATUS", decided.get("decision").get("code").asText());
        assertEquals(1, decided.get("decision").get("submission").asLong());
        assertEquals(1, decided.get("version").asLong());
    }

    @Test
    void a_submission_made_again_is_open_again_and_names_the_decision_before() {
        expect(200, season.portal.approve(Cast.ADA));
        var again = season.clock.instant().plusSeconds(60);
        expect(201, season.portal.submit(Cast.ADA, 1, "second-ADA", Cast.ADA.content(), again));

        var line = lines(expect(200, askApplications(CENG)), "applications").getLast();

        assertEquals("OPEN", line.get("state").asText());
        assertEquals(2, line.get("submission").asLong());
        assertEquals(1, line.get("version").asLong());
        assertEquals(1, line.get("decision").get("submission").asLong());
    }

    @Test
    void a_department_sees_no_other_department_and_an_officer_names_one() {
        assertEquals(List.of("BORA OPEN"), applications(Person.coordinator("EE")));
        var foreign = season.world.as(CENG).query("department", "EE");
        expect(404, foreign.ask("GET /calls/{call}/work/applications", "call", Season.CALL.value()));
        assertEquals("department", field(expect(400, askApplications(PLAIN))));
    }

    @Test
    void what_blocks_the_seal_is_counted_by_kind_and_gone_when_it_is_done() {
        season.until(Season.Stage.FROZEN);
        var before = json(expect(200, blockers("")));
        assertEquals(
                "{\"UNDECIDED_DOCUMENT\":2,\"UNDECIDED_REVIEW\":4}",
                before.get("counts").toString());
        assertEquals("[]", before.get("missingImports").toString());
        assertEquals(6, before.get("blockers").size());

        season.until(Season.Stage.REVIEWED);

        assertEquals("{}", json(expect(200, blockers(""))).get("counts").toString());
    }

    @Test
    void INV_23_blockers_are_listed_by_kind_and_a_document_by_its_id_alone() {
        season.until(Season.Stage.FROZEN);

        var language = Cast.BORA.number + " " + id(Cast.BORA, "LANGUAGE");
        assertEquals(List.of(language, Cast.CEM.number + " " + id(Cast.CEM, "AFAD_AID")), undecided(Portal.OFFICER));
        assertEquals(List.of(language, " "), undecided(Portal.SECOND_OFFICER));
        assertEquals("kind", field(expect(400, blockers("BAD_MOOD"))));
    }

    private List<String> undecided(Person officer) {
        return json(expect(200, blockers(officer, "UNDECIDED_DOCUMENT")))
                .get("blockers")
                .valueStream()
                .map(line ->
                        line.path("student").asText() + " " + line.path("about").asText())
                .toList();
    }

    private List<String> documents(Person officer, String kind) {
        return lines(expect(200, askDocuments(officer, kind)), "documents").stream()
                .map(line -> name(line) + " " + line.get("slot").asText())
                .toList();
    }

    private World.Response askDocuments(Person officer, String kind) {
        var asked = season.world.as(officer);
        return (kind.isEmpty() ? asked : asked.query("kind", kind))
                .ask("GET /calls/{call}/work/documents", "call", Season.CALL.value());
    }

    private List<String> applications(Person coordinator) {
        return lines(expect(200, askApplications(coordinator)), "applications").stream()
                .map(line -> name(line) + " " + line.get("state").asText())
                .toList();
    }

    private World.Response askApplications(Person person) {
        return season.world.as(person).ask("GET /calls/{call}/work/applications", "call", Season.CALL.value());
    }

    private World.Response blockers(String kind) {
        return blockers(PLAIN, kind);
    }

    private World.Response blockers(Person officer, String kind) {
        var asked = season.world.as(officer);
        return (kind.isEmpty() ? asked : asked.query("kind", kind))
                .ask("GET /calls/{call}/seal-blockers", "call", Season.CALL.value());
    }

    private String id(Cast who, String slot) {
        var key = season.key(who, slot);
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private static String name(JsonNode line) {
        return Arrays.stream(Cast.values())
                .filter(who -> who.number.equals(line.get("student").asText()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static List<JsonNode> lines(World.Response answered, String list) {
        return json(answered).get(list).valueStream().toList();
    }

    private static String field(World.Response refused) {
        return json(refused).get("problems").get(0).get("field").asText();
    }
}
