package tr.edu.metu.ico.functions.result;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;

/**
 * Since when a student's own row has had its current content. A student whose row a correction did not change gets no
 * notice.
 *
 * @param since  when the current row was published
 * @param change the correction that changed it; empty for a row that has never changed
 */
record Standing(Instant since, Optional<ChangeBody> change) {

    /** @param row the student's row of the latest publication */
    static Standing of(Runs runs, Call call, ResultRow row) {
        var all = call.publications();
        var is = row;
        for (int i = all.size() - 1; i > 0; i--) {
            var was = runs.row(call.id(), all.get(i - 1).run(), row.student());
            var change = ChangeBody.of(all.get(i - 1), all.get(i), was, is);
            if (change.isPresent()) {
                return new Standing(all.get(i).at(), change);
            }
            is = was.orElseThrow();
        }
        return new Standing(all.getFirst().at(), Optional.empty());
    }
}
