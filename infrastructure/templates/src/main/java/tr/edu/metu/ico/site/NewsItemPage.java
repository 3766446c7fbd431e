package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.NewsAttachment;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsItem.Withdrawal;
import tr.edu.metu.ico.news.NewsLink;

/**
 * One item of news.
 *
 * @param content    empty when it was withdrawn
 * @param call       the call it belongs to; stays when it was withdrawn
 * @param updatedAt  when it was last edited after its publication
 * @param withdrawal why and when it was withdrawn; the page stays and says so
 */
public record NewsItemPage(
        NewsLine line,
        Optional<Content> content,
        Optional<About> call,
        Optional<Instant> updatedAt,
        Optional<Withdrawal> withdrawal) {

    /** What it says. */
    public record Content(List<Text> paragraphs, List<NewsLink> links, List<Attachment> attachments) {}

    /** A file with its address on the site. */
    public record Attachment(String address, NewsAttachment file) {

        static List<Attachment> of(NewsItem item) {
            return item.content().attachments().stream()
                    .map(file -> new Attachment("/" + file.path(item.id()), file))
                    .toList();
        }
    }

    /** A call with its title. */
    public record About(String id, Text title) {}

    /** @param call the call it belongs to, with its title */
    public static NewsItemPage of(NewsItem item, Optional<About> call) {
        var content = item.content();
        var shown = item.withdrawal().isPresent()
                ? Optional.<Content>empty()
                : Optional.of(new Content(content.paragraphs(), content.links(), Attachment.of(item)));
        var updated = item.publishedAt()
                .filter(published ->
                        item.withdrawal().isEmpty() && item.change().at().isAfter(published))
                .map(_ -> item.change().at());
        return new NewsItemPage(NewsLine.of(item), shown, call, updated, item.withdrawal());
    }
}
