package tr.edu.metu.ico.functions.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.site.AppFiles;
import tr.edu.metu.ico.site.SiteAddress;

/** The functions behind the stream and the schedule, on the calls of a season. */
class SiteHandlersTest {

    /** What the announced call of the story is shown on, without the language. */
    private static final List<String> OF_A_CALL = List.of(
            "home",
            "calls",
            "accessibility",
            "privacy",
            "objections",
            "verify",
            "letter",
            "contacts",
            "portal",
            "call/OE-2024/about",
            "call/OE-2024/calculator",
            "call/OE-2024/destinations",
            "call/OE-2024/results");

    private static final List<String> FILES =
            List.of("calendar/all.ics", "calendar/OE-2024.ics", "sitemap.xml", "robots.txt");

    private static final SiteSettings SITE = new SiteSettings(
            SiteAddress.of("https://site.example"), new StandingPages.Storage(730, 3650, "eu-central-1"));

    private final Story story = new Story().announced();
    private final InMemorySitePages pages = new InMemorySitePages();
    private final DyingPages dying = new DyingPages(pages);
    private final CountedPages counted = new CountedPages(dying);
    private final SiteHandler site = new SiteHandler(story.world.freshParts(), counted, SITE);
    private final SiteSweepHandler sweep = new SiteSweepHandler(story.world.freshParts(), dying, SITE);

    private static DynamodbEvent.DynamodbStreamRecord changed(String number, String partition, String sort) {
        var keys = Map.of("pk", new AttributeValue(partition), "sk", new AttributeValue(sort));
        var record = new DynamodbEvent.DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withKeys(keys).withSequenceNumber(number));
        return record;
    }

    private List<String> failures(DynamodbEvent.DynamodbStreamRecord... records) {
        var event = new DynamodbEvent();
        event.setRecords(List.of(records));
        return site.handleRequest(event, null).getBatchItemFailures().stream()
                .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    /** Except the pages of single universities. */
    private Set<String> shown() {
        return pages.list("").keySet().stream()
                .filter(key -> !key.contains("/destination/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ofACall() {
        return Stream.concat(FILES.stream(), OF_A_CALL.stream().flatMap(path -> Stream.of("tr/" + path, "en/" + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> swept() {
        return sweep.handleRequest(new MilestoneEvent(), null).getLines();
    }

    private String page(String key) {
        return new String(pages.find(key).orElseThrow().content(), UTF_8);
    }

    @Test
    void a_changed_call_is_on_all_its_pages_in_both_languages() {
        assertEquals(List.of(), failures(changed("7", "CALL#OE-2024", "META")));

        assertEquals(ofACall(), shown());
        assertTrue(page("tr/calls").contains("<html lang=\"tr\">"));
        assertTrue(page("tr/calls").contains("Türkiye saati"));
        assertTrue(page("en/calls").contains("OE-2024"));
        assertTrue(page("en/home").contains("<link rel=\"canonical\" href=\"https://site.example/en/home\">"));
        assertTrue(page("en/calls").contains("Türkiye time"));
    }

    @Test
    void a_call_that_changed_in_no_visible_way_costs_seven_listings_whatever_the_number_of_its_records() {
        failures(changed("7", "CALL#OE-2024", "META"));
        counted.since();

        failures(
                changed("8", "CALL#OE-2024", "META"),
                changed("9", "CALL#OE-2024", "META"),
                changed("10", "CALL#OE-2024", "META"));

        assertEquals(new CountedPages.Requests(7, 0, 0), counted.since());
    }

    @Test
    void news_that_changed_reaches_the_pages_of_calls() {
        failures(changed("1", "NEWS", "NEWS-PLACE"));

        assertTrue(pages.find("tr/call/OE-2024/about").isPresent());
        assertTrue(pages.find("en/news").isPresent());
    }

    @Test
    void a_record_that_no_page_shows_renders_nothing() {
        assertEquals(
                List.of(),
                failures(
                        changed("1", "APPLICATIONS#OE-2024#0A", "2345671#APPLICATION"),
                        changed("2", "CALL#OE-2024", "DRAFT")));

        assertEquals(Map.of(), pages.list(""));
    }

    @Test
    void a_batch_that_fails_is_repeated_from_the_first_record_of_the_failing_pages() {
        dying.dieAfter(2);

        assertEquals(
                List.of("8", "9"),
                failures(
                        changed("7", "CALL#OE-2024", "DRAFT"),
                        changed("8", "CALL#OE-2024", "META"),
                        changed("9", "CALL#OE-2025", "META")));

        dying.dieAfter(10_000);
        assertEquals(List.of(), failures(changed("8", "CALL#OE-2024", "META")));
        assertEquals(ofACall(), shown());
    }

    @Test
    void the_sweep_renders_what_no_record_came_for_and_deletes_what_belongs_to_nothing() {
        pages.put(new SitePage("tr/call/OE-1999/about", "text/html", Optional.empty(), new byte[0]), Optional.empty());

        var first = swept();

        assertTrue(
                first.containsAll(List.of("calls 5", "standing 14", "call/OE-2024 3", "calculator/OE-2024 2")),
                first::toString);
        assertEquals("orphans 1", first.getLast());
        assertTrue(shown().containsAll(ofACall()));
        assertTrue(pages.find("tr/news").isPresent());
        assertEquals(Set.of("0"), swept().stream().map(SiteHandlersTest::count).collect(Collectors.toSet()));
    }

    @Test
    void the_sweep_mends_a_page_of_another_build() {
        swept();
        var key = "en/calls";
        var seen = Optional.of(pages.find(key).orElseThrow().tag());
        pages.put(new SitePage(key, "text/html", Optional.empty(), "of the last build".getBytes(UTF_8)), seen);

        assertTrue(swept().contains("calls 1"));
        assertTrue(page(key).contains("/app/" + AppFiles.build() + "/site.css"));
    }

    @Test
    void a_sweep_that_cannot_store_a_page_fails_so_that_it_is_repeated() {
        dying.dieAfter(1);

        assertThrows(IllegalStateException.class, this::swept);

        dying.dieAfter(10_000);
        swept();
        assertTrue(shown().containsAll(ofACall()));
    }

    /** How many pages a line of the sweep says it changed. */
    private static String count(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    @Test
    void no_key_is_the_folder_of_another() {
        swept();
        var keys = pages.list("").keySet();

        assertFalse(keys.stream().anyMatch(key -> keys.stream().anyMatch(other -> other.startsWith(key + "/"))));
    }

    @Test
    void no_two_subjects_share_a_place() {
        var subjects = new Subjects(story.world.freshParts(), pages, SITE).all();

        for (var subject : subjects) {
            var others = subjects.stream().filter(other -> !other.name().equals(subject.name()));
            assertTrue(others.flatMap(other -> other.places().stream()).noneMatch(subject::owns), subject.name());
        }
    }
}
