package tr.edu.metu.ico.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Text;

/**
 * One version of an item of news. A draft is published, and what was published may be withdrawn; nothing is deleted.
 *
 * @param version     counts every stored change, from 1; used for optimistic locking (INV-5)
 * @param change      who wrote this version, and when
 * @param publishedAt when it was first published; empty for a draft
 * @param withdrawal  empty unless it was withdrawn
 */
public record NewsItem(
        NewsId id,
        long version,
        NewsContent content,
        Change change,
        Optional<Instant> publishedAt,
        Optional<Withdrawal> withdrawal) {

    /** The most characters of the reason of a withdrawal. */
    public static final int LONGEST_REASON = 500;

    private static final ZoneId TURKIYE = ZoneId.of("Europe/Istanbul");

    public NewsItem {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** How far an item has come. */
    public enum State {
        DRAFT,
        PUBLISHED,
        /** Withdrawn, before or after its publication. */
        WITHDRAWN
    }

    /** Who wrote a version, by the subject of the login. */
    public record Change(String by, Instant at) {}

    /** Why and when it was withdrawn; everybody may read it. */
    public record Withdrawal(Text reason, Instant at) {

        /** @throws tr.edu.metu.ico.announcement.FaultyValue naming {@code reason} and the language */
        public Withdrawal {
            Sentence.require("reason", reason, LONGEST_REASON);
        }
    }

    /** The first version, which nobody but officers sees. */
    public static NewsItem draft(NewsId id, NewsContent content, Change change) {
        return new NewsItem(id, 1, content, change, Optional.empty(), Optional.empty());
    }

    public State state() {
        if (withdrawal.isPresent()) {
            return State.WITHDRAWN;
        }
        return publishedAt.isPresent() ? State.PUBLISHED : State.DRAFT;
    }

    /**
     * The same with another content. What everybody sees already stays visible: its first day is not put off.
     *
     * @throws tr.edu.metu.ico.announcement.FaultyValue naming {@code validity.from} when it would disappear
     */
    public NewsItem edited(NewsContent next, Change by) {
        var today = dayOf(by.at());
        Fault.unless(
                !isShown(today) || next.validity().hasBegun(today),
                "validity.from",
                "validity.from must not be after " + today + ": this is on the site already. Withdraw it instead.",
                "validity.from, " + today + " gününden sonra olamaz: bu duyuru sitede yayında. Bunun yerine duyuruyu"
                        + " geri çekin.");
        return new NewsItem(id, version + 1, next, by, publishedAt, withdrawal);
    }

    /** The same, published at the time of the change. */
    public NewsItem published(Change by) {
        return new NewsItem(id, version + 1, content, by, Optional.of(by.at()), withdrawal);
    }

    /** The same, withdrawn at the time of the change. */
    public NewsItem withdrawn(Text reason, Change by) {
        return new NewsItem(id, version + 1, content, by, publishedAt, Optional.of(new Withdrawal(reason, by.at())));
    }

    /**
     * Whether everybody sees it on this day, also as withdrawn: it is published and its first day has come. What was
     * withdrawn before that was never seen.
     */
    public boolean isShown(LocalDate day) {
        return publishedAt.isPresent()
                && content.validity().hasBegun(day)
                && withdrawal
                        .filter(given -> !content.validity().hasBegun(dayOf(given.at())))
                        .isEmpty();
    }

    /** Whether it is shown on this day, not withdrawn and not over. */
    public boolean isCurrent(LocalDate day) {
        return isShown(day) && withdrawal.isEmpty() && !content.validity().isOver(day);
    }

    /** The day from which it can be seen: its first day, or the day of its publication if that is later. */
    public Optional<LocalDate> shownFrom() {
        return publishedAt
                .map(NewsItem::dayOf)
                .map(published -> published.isAfter(content.validity().from())
                        ? published
                        : content.validity().from());
    }

    /** The day in Türkiye. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, TURKIYE);
    }
}
