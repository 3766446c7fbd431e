package tr.edu.metu.ico.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;

/** News of the office from draft to withdrawal, and what may stand in it. */
class NewsItemTest {

    private static final Text TITLE = new Text("Information session", "Bilgilendirme toplantısı");
    private static final Text PARAGRAPH = new Text("Bring your questions.", "Sorularınızı getirin.");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 20);
    private static final NewsContent CONTENT = content(FIRST);
    private static final NewsItem DRAFT =
            NewsItem.draft(NewsId.of(LocalDate.of(2027, 3, 8), "0a1b2c3d"), CONTENT, on("2027-03-08T09:00:00Z"));

    @Test
    void a_draft_is_shown_to_nobody() {
        assertEquals(NewsItem.State.DRAFT, DRAFT.state());
        assertEquals(false, DRAFT.isShown(LAST));
        assertEquals(Optional.empty(), DRAFT.shownFrom());
    }

    @Test
    void what_is_published_is_shown_from_its_first_day_and_current_through_its_last() {
        var published = DRAFT.published(on("2027-03-09T09:00:00Z"));

        assertEquals(NewsItem.State.PUBLISHED, published.state());
        assertEquals(
                List.of("09 false false", "10 true true", "20 true true", "21 true false"),
                List.of(9, 10, 20, 21).stream().map(day -> seen(published, day)).toList());
        assertEquals(Optional.of(FIRST), published.shownFrom());
        assertEquals(
                Optional.of(LocalDate.of(2027, 3, 12)),
                DRAFT.published(on("2027-03-11T21:30:00Z")).shownFrom());
    }

    private static String seen(NewsItem item, int day) {
        var date = LocalDate.of(2027, 3, day);
        return "%02d %s %s".formatted(day, item.isShown(date), item.isCurrent(date));
    }

    @Test
    void what_was_seen_stays_as_withdrawn_and_what_was_never_seen_never_appears() {
        var reason = new Text("The room is closed.", "Salon kapalı.");
        var published = DRAFT.published(on("2027-03-09T09:00:00Z"));

        var late = published.withdrawn(reason, on("2027-03-11T09:00:00Z"));
        var early = published.withdrawn(reason, on("2027-03-09T10:00:00Z"));
        var never = DRAFT.withdrawn(reason, on("2027-03-11T09:00:00Z"));

        assertEquals(NewsItem.State.WITHDRAWN, late.state());
        assertEquals("11 true false", seen(late, 11));
        assertEquals("11 false false", seen(early, 11));
        assertEquals("11 false false", seen(never, 11));
        assertEquals(
                Optional.of(new NewsItem.Withdrawal(reason, Instant.parse("2027-03-11T09:00:00Z"))), late.withdrawal());
    }

    @Test
    void each_change_is_a_version_with_its_author_and_time() {
        var change = new NewsItem.Change("officer-2", Instant.parse("2027-03-09T09:00:00Z"));

        assertEquals(
                new NewsItem(DRAFT.id(), 2, content(LAST), change, Optional.empty(), Optional.empty()),
                DRAFT.edited(content(LAST), change));
    }

    @Test
    void what_is_on_the_site_cannot_be_moved_into_the_future() {
        var published = DRAFT.published(on("2027-03-09T09:00:00Z"));

        assertEquals("validity.from", field(() -> published.edited(content(LAST), on("2027-03-12T09:00:00Z"))));
        assertEquals(
                content(LAST),
                published.edited(content(LAST), on("2027-03-09T12:00:00Z")).content());
        assertEquals(
                content(FIRST),
                published.edited(content(FIRST), on("2027-03-12T09:00:00Z")).content());
    }

    @Test
    void a_text_that_lacks_a_language_or_says_nothing_is_refused_by_its_field() {
        assertEquals("tr", field(() -> new Text("Only English", " ")));
        assertEquals("title.tr", field(() -> with(new Text("Title", "\u200D"), List.of(PARAGRAPH))));
        assertEquals("title.en", field(() -> with(new Text("x".repeat(201), "Başlık"), List.of(PARAGRAPH))));
        assertEquals(
                "paragraphs[1].en", field(() -> with(TITLE, List.of(PARAGRAPH, new Text("two\nlines", "iki satır")))));
        assertEquals("paragraphs[0].tr", field(() -> with(TITLE, List.of(new Text("Turned", "Ters\u202Efdp.exe")))));
        assertEquals("paragraphs", field(() -> with(TITLE, List.of())));
        assertEquals("paragraphs", field(() -> with(TITLE, Collections.nCopies(41, PARAGRAPH))));
        assertEquals(
                "reason.en", field(() -> new NewsItem.Withdrawal(new Text("x".repeat(501), "Neden"), Instant.EPOCH)));
    }

    @Test
    void names_and_signs_of_all_kinds_may_stand_in_a_text() {
        var title = new Text("O'Brien & Müller <b>talk</b> 🎓👩‍🔬", "Şağır Çığ".repeat(22));

        assertEquals(title, with(title, Collections.nCopies(40, PARAGRAPH)).title());
    }

    @Test
    void news_of_a_call_names_the_call() {
        assertEquals("call", field(() -> content(NewsKind.CALL, Optional.empty())));
        assertEquals(
                Optional.of(new CallId("OE-2027")),
                content(NewsKind.CALL, Optional.of(new CallId("OE-2027"))).call());
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertEquals("until", field(() -> new Validity(LAST, Optional.of(FIRST))));
        assertTrue(new Validity(FIRST, Optional.of(FIRST)).hasBegun(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=%C4%B1#e",
                "http://example.org:8080/",
                "HTTPS://EXAMPLE.ORG/",
                "mailto:office@example.org"
            })
    void a_link_leads_to_a_page_or_a_mailbox(String address) {
        assertEquals(address, new NewsLink(TITLE, address).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/",
                "/en/calls",
                "example.org",
                "https:example.org",
                "https:///path",
                "https://metu.edu.tr@example.org/",
                "https://example.org/a b",
                "https://exämple.org/",
                "https://example.org/\u202Egpj.exe",
                "https://example.org/%zz",
                "mailto:nobody",
                "mailto:a@example.org?subject=x&body=y",
                "mailto:a@example.org,b@example.org",
                "mailto:%0d%0abcc:x@example.org",
                ""
            })
    void any_other_address_is_refused_and_named(String address) {
        assertEquals("address", field(() -> new NewsLink(TITLE, address)));
    }

    @Test
    void an_address_that_is_too_long_is_refused() {
        assertEquals("address", field(() -> new NewsLink(TITLE, "https://example.org/" + "a".repeat(1000))));
        assertEquals("label.en", field(() -> new NewsLink(new Text("x".repeat(201), "y"), "https://example.org/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-12-0a1b2c3", "2027-3-12-0a1b2c3d", "2027-03-12-0A1B2C3D", "2027-03-12", ""})
    void an_id_has_its_day_and_eight_digits(String id) {
        assertThrows(IllegalArgumentException.class, () -> new NewsId(id));
        assertEquals(
                "2027-03-12-0a1b2c3d",
                NewsId.of(LocalDate.of(2027, 3, 12), "0a1b2c3d").value());
    }

    private static NewsItem.Change on(String instant) {
        return new NewsItem.Change("officer-1", Instant.parse(instant));
    }

    private static NewsContent content(LocalDate from) {
        var validity = new Validity(from, Optional.of(LAST));
        return new NewsContent(NewsKind.OTHER, TITLE, List.of(PARAGRAPH), List.of(), Optional.empty(), validity, false);
    }

    private static NewsContent content(NewsKind kind, Optional<CallId> call) {
        return new NewsContent(kind, TITLE, List.of(PARAGRAPH), List.of(), call, CONTENT.validity(), false);
    }

    private static NewsContent with(Text title, List<Text> paragraphs) {
        return new NewsContent(
                NewsKind.OTHER, title, paragraphs, List.of(), Optional.empty(), CONTENT.validity(), false);
    }

    private static String field(Supplier<?> value) {
        var refused = assertThrows(FaultyValue.class, value::get);
        return refused.faults().getFirst().field();
    }
}
