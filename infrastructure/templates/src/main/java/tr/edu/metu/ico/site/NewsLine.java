package tr.edu.metu.ico.site;

import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsKind;

/**
 * An item of news in a list. It names its days, so it stays true whenever it is read.
 *
 * @param from      the day since which it is public
 * @param until     the last day on which it applies
 * @param withdrawn the day on which it was withdrawn
 */
public record NewsLine(
        String id,
        NewsKind kind,
        Text title,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> withdrawn) {

    /** @throws java.util.NoSuchElementException for a draft, which is on no page */
    public static NewsLine of(NewsItem item) {
        return new NewsLine(
                item.id().value(),
                item.content().kind(),
                item.content().title(),
                item.shownFrom().orElseThrow(),
                item.content().validity().until(),
                item.withdrawal().map(given -> NewsItem.dayOf(given.at())));
    }

    /** The key of its kind in the catalogue. */
    public String kindKey() {
        return Words.key("news.kind.", kind.name());
    }
}
