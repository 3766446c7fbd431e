package tr.edu.metu.ico.functions.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.Validity;

/**
 * One version of an item of news.
 *
 * @param version to be sent as {@code If-Match} with the next change; versions count from 1
 * @param state   {@code DRAFT}, {@code PUBLISHED} or {@code WITHDRAWN}
 * @param by      the officer who wrote this version, by the subject of the login
 */
public record NewsBody(
        String id,
        long version,
        String state,
        String kind,
        TextBody title,
        List<TextBody> paragraphs,
        List<NewsLinkBody> links,
        List<AttachmentBody> attachments,
        Optional<String> call,
        ValidityBody validity,
        boolean pinned,
        String by,
        Instant at,
        Optional<Instant> publishedAt,
        Optional<NewsWithdrawalBody> withdrawal) {

    /**
     * The days on which it applies, in Türkiye.
     *
     * @param until the last day, included; absent when it has no end
     */
    public record ValidityBody(String from, Optional<String> until) {
        static ValidityBody of(Validity validity) {
            return new ValidityBody(validity.from().toString(), validity.until().map(LocalDate::toString));
        }
    }

    /** Why and when it was withdrawn. */
    public record NewsWithdrawalBody(TextBody reason, Instant at) {}

    static NewsBody of(NewsItem item) {
        var content = item.content();
        return new NewsBody(
                item.id().value(),
                item.version(),
                item.state().name(),
                content.kind().name(),
                TextBody.of(content.title()),
                content.paragraphs().stream().map(TextBody::of).toList(),
                content.links().stream().map(NewsLinkBody::of).toList(),
                content.attachments().stream().map(AttachmentBody::of).toList(),
                content.call().map(CallId::value),
                ValidityBody.of(content.validity()),
                content.pinned(),
                item.change().by(),
                item.change().at(),
                item.publishedAt(),
                item.withdrawal().map(given -> new NewsWithdrawalBody(TextBody.of(given.reason()), given.at())));
    }

    static Versioned<NewsBody> versioned(NewsItem item) {
        return new Versioned<>(of(item), item.version());
    }

    /**
     * A page of the news in any state, last written first.
     *
     * @param next the cursor of the next page; absent on the last
     */
    public record NewsList(List<NewsLine> news, Optional<String> next) {

        /** One item of the list. */
        public record NewsLine(
                String id,
                long version,
                String state,
                String kind,
                TextBody title,
                Optional<String> call,
                ValidityBody validity,
                boolean pinned,
                Optional<Instant> publishedAt) {

            static NewsLine of(NewsItem item) {
                var content = item.content();
                return new NewsLine(
                        item.id().value(),
                        item.version(),
                        item.state().name(),
                        content.kind().name(),
                        TextBody.of(content.title()),
                        content.call().map(CallId::value),
                        ValidityBody.of(content.validity()),
                        content.pinned(),
                        item.publishedAt());
            }
        }

        /** @param found one item more than the page has, if there are more */
        static NewsList of(List<NewsItem> found, int size) {
            var page = found.stream().limit(size).map(NewsLine::of).toList();
            return new NewsList(
                    page, found.size() > size ? Optional.of(page.getLast().id()) : Optional.empty());
        }
    }

    /** The versions of an item, from the first draft on. */
    public record NewsVersions(List<NewsVersion> versions) {

        /** Who wrote a version, when, and how far the item was then. */
        public record NewsVersion(long version, String state, String by, Instant at) {}

        static NewsVersions of(List<NewsItem> versions) {
            return new NewsVersions(versions.stream()
                    .map(item -> new NewsVersion(
                            item.version(),
                            item.state().name(),
                            item.change().by(),
                            item.change().at()))
                    .toList());
        }
    }
}
