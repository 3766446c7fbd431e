package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.AttachmentId;
import tr.edu.metu.ico.news.NewsAttachment;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsKind;
import tr.edu.metu.ico.news.NewsLink;
import tr.edu.metu.ico.news.Validity;

/** An item of news and its version. */
final class StoredNews {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 20);
    private static final NewsId NEWS = NewsId.of(DAY, "01234567");

    private final StoredExamples examples;

    StoredNews(StoredExamples examples) {
        this.examples = examples;
    }

    void addAll() {
        var item = new NewsItem(
                NEWS,
                3,
                content(),
                new NewsItem.Change("officer-1", NOON),
                Optional.of(NOON),
                Optional.of(new NewsItem.Withdrawal(new Text("moved", "taşındı"), NOON)));
        examples.add("item of news", OfficeKeys.news(NEWS), item, NewsItem.class);
        examples.add("version of an item of news", OfficeKeys.newsVersion(NEWS, 3), item, NewsItem.class);
    }

    private static NewsContent content() {
        return new NewsContent(
                NewsKind.CALL,
                new Text("English exam", "İngilizce sınavı"),
                List.of(new Text("In hall A.", "A salonunda.")),
                List.of(new NewsLink(new Text("Map", "Harita"), "https://office.example/map")),
                List.of(new NewsAttachment(
                        new AttachmentId("0a1b2c3d".repeat(4)),
                        new Text("The plan", "Günün planı"),
                        "Günün planı.pdf",
                        "application/pdf",
                        81_920,
                        "5d41402abc4b2a76b9719d911017c592")),
                Optional.of(OE),
                new Validity(DAY, Optional.of(DAY.plusDays(7))),
                true);
    }
}
