package tr.edu.metu.ico.functions.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.news.News;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsItem.Change;
import tr.edu.metu.ico.news.NewsItem.State;

/** Writes, publishes and withdraws news. An edit of what is published takes effect at once; every version is kept. */
public final class WriteNews {

    private static final int ID_DIGITS = 8;

    private final News news;
    private final Calls calls;
    private final Trail trail;

    public WriteNews(Parts parts) {
        news = parts.ports().news();
        calls = parts.ports().calls();
        trail = parts.trail();
    }

    /** A new draft; a retry returns the item it created, the same key with another request is refused (INV-4). */
    NewsItem create(Principal officer, IdempotencyKey key, NewsRequest request, Instant now) {
        var day = NewsItem.dayOf(now);
        var digits = Sha256.of(officer.subject() + "\n" + key.value()).hex().substring(0, ID_DIGITS);
        // a retry may come after midnight
        var first = Stream.of(day, day.minusDays(1))
                .map(written -> NewsId.of(written, digits))
                .flatMap(id -> news.versions(id).stream().limit(1))
                .findFirst();
        if (first.isPresent()) {
            var before = first.get();
            if (!before.content().equals(request.content(NewsItem.dayOf(before.change().at())))) {
                throw Refusal.keyReused();
            }
            return find(before.id());
        }
        var content = request.content(day);
        requireCall(content);
        var draft = NewsItem.draft(NewsId.of(day, digits), content, new Change(officer.subject(), now));
        return stored(draft, "news.create");
    }

    /** The item with another content; the same content again changes nothing. */
    NewsItem edit(Principal officer, NewsId id, long version, NewsRequest request, Instant now) {
        var before = find(id);
        var content = request.content(before.content().validity().from());
        if (before.content().equals(content)) {
            return before;
        }
        requireSeen(before, version);
        requireNotWithdrawn(before);
        requireCall(content);
        var next = made("", () -> before.edited(content, new Change(officer.subject(), now)));
        return stored(next, "news.edit");
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
    NewsItem withdraw(Principal officer, NewsId id, long version, TextBody reason, Instant now) {
        var before = find(id);
        var why = made("reason", () -> NewsRequest.entered(reason));
        if (before.withdrawal().filter(given -> given.reason().equals(why)).isPresent()) {
            return before;
        }
        requireSeen(before, version);
        requireNotWithdrawn(before);
        var next = made("", () -> before.withdrawn(why, new Change(officer.subject(), now)));
        return stored(next, "news.withdraw");
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
        var entry = trail.entry(
                next.change().at(),
                next.change().by(),
                action,
                "NEWS/" + next.id(),
                "version " + next.version());
        if (!news.store(next, entry)) {
            throw Refusal.staleVersion();
        }
        return next;
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
                    "The last day of this news has passed. Change validity.until first.",
                    "Bu duyurunun son günü geçti. Önce validity.until alanını değiştirin."));
        }
    }

    private void requireCall(NewsContent content) {
        if (content.call().filter(call -> calls.find(call).isEmpty()).isPresent()) {
            throw Refusal.malformed(
                    "call",
                    "call must be a call that is announced, such as OE-2024.",
                    "call duyurulmuş bir çağrı olmalıdır, örneğin OE-2024.");
        }
    }

    private static <T> T made(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (FaultyValue refused) {
            throw Refusal.malformed(NewsRequest.problems(field, refused));
        }
    }
}
