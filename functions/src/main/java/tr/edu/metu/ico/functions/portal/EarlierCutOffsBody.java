package tr.edu.metu.ico.functions.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * The cut-offs of the last published call of the programme before another; they promise nothing for the next one.
 *
 * @param call    absent, as is the title, when there is no such call
 * @param cutOffs ordered by university and pool
 */
public record EarlierCutOffsBody(Optional<String> call, Optional<TextBody> title, List<CutOffBody> cutOffs) {

    static final EarlierCutOffsBody NONE = new EarlierCutOffsBody(Optional.empty(), Optional.empty(), List.of());

    /**
     * The cut-off of places that were filled together.
     *
     * @param levels    whom the places were for; empty when all places of the university were in one pool
     * @param semesters the same
     * @param points    total of the last student placed; absent when nobody was
     * @param whole     whether it is rounded down to whole points, because few students were placed
     */
    public record CutOffBody(
            String university,
            List<String> levels,
            List<String> semesters,
            int places,
            int placed,
            Optional<BigDecimal> points,
            boolean whole) {

        static CutOffBody of(PoolUse use) {
            return new CutOffBody(
                    use.partner().university().value(),
                    use.pool()
                            .map(scope -> scope.levels().stream().map(Enum::name).toList())
                            .orElse(List.of()),
                    use.pool()
                            .map(scope ->
                                    scope.semesters().stream().map(Enum::name).toList())
                            .orElse(List.of()),
                    use.places(),
                    use.placed(),
                    use.cutOff().map(cutOff -> cutOff.points()),
                    use.cutOff().filter(cutOff -> cutOff.whole()).isPresent());
        }
    }
}
