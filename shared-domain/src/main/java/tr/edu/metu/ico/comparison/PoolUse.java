package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.ResultRow;

/**
 * How places that are filled together were asked for and filled, as it may be published.
 *
 * @param pool       the pool; empty if all places of the university are in one
 * @param applicants ranked students who asked for these places, at any preference
 * @param cutOff     empty when nobody was placed
 */
public record PoolUse(
        Agreement partner, Optional<PoolScope> pool, int places, int applicants, int placed, Optional<CutOff> cutOff) {

    /** All pools of all agreements, ordered by university and pool. */
    public static List<PoolUse> of(Collection<Agreement> agreements, Collection<ResultRow> rows) {
        var tallies = new HashMap<Key, Tally>();
        for (var row : rows) {
            for (var choice : row.choices()) {
                var key = new Key(choice.choice().university(), choice.pool());
                tallies.computeIfAbsent(key, _ -> new Tally()).add(row, choice);
            }
        }
        return agreements.stream()
                .flatMap(agreement -> agreement.pools().stream().map(pool -> of(agreement, pool, tallies)))
                .toList();
    }

    /** Places that nobody was placed in. */
    public int left() {
        return Math.max(0, places - placed);
    }

    private static PoolUse of(Agreement agreement, Pool pool, Map<Key, Tally> tallies) {
        var scope = Optional.of(pool.scope()).filter(_ -> !agreement.inOnePool());
        var tally = tallies.getOrDefault(new Key(agreement.university(), scope), new Tally());
        var placed = tally.totals.size();
        var last = tally.totals.stream().min(BigDecimal::compareTo);
        return new PoolUse(agreement, scope, pool.capacity(), tally.applicants, placed, CutOff.of(last, placed));
    }

    private record Key(UniversityId university, Optional<PoolScope> pool) {}

    private static final class Tally {
        private int applicants;
        private final List<BigDecimal> totals = new ArrayList<>();

        void add(ResultRow row, ChoiceOutcome choice) {
            if (choice.rankThere().isPresent()) {
                applicants++;
            }
            if (choice.decision() == Decision.PLACED) {
                totals.add(choice.totalThere()
                        .orElseGet(() -> row.score().orElseThrow().total()));
            }
        }
    }
}
