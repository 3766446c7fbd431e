package tr.edu.metu.ico.functions.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.trail.AuditTrail;

/** News as officers write it: draft, versions, publication, withdrawal, and what is refused. */
class NewsStoryTest {

    private static final String PARAGRAPH = "{\"en\":\"We are closed on Friday.\",\"tr\":\"Cuma günü kapalıyız.\"}";

    private final Story story = new Story();
    private final NewsDesk desk = new NewsDesk(story.world);

    @Test
    void a_draft_becomes_news_and_is_withdrawn_and_every_version_stays_readable() {
        var id = desk.written("key-of-the-news", Bodies.NEWS);
        Answers.ok(desk.edit(id, 1, Bodies.NEWS.replace("Friday", "Monday").replace("Cuma", "Pazartesi")));
        Answers.ok(desk.publish(id, 2));
        var withdrawn = Answers.json(Answers.ok(desk.withdraw(id, 3)));

        assertEquals("WITHDRAWN", withdrawn.get("state").asText());
        assertEquals("It was a mistake.", withdrawn.at("/withdrawal/reason/en").asText());
        assertEquals(
                List.of("1 DRAFT officer-1", "2 DRAFT officer-1", "3 PUBLISHED officer-1", "4 WITHDRAWN officer-1"),
                texts(
                        json(Story.OTHER_OFFICER, "GET /news/{news}/versions", "news", id)
                                .get("versions"),
                        "version",
                        "state",
                        "by"));
        var first = json(Story.OTHER_OFFICER, "GET /news/{news}/versions/{version}", "news", id, "version", "1");
        assertEquals("We are closed on Friday.", first.at("/paragraphs/0/en").asText());
        assertEquals("2023-11-01", first.at("/validity/from").asText());
    }

    @Test
    void INV_24_every_act_is_in_the_trail_of_the_news() {
        var id = desk.written("key-of-the-news", Bodies.NEWS);
        desk.edit(id, 1, Bodies.NEWS.replace("Friday", "Monday"));
        desk.publish(id, 2);
        desk.withdraw(id, 3);

        assertEquals(
                List.of(
                        "news.create version 1",
                        "news.edit version 2",
                        "news.publish version 3",
                        "news.withdraw version 4"),
                story.world.ports.auditTrail().of(AuditTrail.NEWS).stream()
                        .map(entry -> entry.action() + " " + entry.detail())
                        .toList());
        assertEquals(
                "NEWS/" + id,
                story.world.ports.auditTrail().of(AuditTrail.NEWS).getFirst().object());
    }

    @Test
    void the_list_has_the_last_written_first() {
        var first = desk.written("key-of-the-first", Bodies.NEWS);
        story.clock.moveTo(Instant.parse("2023-11-02T09:00:00Z"));
        var second = desk.written("key-of-the-second", Bodies.NEWS.replace("Office hours", "Summer school"));
        desk.publish(second, 1);

        assertEquals(
                List.of(second + " PUBLISHED", first + " DRAFT"),
                texts(json(Story.OTHER_OFFICER, "GET /news").get("news"), "id", "state"));
        var rest = story.world.as(Story.OFFICER).query("cursor", second).ask("GET /news");
        assertEquals(List.of(first), texts(Answers.json(rest).get("news"), "id"));
        assertEquals(
                "cursor",
                field(400, story.world.as(Story.OFFICER).query("cursor", "x").ask("GET /news")));
    }

    @Test
    void INV_04_a_repeated_request_writes_one_item_even_after_midnight() {
        story.clock.moveTo(Instant.parse("2023-11-01T20:59:59Z"));
        var id = desk.written("key-of-the-news", Bodies.NEWS);
        story.clock.moveTo(Instant.parse("2023-11-01T21:00:01Z"));

        assertEquals(id, desk.written("key-of-the-news", Bodies.NEWS));
        assertEquals("2023-11-01", id.substring(0, 10));
        assertEquals(
                "Idempotency-Key", field(422, desk.write("key-of-the-news", Bodies.NEWS.replace("Friday", "Monday"))));
        assertNotEquals(id, desk.written("key-of-the-second", Bodies.NEWS));
    }

    @Test
    void INV_05_two_officers_do_not_overwrite_each_other_and_a_repeated_act_changes_nothing() {
        var id = desk.written("key-of-the-news", Bodies.NEWS);
        var mine = Bodies.NEWS.replace("Friday", "Monday");
        Answers.ok(desk.edit(id, 1, mine));

        assertEquals("If-Match", field(412, desk.edit(id, 1, Bodies.NEWS.replace("Friday", "Tuesday"))));
        assertEquals("If-Match", field(412, desk.publish(id, 1)));
        assertEquals(2, version(desk.edit(id, 1, mine)));
        assertEquals(3, version(desk.publish(id, 2)));
        assertEquals(3, version(desk.publish(id, 2)));
        assertEquals(4, version(desk.withdraw(id, 3)));
        assertEquals(4, version(desk.withdraw(id, 3)));
    }

    @Test
    void what_is_withdrawn_stays_as_it_is() {
        var id = desk.written("key-of-the-news", Bodies.NEWS);
        desk.withdraw(id, 1);

        assertEquals("NEWS_WITHDRAWN", code(409, desk.edit(id, 2, Bodies.NEWS.replace("Friday", "Monday"))));
        assertEquals("NEWS_WITHDRAWN", code(409, desk.publish(id, 2)));
    }

    @Test
    void what_is_over_is_not_published() {
        var id = desk.written("key-of-the-news", with("\"validity\":{\"until\":\"2023-11-03\"}"));
        story.clock.moveTo(Instant.parse("2023-11-03T21:00:00Z"));

        assertEquals("NEWS_OVER", code(409, desk.publish(id, 1)));
    }

    @Test
    void what_is_on_the_site_does_not_disappear_by_a_later_first_day() {
        var id = desk.written("key-of-the-news", Bodies.NEWS);
        desk.publish(id, 1);

        assertEquals("validity.from", field(400, desk.edit(id, 2, with("\"validity\":{\"from\":\"2023-12-01\"}"))));
    }

    @Test
    void everything_wrong_is_named_at_once_by_its_field() {
        var wrong = """
            {"kind":"GOSSIP","title":{"en":"Title","tr":" "},
             "paragraphs":[%s,{"en":"two\\nlines","tr":"iki satır"}],
             "links":[{"label":{"en":"x","tr":""},"address":"javascript:alert(1)"}],
             "call":"oe","validity":{"from":"2023-11-02","until":"2023-11-01"}}\
            """.formatted(PARAGRAPH);

        assertEquals(
                List.of(
                        "kind",
                        "title.tr",
                        "paragraphs[1].en",
                        "links[0].label.tr",
                        "links[0].address",
                        "call",
                        "validity.until"),
                fields(400, desk.write("key-of-the-news", wrong)));
    }

    @Test
    void a_missing_half_and_a_wrong_day_are_named() {
        assertEquals(
                "title.tr",
                field(400, desk.write("key-of-the-news", Bodies.NEWS.replace(",\"tr\":\"Çalışma saatleri\"", ""))));
        assertEquals(
                "paragraphs[0].en",
                field(
                        400,
                        desk.write(
                                "key-of-the-news", Bodies.NEWS.replace("\"en\":\"We are closed on Friday.\",", ""))));
        assertEquals(
                "validity.from",
                field(400, desk.write("key-of-the-news", with("\"validity\":{\"from\":\"tomorrow\"}"))));
        assertEquals("call", field(400, desk.write("key-of-the-news", Bodies.NEWS.replace("\"OTHER\"", "\"CALL\""))));
        assertEquals(
                "reason.tr",
                field(
                        400,
                        story.world
                                .as(Story.OFFICER)
                                .ifMatch(1)
                                .body("{\"reason\":{\"en\":\"A mistake.\",\"tr\":\"\"}}")
                                .ask(
                                        "POST /news/{news}/withdrawal",
                                        "news",
                                        desk.written("another-key", Bodies.NEWS))));
    }

    @Test
    void news_names_only_a_call_that_is_announced() {
        assertEquals("call", field(400, desk.write("key-of-the-news", with("\"call\":\"OE-2024\""))));
        story.announced();
        assertEquals(
                201, desk.write("key-of-the-news", with("\"call\":\"OE-2024\"")).status());
    }

    @Test
    void unusual_names_and_signs_come_back_as_they_were_sent() {
        var title = "O'Brien <b>x</b> 🎓 " + "ğ".repeat(180);
        var id = desk.written("key-of-the-news", Bodies.NEWS.replace("Office hours", title));

        assertEquals(
                title,
                json(Story.OFFICER, "GET /news/{news}", "news", id)
                        .at("/title/en")
                        .asText());
        assertTrue(
                story.world.ports.news().all().getFirst().content().title().en().equals(title));
    }

    private JsonNode json(Person person, String route, String... values) {
        return Answers.json(Answers.ok(story.world.as(person).ask(route, values)));
    }

    /** The news with one more field. */
    private static String with(String field) {
        return Bodies.NEWS.replace("}]}", "}]," + field + "}");
    }

    private static long version(Response answered) {
        return Answers.json(Answers.ok(answered)).get("version").asLong();
    }

    private static List<String> fields(int status, Response answered) {
        return texts(Answers.json(status, answered).get("problems"), "field");
    }

    private static String field(int status, Response answered) {
        return fields(status, answered).getFirst();
    }

    private static String code(int status, Response answered) {
        return texts(Answers.json(status, answered).get("problems"), "code").getFirst();
    }

    /** These fields of each element, with spaces between. */
    private static List<String> texts(JsonNode list, String... names) {
        return list.valueStream()
                .map(element -> String.join(
                        " ",
                        List.of(names).stream()
                                .map(name -> element.get(name).asText())
                                .toList()))
                .toList();
    }
}
