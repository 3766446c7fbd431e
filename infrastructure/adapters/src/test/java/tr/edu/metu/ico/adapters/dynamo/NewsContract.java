package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.News;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsKind;
import tr.edu.metu.ico.news.NewsLink;
import tr.edu.metu.ico.news.Validity;
import tr.edu.metu.ico.trail.AuditTrail;

/** The contract that every store of news must meet. */
abstract class NewsContract {

    private static final NewsItem.Change BY_AN_OFFICER = new NewsItem.Change("officer-1", NOON);

    private final News news;
    private final AuditTrail trail;

    NewsContract(Table table) {
        news = new DynamoNews(table);
        trail = new DynamoAuditTrail(table);
    }

    @Test
    void each_version_is_kept_and_the_last_one_is_the_item() {
        var draft = item(1);
        var edited = draft.edited(content("Another title"), BY_AN_OFFICER);
        var published = edited.published(BY_AN_OFFICER);
        var withdrawn = published.withdrawn(new Text("It is full.", "Kontenjan doldu."), BY_AN_OFFICER);
        var versions = List.of(draft, edited, published, withdrawn);

        versions.forEach(version -> assertTrue(news.store(version, entry("news.write"))));

        assertEquals(Optional.of(withdrawn), news.find(draft.id()));
        assertEquals(versions, news.versions(draft.id()));
        assertEquals(4, trail.of(AuditTrail.NEWS).size());
        assertEquals(Optional.empty(), news.find(item(2).id()));
        assertEquals(List.of(), news.versions(item(2).id()));
    }

    @Test
    void INV_05_of_two_officers_who_saw_the_same_version_one_learns_that_it_changed() {
        var draft = item(1);
        news.store(draft, entry("news.write"));
        var mine = draft.edited(content("My title"), BY_AN_OFFICER);

        assertFalse(news.store(draft, entry("news.write")));
        assertTrue(news.store(mine, entry("news.write")));
        assertFalse(news.store(draft.edited(content("Your title"), BY_AN_OFFICER), entry("news.write")));

        assertEquals(Optional.of(mine), news.find(draft.id()));
        assertEquals(List.of(draft, mine), news.versions(draft.id()));
        assertEquals(2, trail.of(AuditTrail.NEWS).size());
    }

    @Test
    void pages_follow_one_another_from_the_last_written_to_the_first() {
        var all = IntStream.rangeClosed(1, 7).mapToObj(NewsContract::item).toList();
        all.forEach(item -> news.store(item, entry("news.write")));

        assertEquals(all.reversed(), news.all());
        assertEquals(all.reversed().subList(0, 3), news.page(Optional.empty(), 3));
        assertEquals(
                all.reversed().subList(3, 6), news.page(Optional.of(all.get(4).id()), 3));
        assertEquals(List.of(), news.page(Optional.of(all.getFirst().id()), 3));
    }

    private static NewsItem item(int day) {
        var id = NewsId.of(LocalDate.of(2023, 11, day), "0a1b2c3d");
        return NewsItem.draft(id, content("Information session"), BY_AN_OFFICER);
    }

    private static NewsContent content(String title) {
        return new NewsContent(
                NewsKind.INFORMATION_SESSION,
                new Text(title, "Bilgilendirme toplantısı"),
                List.of(
                        new Text("Bring your questions.", "Sorularınızı getirin."),
                        new Text("Tea is served.", "Çay var.")),
                List.of(new NewsLink(new Text("The plan", "Program"), "https://example.org/plan?day=1")),
                Optional.of(OE),
                new Validity(LocalDate.of(2023, 11, 1), Optional.of(LocalDate.of(2023, 11, 30))),
                true);
    }
}
