package tr.edu.metu.ico.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.news.AttachmentId;
import tr.edu.metu.ico.news.NewsAttachment;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsKind;
import tr.edu.metu.ico.news.NewsLink;
import tr.edu.metu.ico.news.Validity;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.site.Examples.Example;

/** The news and the standing pages with example data. */
final class NewsExamples {

    static final Text LONG_NAME = new Text(
            "O'Brien & Müller-Lüdenscheidt 🎓 " + "Universität-für-angewandte-Wissenschaften-".repeat(3),
            "O'Brien ve Müller-Lüdenscheidt 🎓 " + "Universität-für-angewandte-Wissenschaften-".repeat(3));

    /** A document and a picture. */
    private static final List<NewsAttachment> FILES = List.of(
            new NewsAttachment(
                    new AttachmentId("0a1b2c3d".repeat(4)),
                    new Text("Programme & map", "Program ve harita"),
                    "Program ve harita.pdf",
                    "application/pdf",
                    1_234_567,
                    "5d41402abc4b2a76b9719d911017c592"),
            new NewsAttachment(
                    new AttachmentId("1a1b2c3d".repeat(4)),
                    new Text("Poster", "Afiş"),
                    "Afiş.png",
                    "image/png",
                    81_920,
                    "7d41402abc4b2a76b9719d911017c592"));

    private static final NewsItem SESSION = item(
            "2027-02-22-0a1b2c3d",
            NewsKind.INFORMATION_SESSION,
            new Text(
                    "Online information session on Erasmus+ 2027-2028",
                    "Erasmus+ 2027-2028 çevrim içi bilgilendirme toplantısı"),
            Optional.of(LocalDate.of(2027, 3, 4)));
    private static final NewsItem SCHOOL = item(
            "2027-02-10-1a1b2c3d",
            NewsKind.SUMMER_SCHOOL,
            new Text("Summer school on coastal engineering", "Kıyı mühendisliği yaz okulu"),
            Optional.of(LocalDate.of(2027, 4, 30)));
    private static final NewsItem HOURS = item(
            "2027-01-11-2a1b2c3d",
            NewsKind.OTHER,
            new Text("Office hours in February", "Şubat ayında çalışma saatleri"),
            Optional.empty());
    private static final NewsItem WITHDRAWN = item(
                    "2026-12-01-3a1b2c3d",
                    NewsKind.POSITION,
                    new Text("Student assistant wanted", "Öğrenci asistan aranıyor"),
                    Optional.empty())
            .withdrawn(
                    new Text("The position is filled.", "Pozisyon doldu."),
                    new NewsItem.Change("officer-1", Instant.parse("2026-12-15T08:30:00Z")));

    private NewsExamples() {}

    static Stream<Example> pages() {
        var about =
                Optional.of(new NewsItemPage.About("OE-2027", new Text("Erasmus+ 2027-2028", "Erasmus+ 2027-2028")));
        return Stream.of(
                new Example("news", "news", "news", news()),
                new Example("no-news", "news", "news", new NewsPage(LocalDate.of(2027, 2, 25), List.of(), List.of())),
                new Example("much-news", "news", "news", much()),
                new Example("news-item", "newsitem", "news-item/" + SESSION.id(), NewsItemPage.of(edited(), about)),
                new Example(
                        "news-item-withdrawn",
                        "newsitem",
                        "news-item/" + WITHDRAWN.id(),
                        NewsItemPage.of(WITHDRAWN, Optional.empty())),
                new Example("news-item-long", "newsitem", "news-item/2027-01-01-4a1b2c3d", extreme()),
                new Example(
                        "accessibility",
                        "accessibility",
                        "accessibility",
                        new AccessibilityPage(LocalDate.of(2026, 11, 30))),
                new Example(
                        "privacy",
                        "privacy",
                        "privacy",
                        new PrivacyPage(
                                3,
                                LocalDate.of(2026, 11, 30),
                                730,
                                3650,
                                "eu-central-1",
                                RetentionPeriods.read("SPECIAL_DOCUMENTS=90 DOCUMENTS=365 WORKING_DATA=365"))),
                new Example("objections", "objections", "objections", objections()),
                new Example("no-objections", "objections", "objections", new ObjectionsPage(List.of())),
                new Example("verify", "verify", "verify", new VerifyPage()),
                new Example("contacts", "contacts", "contacts", new ContactsPage("https://ico.metu.edu.tr/")));
    }

    /** The feed of the same news. */
    static NewsFeed feed(Language language) {
        return new NewsFeed(
                Examples.SITE,
                language,
                List.of(entry(HOURS), entry(edited()), entry(WITHDRAWN), entry(SCHOOL)),
                Instant.EPOCH);
    }

    static NewsFeed.Entry entry(NewsItem item) {
        return NewsFeed.Entry.of(item);
    }

    static List<NewsLine> pinned() {
        return List.of(NewsLine.of(SESSION));
    }

    private static NewsPage news() {
        return new NewsPage(
                LocalDate.of(2027, 2, 25),
                pinned(),
                List.of(
                        new NewsPage.Year(2027, List.of(NewsLine.of(SCHOOL), NewsLine.of(HOURS))),
                        new NewsPage.Year(2026, List.of(NewsLine.of(WITHDRAWN)))));
    }

    /** Ten years with fifty items each. */
    private static NewsPage much() {
        var years = new ArrayList<NewsPage.Year>();
        for (int year = 2027; year > 2017; year--) {
            var first = LocalDate.of(year, 12, 20);
            years.add(new NewsPage.Year(
                    year,
                    IntStream.range(0, 50)
                            .mapToObj(week -> new NewsLine(
                                    first.minusWeeks(week) + "-4a1b2c3d",
                                    NewsKind.values()[week % NewsKind.values().length],
                                    new Text("News of week " + week, week + ". haftanın duyurusu"),
                                    first.minusWeeks(week),
                                    Optional.of(first.plusDays(week)),
                                    Optional.empty()))
                            .toList()));
        }
        return new NewsPage(LocalDate.of(2027, 12, 31), List.of(), years);
    }

    private static NewsItem edited() {
        var content = SESSION.content();
        return SESSION.edited(
                new NewsContent(
                        content.kind(),
                        content.title(),
                        content.paragraphs(),
                        content.links(),
                        content.attachments(),
                        Optional.of(new CallId("OE-2027")),
                        content.validity(),
                        true),
                new NewsItem.Change("officer-2", Instant.parse("2027-02-23T12:15:00Z")));
    }

    private static NewsItemPage extreme() {
        var item = item("2027-01-01-4a1b2c3d", NewsKind.SYMPOSIUM, LONG_NAME, Optional.empty());
        return NewsItemPage.of(item, Optional.empty());
    }

    private static ObjectionsPage objections() {
        return new ObjectionsPage(List.of(
                window("OE-2026", new Text("Erasmus+ 2026-2027", "Erasmus+ 2026-2027"), "2026-12-21T06:00:00Z"),
                window("DOC-2026", LONG_NAME, "2026-11-02T06:00:00Z")));
    }

    private static ObjectionsPage.Window window(String call, Text title, String published) {
        var at = Instant.parse(published);
        return new ObjectionsPage.Window(
                call, title, at, at.plusSeconds(4 * 86_400 + 39_600), at.plusSeconds(9 * 86_400 + 54_000));
    }

    private static NewsItem item(String id, NewsKind kind, Text title, Optional<LocalDate> until) {
        var day = LocalDate.parse(id.substring(0, 10));
        var content = new NewsContent(
                kind,
                title,
                List.of(
                        new Text(
                                "We explain how to choose a university, how the score is made and which documents you"
                                        + " need. The session is in English; slides are published afterwards.",
                                "Üniversite tercihinin nasıl yapılacağını, puanın nasıl hesaplandığını ve hangi"
                                    + " belgelerin gerektiğini anlatacağız. Toplantı İngilizce yapılacak, sunum sonra"
                                    + " yayımlanacaktır."),
                        new Text(
                                "Bring your questions, or send them before & we answer <all> of them.",
                                "Sorularınızı getirin ya da önceden gönderin; <hepsini> yanıtlayacağız &"
                                        + " yayımlayacağız.")),
                List.of(
                        new NewsLink(
                                new Text("Programme of the day", "Günün programı"), "https://example.org/plan?a=1&b=2"),
                        new NewsLink(new Text("Send a question", "Soru gönder"), "mailto:office@example.org")),
                kind == NewsKind.SUMMER_SCHOOL ? List.of() : FILES,
                kind == NewsKind.CALL ? Optional.of(new CallId("OE-2027")) : Optional.empty(),
                new Validity(day, until),
                false);
        var at = day.atTime(9, 0).atZone(java.time.ZoneOffset.UTC).toInstant();
        return NewsItem.draft(new NewsId(id), content, new NewsItem.Change("officer-1", at))
                .published(new NewsItem.Change("officer-1", at));
    }
}
