package tr.edu.metu.ico.site;

import java.util.List;

/**
 * The first page.
 *
 * @param pinned news that the office keeps on top, latest first
 */
public record HomePage(CallsPage calls, List<NewsLine> pinned) {}
