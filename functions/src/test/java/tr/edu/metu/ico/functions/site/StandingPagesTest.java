package tr.edu.metu.ico.functions.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.ObjectionsPage;
import tr.edu.metu.ico.site.SiteAddress;

/** The pages that belong to no call, and the list of pages. */
class StandingPagesTest {

    private static final SiteAddress SITE = SiteAddress.of("https://mobility.example");
    private static final StandingPages.Storage STORAGE = new StandingPages.Storage(730, 3650, "eu-central-1");

    private final Story story = new Story();

    @Test
    void each_page_exists_in_both_languages() {
        assertEquals(
                List.of(
                        "tr/accessibility",
                        "en/accessibility",
                        "tr/privacy",
                        "en/privacy",
                        "tr/objections",
                        "en/objections",
                        "tr/verify",
                        "en/verify",
                        "tr/letter",
                        "en/letter",
                        "tr/contacts",
                        "en/contacts",
                        "tr/portal",
                        "en/portal"),
                pages().of().stream().map(SitePage::key).toList());
    }

    @Test
    void the_notice_states_how_long_this_installation_keeps_data() {
        var notice = pages().of().stream()
                .filter(page -> page.key().equals("en/privacy"))
                .map(page -> new String(page.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();

        assertTrue(notice.contains("730 days") && notice.contains("3,650 days") && notice.contains("eu-central-1"));
    }

    @Test
    void INV_21_a_proposal_with_its_dates_changes_no_byte_and_the_publication_shows_them() {
        story.submitted().frozen().decided();
        var before = contents();
        story.placed();
        assertEquals(before, contents());
        propose();
        assertEquals(before, contents());

        story.approved();

        assertEquals(
                new ObjectionsPage(List.of(new ObjectionsPage.Window(
                        "OE-2024",
                        title(),
                        Instant.parse("2023-12-20T06:00:00Z"),
                        Instant.parse("2023-12-23T14:00:00Z"),
                        Instant.parse("2023-12-28T14:00:00Z")))),
                pages().objections());
    }

    private void propose() {
        Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{\"run\":\"" + story.run() + "\",\"approver\":\"officer-3\","
                        + "\"objectionsUntil\":\"2023-12-23T14:00:00Z\",\"answersUntil\":\"2023-12-28T14:00:00Z\"}")
                .ask("POST /calls/{call}/publication-proposal", "call", Story.CALL));
    }

    private Text title() {
        var title = Answers.json(story.world.as(Story.OFFICER).ask("GET /calls/{call}", "call", Story.CALL))
                .get("title");
        return new Text(title.get("en").asText(), title.get("tr").asText());
    }

    @Test
    void the_list_of_pages_names_the_pages_that_are_there() {
        var stored = new InMemorySitePages();
        Stream.of("en/news", "tr/news", "en/call/OE-2024/about")
                .map(key -> new SitePage(key, PageWriter.HTML, Optional.empty(), new byte[0]))
                .forEach(page -> stored.put(page, Optional.empty()));

        var files = new SitemapFiles(stored, SITE).of();

        assertEquals(
                List.of("sitemap.xml", "robots.txt"),
                files.stream().map(SitePage::key).toList());
        var list = new String(files.getFirst().content(), StandardCharsets.UTF_8);
        assertEquals(4, list.split("<loc>").length - 1);
        assertTrue(list.contains("<loc>https://mobility.example/tr/call/OE-2024/about</loc>"), list);
    }

    private StandingPages pages() {
        return new StandingPages(story.world.freshParts(), new PageWriter(SITE), new SiteSettings(SITE, STORAGE));
    }

    private List<String> contents() {
        return pages().of().stream().map(page -> page.key() + " " + page.tag()).toList();
    }
}
