package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.announcement.Text;

/**
 * All announced calls.
 *
 * @param current calls whose applications are not frozen yet, next deadline first
 * @param past    the others, latest first
 */
public record CallsPage(List<Line> current, List<Line> past) {

    /**
     * One call.
     *
     * @param period whether and when applications are accepted
     */
    public record Line(String id, Text title, String academicYear, Period period) {}

    /** When applications are accepted; the end is exclusive. */
    public record Period(Instant opensAt, Instant closesAt) {}
}
