package tr.edu.metu.ico.site;

import java.util.List;
import tr.edu.metu.ico.announcement.Text;

/**
 * All announced calls.
 *
 * @param current    calls whose applications are not frozen yet, next deadline first
 * @param evaluation calls whose applications are being evaluated, latest deadline first
 * @param published  calls with a published result, latest publication first
 * @param cancelled  cancelled calls, latest deadline first
 */
public record CallsPage(List<Line> current, List<Line> evaluation, List<Line> published, List<Line> cancelled) {

    /** One call. */
    public record Line(String id, Text title, String academicYear, CallDates dates) {

        /** The address of one of its pages without the language. */
        public String path(String page) {
            return "call/" + id + "/" + page;
        }
    }

    /** Whether nothing was ever announced. */
    public boolean isEmpty() {
        return current.isEmpty() && evaluation.isEmpty() && published.isEmpty() && cancelled.isEmpty();
    }
}
