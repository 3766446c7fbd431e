package tr.edu.metu.ico.functions.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.CauseWording;
import tr.edu.metu.ico.comparison.RunDifference;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.result.ResultBody.PlacedAt;
import tr.edu.metu.ico.result.ResultRow;

/**
 * What a correction changed in a student's own result, from this student's two rows only.
 *
 * @param publishedAt of the previous result
 * @param correction  the office's reason to correct the result
 * @param status      previous status, such as {@code PLACED}
 * @param causes      why it has changed, in sentences
 */
public record ChangeBody(
        Instant publishedAt,
        String correction,
        Optional<String> status,
        Optional<PlacedAt> placedAt,
        List<TextBody> causes) {

    /** Without the causes, which name the parts of the score that changed. */
    ChangeBody withoutCauses() {
        return new ChangeBody(publishedAt, correction, status, placedAt, List.of());
    }

    /** Empty when the correction left this student's result as it was. */
    static Optional<ChangeBody> of(
            Call.Publication before, Call.Publication now, Optional<ResultRow> was, ResultRow is) {
        return RunDifference.between(side(was.stream().toList()), side(List.of(is)))
                .of(is.student())
                .map(moved -> new ChangeBody(
                        before.at(),
                        now.corrects().orElseThrow().reason(),
                        was.map(row -> row.outcome().status()),
                        was.flatMap(row -> row.outcome().place()).map(PlacedAt::of),
                        moved.causes().stream()
                                .map(CauseWording::of)
                                .map(TextBody::of)
                                .toList()));
    }

    /** Only the student's own row: a student may not see what happened to others. */
    private static Side side(List<ResultRow> own) {
        return Side.of(List.of(), List.of(), own);
    }
}
