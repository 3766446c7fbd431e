package tr.edu.metu.ico.season.site;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.result.Summary;

/** Compares the whole public site with what the season knows of its calls. */
public final class PublicSite {

    /** Pages follow a change within seconds; they must within a minute. */
    private static final int ATTEMPTS = 60;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final URI site;

    /** @param site its address */
    public PublicSite(URI site) {
        this.site = site;
    }

    /**
     * Reads every page.
     *
     * @param summaries the outcome of each call
     * @return what was read, as a sentence
     * @throws Unexpected if after a minute a link is broken, a page has no other language, or a result differs
     */
    public String check(List<Summary> summaries) {
        List<String> faults = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var crawl = SiteCrawl.of(site);
            faults = faults(crawl, summaries);
            if (faults.isEmpty()) {
                return "Public site: " + crawl.pages().size() + " pages and "
                        + (crawl.files() - crawl.pages().size())
                        + " files, no broken link, every page in both languages, results as in the runs";
            }
            pause();
        }
        throw new Unexpected(String.join(" ", faults));
    }

    private static List<String> faults(SiteCrawl crawl, List<Summary> summaries) {
        var faults = new ArrayList<>(crawl.faults());
        for (var summary : summaries) {
            for (var language : List.of("tr", "en")) {
                var path = "/" + language + "/call/" + id(summary) + "/results";
                crawl.page(path)
                        .ifPresentOrElse(
                                page -> faults.addAll(differences(path, page, summary)),
                                () -> faults.add("The site has no page " + path + "."));
            }
        }
        return faults;
    }

    private static String id(Summary summary) {
        return summary.call().substring(0, summary.call().indexOf(','));
    }

    private static List<String> differences(String path, Document page, Summary summary) {
        var faults = new ArrayList<String>();
        var shown = counts(page);
        if (!shown.equals(summary.results())) {
            faults.add(path + " shows " + shown + ", but the run has " + summary.results() + ".");
        }
        var placed = new TreeMap<String, Integer>();
        summary.seats().forEach(seats -> placed.merge(seats.university(), seats.placed(), Integer::sum));
        var shownPlaced = placed(page);
        placed.forEach((university, students) -> {
            if (!students.equals(shownPlaced.get(university))) {
                faults.add(path + " shows " + shownPlaced.get(university) + " placed at " + university
                        + ", but the run has " + students + ".");
            }
        });
        return faults;
    }

    private static Map<String, Long> counts(Document page) {
        var counts = new TreeMap<String, Long>();
        page.select("[data-status]").forEach(count -> counts.put(count.attr("data-status"), number(count)));
        return counts;
    }

    private static Map<String, Integer> placed(Document page) {
        var placed = new TreeMap<String, Integer>();
        page.select("[data-university]")
                .forEach(row -> placed.merge(
                        row.attr("data-university"), (int) number(row.selectFirst("[data-placed]")), Integer::sum));
        return placed;
    }

    private static long number(Element cell) {
        return Long.parseLong(cell.text().replaceAll("\\D", ""));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
