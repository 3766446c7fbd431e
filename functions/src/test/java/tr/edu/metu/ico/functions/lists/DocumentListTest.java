package tr.edu.metu.ico.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.trail.TrailEntry;

/** The documents of a call, judged or not, as an officer works through them. */
class DocumentListTest {

    private static final Person PLAIN = Portal.SECOND_OFFICER;

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Lists lists = new Lists(season.world);

    @BeforeEach
    void three_students_have_applied_two_with_documents() {
        season.until(Stage.APPLIED);
    }

    @Test
    void a_line_names_the_student_and_the_version_to_judge() {
        var line = lists.rows(PLAIN, Lists.DOCUMENTS).getFirst();

        assertEquals("2500002 Student BORA EE LANGUAGE TO_CHECK", words(line));
        assertEquals(
                Sha256.of(Season.document(Cast.BORA)).hex(), line.get("sha256").asText());
        assertEquals(0, line.get("verdictVersion").asLong());
        assertEquals("application/pdf", line.get("contentType").asText());
    }

    @Test
    void INV_23_documents_of_health_or_protection_are_neither_listed_nor_counted_for_others() {
        assertEquals(List.of("LANGUAGE", "AFAD_AID"), slots(Portal.OFFICER, ""));
        assertEquals(List.of("LANGUAGE"), slots(PLAIN, ""));
        var page = lists.read(PLAIN, Lists.DOCUMENTS);
        assertEquals(1, page.get("total").asInt());
        assertEquals(
                "{\"department\":{\"EE\":1},\"opened\":{\"NO\":1},\"slot\":{\"LANGUAGE\":1},\"state\":{\"TO_CHECK\":1}}",
                page.get("facets").toString());
        expect(403, lists.ask(PLAIN, Lists.DOCUMENTS + "?slot=AFAD_AID"));
    }

    @Test
    void a_document_that_somebody_looked_at_names_the_officer_and_the_next_one_is_told() {
        assertEquals("{}", look(Portal.OFFICER, Cast.BORA, "LANGUAGE").toString());
        season.clock.advance(Duration.ofMinutes(2));
        assertEquals("officer-1", look(PLAIN, Cast.BORA, "LANGUAGE").get("by").asText());

        var line = lists.rows(PLAIN, Lists.DOCUMENTS + "?opened=YES").getFirst();

        assertEquals("officer-3", line.get("openedBy").asText());
        assertEquals(season.clock.instant().toString(), line.get("openedAt").asText());
        assertEquals(List.of("AFAD_AID"), slots(Portal.OFFICER, "?opened=NO"));
    }

    @Test
    void INV_23_who_may_not_open_a_document_cannot_say_so_and_nobody_outside_the_office_can() {
        expect(404, asked(PLAIN, Cast.CEM, "AFAD_AID"));
        expect(403, asked(Cast.BORA.person(), Cast.BORA, "LANGUAGE"));

        assertEquals(List.of("LANGUAGE", "AFAD_AID"), slots(Portal.OFFICER, "?opened=NO"));
    }

    private JsonNode look(Person officer, Cast who, String slot) {
        return json(expect(200, asked(officer, who, slot)));
    }

    private Response asked(Person officer, Cast who, String slot) {
        return season.ofDocument(officer, who, slot, "opening");
    }

    @Test
    void a_verdict_moves_a_document_from_one_state_to_the_other() {
        var key = season.key(Cast.BORA, "LANGUAGE");
        expect(200, season.portal.rejectDocument(Cast.BORA, key, 0, Season.document(Cast.BORA)));

        var rejected = lists.rows(PLAIN, Lists.DOCUMENTS + "?state=REJECTED").getFirst();

        assertEquals("unreadable", rejected.get("reason").asText());
        assertEquals("officer-1", rejected.get("decidedBy").asText());
        assertEquals(List.of(), slots(PLAIN, "?state=TO_CHECK"));
    }

    @Test
    void a_verdict_that_is_taken_back_leaves_the_document_to_be_checked_once_more() {
        var key = season.key(Cast.BORA, "LANGUAGE");
        var seen = Season.document(Cast.BORA);
        long version = rejected(key, seen);
        assertEquals(List.of(), toJudge());

        season.clock.advance(Duration.ofMinutes(1));
        expect(412, season.portal.takeVerdictBack(Cast.BORA, key, version - 1, seen));
        expect(200, season.portal.takeVerdictBack(Cast.BORA, key, version, seen));
        expect(200, season.portal.takeVerdictBack(Cast.BORA, key, version, seen));

        var line = lists.rows(PLAIN, Lists.DOCUMENTS).getFirst();
        assertEquals("2500002 Student BORA EE LANGUAGE TO_CHECK", words(line));
        assertEquals(0, line.get("verdictVersion").asLong());
        assertEquals(List.of(Cast.BORA.number), toJudge());
        assertEquals(
                List.of("rejected", "undecided"),
                season.world.ports.auditTrail().of(Season.CALL.value()).stream()
                        .filter(entry -> entry.action().equals("document.judge"))
                        .map(TrailEntry::detail)
                        .toList());
    }

    @Test
    void a_verdict_on_a_version_that_was_replaced_is_taken_back_without_making_work() {
        var key = season.key(Cast.BORA, "LANGUAGE");
        var seen = Season.document(Cast.BORA);
        long version = rejected(key, seen);
        season.clock.advance(Duration.ofMinutes(1));
        season.world.created(Area.DOCUMENTS, season.upload(Cast.BORA, "LANGUAGE", Portal.pdf("a better copy")));

        expect(200, season.portal.takeVerdictBack(Cast.BORA, key, version, seen));

        assertEquals(List.of(Cast.BORA.number), toJudge());
    }

    /** Bora's document is rejected. @return the version of the verdict, as the list shows it */
    private long rejected(String key, byte[] seen) {
        expect(200, season.portal.rejectDocument(Cast.BORA, key, 0, seen));
        return lists.rows(PLAIN, Lists.DOCUMENTS)
                .getFirst()
                .get("verdictVersion")
                .asLong();
    }

    /** Whose language documents wait for a verdict. */
    private List<String> toJudge() {
        return json(expect(200, lists.ask(PLAIN, "/calls/OE-2024/work/documents?kind=LANGUAGE")))
                .get("documents")
                .findValuesAsText("student");
    }

    @Test
    void a_document_that_was_refused_on_arrival_is_listed_until_another_version_counts() {
        season.clock.advance(Duration.ofMinutes(1));
        season.world.created(Area.DOCUMENTS, season.upload(Cast.ADA, "LANGUAGE", new byte[] {1, 2, 3}));
        assertEquals(List.of("LANGUAGE"), slots(PLAIN, "?state=REFUSED"));

        season.clock.advance(Duration.ofMinutes(1));
        season.world.created(Area.DOCUMENTS, season.upload(Cast.ADA, "LANGUAGE", Portal.pdf("a better copy")));

        assertEquals(List.of(), slots(PLAIN, "?state=REFUSED"));
        assertEquals(List.of("LANGUAGE", "LANGUAGE"), slots(PLAIN, "?state=TO_CHECK"));
        season.until(Stage.FROZEN);
        assertEquals(List.of("LANGUAGE"), slots(PLAIN, ""), "Ada submitted without an uploaded score");
    }

    @Test
    void pages_follow_each_other_in_every_order() {
        for (var sort : List.of("ARRIVED", "NUMBER", "NAME")) {
            for (var order : List.of("ASC", "DESC")) {
                var link = Lists.DOCUMENTS + "?limit=1&sort=" + sort + "&order=" + order;
                var expected = List.of("2500002", "2500003");
                assertEquals(
                        order.equals("ASC") ? expected : expected.reversed(), lists.students(Portal.OFFICER, link));
            }
        }
        var first = lists.read(Portal.OFFICER, Lists.DOCUMENTS + "?limit=1");
        expect(
                200,
                season.portal.approveDocument(
                        Cast.BORA, season.key(Cast.BORA, "LANGUAGE"), Season.document(Cast.BORA)));
        var second = lists.read(Portal.OFFICER, Lists.next(Lists.DOCUMENTS + "?limit=1", first));
        assertEquals("2500003", second.at("/documents/0/student").asText());
        assertFalse(second.has("next"));
    }

    @Test
    void what_no_list_offers_is_refused_by_name() {
        for (var query : List.of("slot=PASSPORT", "state=LOST", "sort=CGPA", "department=x", "cursor=x", "limit=x")) {
            var refused = json(expect(400, lists.ask(PLAIN, Lists.DOCUMENTS + "?" + query)));
            assertEquals(query.split("=")[0], refused.at("/problems/0/field").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=NUMBER", "&sort=NAME", "&sort=NAME&order=DESC", "&department=EE"})
    void a_cursor_of_another_list_or_call_is_refused(String query) {
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .body(Bodies.definition("OE-2025"))
                        .ask("PUT /calls/{call}", "call", "OE-2025"));
        var asked = "?limit=1" + query;

        for (var list : List.of(Lists.APPLICATIONS, Lists.DOCUMENTS)) {
            var page = lists.read(Portal.OFFICER, list + asked);
            if (!page.has("next")) {
                continue;
            }
            for (var other : List.of(Lists.APPLICATIONS, Lists.DOCUMENTS, list.replace("2024", "2025"))) {
                var answered = lists.ask(Portal.OFFICER, Lists.next(other + asked, page));
                if (other.equals(list)) {
                    expect(200, answered);
                } else {
                    assertEquals(
                            "cursor",
                            json(expect(400, answered)).at("/problems/0/field").asText());
                }
            }
        }
    }

    private List<String> slots(Person reader, String query) {
        return lists.rows(reader, Lists.DOCUMENTS + query).stream()
                .map(line -> line.get("slot").asText())
                .toList();
    }

    private static String words(JsonNode line) {
        return String.join(
                " ",
                line.get("student").asText(),
                line.get("name").asText(),
                line.get("department").asText(),
                line.get("slot").asText(),
                line.get("state").asText());
    }
}
