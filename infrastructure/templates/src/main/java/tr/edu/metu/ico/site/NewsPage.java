package tr.edu.metu.ico.site;

import java.time.LocalDate;
import java.util.List;

/**
 * The news of the office.
 *
 * @param asOf   the day whose state it shows; the page says so
 * @param pinned what stands above the rest while it is valid, latest first
 * @param years  everything else, latest year first
 */
public record NewsPage(LocalDate asOf, List<NewsLine> pinned, List<Year> years) {

    /** The news of one year, latest first. */
    public record Year(int year, List<NewsLine> news) {}
}
