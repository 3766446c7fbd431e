package tr.edu.metu.ico.functions.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.news.NewsDesk;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsKind;
import tr.edu.metu.ico.site.NewsItemPage;
import tr.edu.metu.ico.site.NewsLine;
import tr.edu.metu.ico.site.NewsPage;
import tr.edu.metu.ico.site.SiteAddress;

/** What everybody sees of the news that officers write. */
class NewsPagesTest {

    private static final Text HOURS = new Text("Office hours", "Çalışma saatleri");
    private static final List<String> NOTHING = List.of(
            "tr/news", "en/news", "feed/news-tr.atom", "feed/news-tr.rss", "feed/news-en.atom", "feed/news-en.rss");

    private final Story story = new Story().announced();
    private final NewsDesk desk = new NewsDesk(story.world);
    private final NewsPages pages =
            new NewsPages(story.world.freshParts(), new PageWriter(SiteAddress.of("https://mobility.example")));

    @Test
    void a_draft_changes_no_byte_of_the_site() {
        var before = contents();

        var id = desk.written("first-news", Bodies.NEWS);
        assertEquals(before, contents());
        Answers.ok(desk.withdraw(id, 1));
        assertEquals(before, contents());
        assertEquals(NOTHING, keys());
    }

    @Test
    void published_news_has_a_page_in_both_languages_and_stands_in_the_list() {
        var id = desk.written("first-news", Bodies.NEWS);
        Answers.ok(desk.publish(id, 1));

        assertEquals(
                Stream.concat(NOTHING.stream(), Stream.of("tr/news-item/" + id, "en/news-item/" + id))
                        .collect(Collectors.toSet()),
                Set.copyOf(keys()));
        var line = line(id, "2023-11-01");
        assertEquals(
                new NewsPage(LocalDate.of(2023, 11, 1), List.of(), List.of(new NewsPage.Year(2023, List.of(line)))),
                list());
        assertEquals(
                new NewsItemPage(
                        line,
                        Optional.of(new NewsItemPage.Content(
                                List.of(new Text("We are closed on Friday.", "Cuma günü kapalıyız.")),
                                List.of(),
                                List.of())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                pages.page(item(id)));
    }

    @Test
    void news_for_a_later_day_appears_on_that_day() {
        var before = contents();
        var id = desk.written("first-news", Bodies.NEWS.replace("}]}", "}],\"validity\":{\"from\":\"2023-11-03\"}}"));
        Answers.ok(desk.publish(id, 1));
        assertEquals(before, contents());

        story.clock.moveTo(Instant.parse("2023-11-02T21:00:00Z"));
        assertEquals(List.of(line(id, "2023-11-03")), list().years().getFirst().news());
    }

    @Test
    void what_is_pinned_stands_on_top_until_its_last_day_and_the_rest_by_years() {
        var pinned = Bodies.NEWS.replace("}]}", "}],\"pinned\":true,\"validity\":{\"until\":\"2023-11-05\"}}");
        var first = desk.written("first-news", pinned);
        Answers.ok(desk.publish(first, 1));
        var second = desk.written("second-news", Bodies.NEWS.replace("Friday", "Monday"));
        Answers.ok(desk.publish(second, 1));
        story.clock.moveTo(Instant.parse("2023-11-04T09:00:00Z"));

        var until = Optional.of(LocalDate.of(2023, 11, 5));
        var line = new NewsLine(first, NewsKind.OTHER, HOURS, LocalDate.of(2023, 11, 1), until, Optional.empty());
        assertEquals(List.of(line), list().pinned());
        assertEquals(List.of(line), pages.pinned());
        assertEquals(List.of(new NewsPage.Year(2023, List.of(line(second, "2023-11-01")))), list().years());

        story.clock.moveTo(Instant.parse("2024-01-02T09:00:00Z"));
        var third = desk.written("third-news", Bodies.NEWS.replace("Friday", "Sunday"));
        Answers.ok(desk.publish(third, 1));
        assertEquals(List.of(), list().pinned());
        assertEquals(
                List.of(
                        "2024 [" + third + "]",
                        "2023 "
                                + List.of(first, second).stream()
                                        .sorted(Comparator.reverseOrder())
                                        .toList()),
                list().years().stream()
                        .map(year -> year.year() + " "
                                + year.news().stream().map(NewsLine::id).toList())
                        .toList());
    }

    @Test
    void withdrawn_news_says_when_and_why_and_no_longer_what_it_said() {
        var id = desk.written("first-news", Bodies.NEWS);
        Answers.ok(desk.publish(id, 1));
        story.clock.moveTo(Instant.parse("2023-11-02T09:00:00Z"));
        Answers.ok(desk.withdraw(id, 2));

        var page = pages.page(item(id));
        assertEquals(Optional.empty(), page.content());
        assertEquals(
                Optional.of(new NewsItem.Withdrawal(
                        new Text("It was a mistake.", "Bir yanlışlık oldu."), Instant.parse("2023-11-02T09:00:00Z"))),
                page.withdrawal());
        assertEquals(
                Optional.of(LocalDate.of(2023, 11, 2)),
                list().years().getFirst().news().getFirst().withdrawn());
        assertTrue(PageText.of(pages.of(), "en/news-item/" + id).contains("It was a mistake."));
        assertTrue(Stream.of("en/news-item/" + id, "feed/news-en.atom", "feed/news-en.rss")
                .noneMatch(key -> PageText.of(pages.of(), key).contains("We are closed on Friday.")));
        assertTrue(PageText.of(pages.of(), "feed/news-tr.atom").contains("Geri çekildi: Çalışma saatleri"));
    }

    @Test
    void an_edit_is_public_at_once_and_the_page_says_when_it_was_made() {
        var id = desk.written("first-news", Bodies.NEWS);
        Answers.ok(desk.publish(id, 1));
        story.clock.moveTo(Instant.parse("2023-11-01T10:30:00Z"));
        Answers.ok(story.world
                .as(Story.OFFICER)
                .ifMatch(2)
                .body(Bodies.NEWS.replace("\"OTHER\"", "\"CALL\",\"call\":\"OE-2024\""))
                .ask("PUT /news/{news}", "news", id));

        var page = pages.page(item(id));
        assertEquals(Optional.of(Instant.parse("2023-11-01T10:30:00Z")), page.updatedAt());
        assertEquals("OE-2024", page.call().orElseThrow().id());
    }

    @Test
    void news_of_a_call_stands_on_its_page_while_it_is_valid_and_its_own_page_keeps_the_link() {
        var call = story.world.ports.calls().find(new CallId("OE-2024")).orElseThrow();
        var body = Bodies.NEWS.replace("\"OTHER\"", "\"CALL\",\"call\":\"OE-2024\"");
        var id = desk.written("first-news", body.replace("}]}", "}],\"validity\":{\"until\":\"2023-11-05\"}}"));
        assertEquals(List.of(), pages.about(call));
        Answers.ok(desk.publish(id, 1));
        Answers.ok(desk.publish(desk.written("second-news", Bodies.NEWS), 1));

        assertEquals(List.of(id), pages.about(call).stream().map(NewsLine::id).toList());
        story.clock.moveTo(Instant.parse("2023-11-05T21:00:00Z"));
        assertEquals(List.of(), pages.about(call));

        Answers.ok(desk.withdraw(id, 2));
        assertEquals("OE-2024", pages.page(item(id)).call().orElseThrow().id());
    }

    @Test
    void the_same_day_gives_the_same_bytes() {
        Answers.ok(desk.publish(desk.written("first-news", Bodies.NEWS), 1));
        var before = contents();
        story.clock.moveTo(Instant.parse("2023-11-01T20:59:59Z"));

        assertEquals(before, contents());
    }

    private NewsPage list() {
        var today = NewsItem.dayOf(story.clock.instant());
        return NewsPages.page(pages.shown(today), today);
    }

    private NewsItem item(String id) {
        return story.world.ports.news().all().stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static NewsLine line(String id, String from) {
        return new NewsLine(id, NewsKind.OTHER, HOURS, LocalDate.parse(from), Optional.empty(), Optional.empty());
    }

    private List<String> keys() {
        return pages.of().stream().map(SitePage::key).toList();
    }

    private List<String> contents() {
        return pages.of().stream().map(page -> page.key() + " " + page.tag()).toList();
    }
}
