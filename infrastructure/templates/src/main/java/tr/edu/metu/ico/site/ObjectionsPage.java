package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.announcement.Text;

/**
 * How to object to a published result.
 *
 * @param windows the periods of the published results, latest publication first
 */
public record ObjectionsPage(List<Window> windows) {

    /**
     * Until when objections to the latest result of a call are taken.
     *
     * @param until        exclusive
     * @param answersUntil when the answers are due
     */
    public record Window(String call, Text title, Instant publishedAt, Instant until, Instant answersUntil) {}
}
