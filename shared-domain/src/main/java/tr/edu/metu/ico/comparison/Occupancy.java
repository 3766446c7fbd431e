package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.ResultRow;

/**
 * How a university's places were filled, over all pools.
 *
 * @param cutOff total of the last student placed there; empty when nobody was
 */
public record Occupancy(int capacity, int placed, Optional<BigDecimal> cutOff) {

    public static SortedMap<UniversityId, Occupancy> of(Side side) {
        var universities = new TreeMap<UniversityId, Occupancy>();
        for (Agreement agreement : side.agreements()) {
            universities.put(agreement.university(), new Occupancy(agreement.capacity(), 0, Optional.empty()));
        }
        for (ResultRow row : side.rows().values()) {
            row.choices().stream()
                    .filter(choice -> choice.decision() == Decision.PLACED)
                    .forEach(choice -> universities.computeIfPresent(
                            choice.choice().university(), (_, there) -> there.with(total(row, choice))));
        }
        return universities;
    }

    private Occupancy with(BigDecimal total) {
        return new Occupancy(capacity, placed + 1, Points.lower(cutOff, total));
    }

    private static BigDecimal total(ResultRow row, ChoiceOutcome choice) {
        return choice.totalThere().orElseGet(() -> row.score().orElseThrow().total());
    }
}
