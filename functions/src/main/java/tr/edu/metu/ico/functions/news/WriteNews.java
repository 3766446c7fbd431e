package tr.edu.metu.ico.functions.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.news.News;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsItem.Change;
import tr.edu.metu.ico.news.NewsItem.State;
import tr.edu.metu.ico.trail.TrailEntry;

/** Writes, publishes and withdraws news. An edit of what is published takes effect at once; every version is kept. */
public final class WriteNews {

    private static final int ID_DIGITS = 8;

    private final News news;
    private final Calls calls;
    private final Trail trail;
    private final Attachments attachments;

    public WriteNews(Parts parts) {
        news = parts.ports().news();
        calls = parts.ports().calls();
        trail = parts.trail();
        attachments = new Attachments(parts);
    }

    /** A new draft; a retry returns the item it created, the same key with another request is refused (INV-4). */
    NewsItem create(Principal officer, IdempotencyKey key, NewsRequest request, Instant now) {
        var digits = Sha256.of(officer.subject() + "\n" + key.value()).hex().substring(0, ID_DIGITS);
        return RetryOnConflict.untilWritten(() -> tryToCreate(new Change(officer.subject(), now), digits, request));
    }

    private Optional<NewsItem> tryToCreate(Change change, String digits, NewsRequest request) {
        var day = NewsItem.dayOf(change.at());
        // a retry may come after midnight
        var first = Stream.of(day, day.minusDays(1))
                .flatMap(written ->
                        news.versions(NewsId.of(written, digits)).stream().limit(1))
                .findFirst();
        if (first.isPresent()) {
            return first.map(before -> same(before, request));
        }
        var content = NewsReader.read(request, day, List.of(), attachments);
        requireCall(content);
        var draft = NewsItem.draft(NewsId.of(day, digits), content, change);
        return news.store(draft, entry(draft, "news.create")) ? Optional.of(draft) : Optional.empty();
    }

    private NewsItem same(NewsItem first, NewsRequest request) {
        var known = first.content().attachments();
        var content = NewsReader.read(request, NewsItem.dayOf(first.change().at()), known, attachments);
        if (!first.content().equals(content)) {
            throw Refusal.keyReused();
        }
        return find(first.id());
    }

    /** The item with another content; the same content again changes nothing. */
    NewsItem edit(Principal officer, NewsId id, long version, NewsRequest request, Instant now) {
        var before = find(id);
        var written = before.content();
        var content = NewsReader.read(request, written.validity().from(), written.attachments(), attachments);
        if (written.equals(content)) {
            return before;
        }
        requireSeen(before, version);
        requireNotWithdrawn(before);
        requireCall(content);
        var change = new Change(officer.subject(), now);
        return stored(NewsReader.refusing(() -> before.edited(content, change)), "news.edit");
    }

    /** The published item; publishing it again changes nothing. */
    NewsItem publish(Principal officer, NewsId id, long version, Instant now) {
        var before = find(id);
        if (before.state() == State.PUBLISHED) {
            return before;
        }
        requireSeen(before, version);
        requireNotWithdrawn(before);
        requireNotOver(before.content(), NewsItem.dayOf(now));
        return stored(before.published(new Change(officer.subject(), now)), "news.publish");
    }

    /** The withdrawn item; withdrawing it again for the same reason changes nothing. */
    NewsItem withdraw(Principal officer, NewsId id, long version, Text why, Instant now) {
        var before = find(id);
        if (before.withdrawal().filter(given -> given.reason().equals(why)).isPresent()) {
            return before;
        }
        requireSeen(before, version);
        requireNotWithdrawn(before);
        return stored(before.withdrawn(why, new Change(officer.subject(), now)), "news.withdraw");
    }

    NewsItem find(NewsId id) {
        return news.find(id).orElseThrow(Refusal::notFound);
    }

    List<NewsItem> page(Optional<NewsId> before, int size) {
        return news.page(before, size);
    }

    /** Every version of an item; refused for an unknown one. */
    List<NewsItem> versions(NewsId id) {
        var versions = news.versions(id);
        if (versions.isEmpty()) {
            throw Refusal.notFound();
        }
        return versions;
    }

    private NewsItem stored(NewsItem next, String action) {
        if (!news.store(next, entry(next, action))) {
            throw Refusal.staleVersion();
        }
        return next;
    }

    private TrailEntry entry(NewsItem next, String action) {
        var change = next.change();
        return trail.entry(change.at(), change.by(), action, "NEWS/" + next.id(), "version " + next.version());
    }

    private static void requireSeen(NewsItem before, long version) {
        if (before.version() != version) {
            throw Refusal.staleVersion();
        }
    }

    private static void requireNotWithdrawn(NewsItem before) {
        if (before.state() == State.WITHDRAWN) {
            throw Refusal.conflict(
                    "NEWS_WITHDRAWN",
                    "This news is withdrawn and stays as it is. Write it as a new item.",
                    "Bu duyuru geri çekildi ve artık değiştirilemez. Yeni bir duyuru oluşturun.");
        }
    }

    private static void requireNotOver(NewsContent content, LocalDate today) {
        if (content.validity().isOver(today)) {
            throw Refusal.conflict(Problem.of(
                    "validity.until",
                    "NEWS_OVER",
                    "The last day of this news has passed. Change the last day first.",
                    "Bu duyurunun son günü geçti. Önce son günü değiştirin."));
        }
    }

    private void requireCall(NewsContent content) {
        if (content.call().filter(call -> calls.find(call).isEmpty()).isPresent()) {
            throw Refusal.malformed(
                    "call",
                    "Choose a call that is announced, such as OE-2024.",
                    "Duyurulmuş bir çağrı seçin, örneğin OE-2024.");
        }
    }
}
