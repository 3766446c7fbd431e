package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/**
 * What stands at the top of every page of one call.
 *
 * @param destinations whether the call has a list of partner universities in force
 * @param results      whether a result is published
 */
public record CallBanner(
        String id,
        Text title,
        String academicYear,
        Optional<Cancelled> cancelled,
        boolean destinations,
        boolean results) {

    /** Why and when a call was cancelled. */
    public record Cancelled(Text reason, Instant at) {}

    /** The address of one of its pages without the language. */
    public String path(String page) {
        return "call/" + id + "/" + page;
    }
}
