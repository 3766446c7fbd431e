package tr.edu.metu.ico.functions.trials;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.comparison.CountryUse;
import tr.edu.metu.ico.comparison.ListUse;
import tr.edu.metu.ico.comparison.Occupancy;
import tr.edu.metu.ico.functions.access.FigurePrecision;

/** How universities, countries and lists filled up, as exactly as the reader may see. All totals are points. */
final class UseBodies {

    private UseBodies() {}

    /** @param cutOff total of the last student placed there */
    record UniversityUseBody(int capacity, Optional<Integer> placed, Optional<BigDecimal> cutOff) {
        static UniversityUseBody of(Occupancy use, FigurePrecision figures) {
            return new UniversityUseBody(use.capacity(), figures.count(use.placed()), figures.points(use.cutOff()));
        }
    }

    /**
     * A country.
     *
     * @param cap    the maximum number of students, where the office set one
     * @param grants its grants, where the office set them
     * @param cutOff total of the last student with one of its grants
     */
    record CountryUseBody(
            OptionalInt cap,
            OptionalInt grants,
            Optional<Integer> placed,
            Optional<Integer> granted,
            Optional<BigDecimal> cutOff) {
        static CountryUseBody of(CountryUse use, FigurePrecision figures) {
            return new CountryUseBody(
                    use.cap(),
                    use.grants(),
                    figures.count(use.placed()),
                    figures.count(use.granted()),
                    figures.points(use.cutOff()));
        }
    }

    /**
     * The lists of a call with a single ranking.
     *
     * @param zeroGrant      selected without a grant
     * @param cutOff         total of the last student in an open seat
     * @param reservedCutOff total of the last student in a seat kept for the group
     */
    record ListUseBody(
            OptionalInt seats,
            OptionalInt reserved,
            Optional<Integer> mainList,
            Optional<Integer> waitingList,
            Optional<Integer> zeroGrant,
            Optional<BigDecimal> cutOff,
            Optional<BigDecimal> reservedCutOff) {
        static ListUseBody of(ListUse use, FigurePrecision figures) {
            return new ListUseBody(
                    use.seats(),
                    use.reserved(),
                    figures.count(use.mainList()),
                    figures.count(use.waitingList()),
                    figures.count(use.zeroGrant()),
                    figures.points(use.cutOff()),
                    figures.points(use.reservedCutOff()));
        }
    }
}
