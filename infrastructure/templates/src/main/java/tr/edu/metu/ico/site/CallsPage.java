package tr.edu.metu.ico.site;

import java.util.List;

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
    public record Line(CallHead call, CallDates dates) {}

    /** Whether nothing was ever announced. */
    public boolean isEmpty() {
        return current.isEmpty() && evaluation.isEmpty() && published.isEmpty() && cancelled.isEmpty();
    }
}
