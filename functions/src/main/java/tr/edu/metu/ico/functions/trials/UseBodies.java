package tr.edu.metu.ico.functions.trials;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.comparison.CountryUse;
import tr.edu.metu.ico.comparison.ListUse;
import tr.edu.metu.ico.comparison.Occupancy;

/** How universities, countries and lists filled up. All totals are points. */
final class UseBodies {

    private UseBodies() {}

    /** @param cutOff total of the last student placed there */
    record UniversityUseBody(int capacity, int placed, Optional<BigDecimal> cutOff) {
        static UniversityUseBody of(Occupancy use) {
            return new UniversityUseBody(use.capacity(), use.placed(), use.cutOff());
        }
    }

    /**
     * A country.
     *
     * @param cap    the most students it may get, where the office set one
     * @param grants its grants, where the office set them
     * @param cutOff total of the last student with one of its grants
     */
    record CountryUseBody(
            Optional<Integer> cap, Optional<Integer> grants, int placed, int granted, Optional<BigDecimal> cutOff) {
        static CountryUseBody of(CountryUse use) {
            return new CountryUseBody(
                    StandBody.boxed(use.cap()),
                    StandBody.boxed(use.grants()),
                    use.placed(),
                    use.granted(),
                    use.cutOff());
        }
    }

    /**
     * The lists of a call that ranks everybody in one.
     *
     * @param zeroGrant      selected without a grant
     * @param cutOff         total of the last student in an open seat
     * @param reservedCutOff total of the last student in a seat kept for the group
     */
    record ListUseBody(
            Optional<Integer> seats,
            Optional<Integer> reserved,
            int mainList,
            int waitingList,
            int zeroGrant,
            Optional<BigDecimal> cutOff,
            Optional<BigDecimal> reservedCutOff) {
        static ListUseBody of(ListUse use) {
            return new ListUseBody(
                    StandBody.boxed(use.seats()),
                    StandBody.boxed(use.reserved()),
                    use.mainList(),
                    use.waitingList(),
                    use.zeroGrant(),
                    use.cutOff(),
                    use.reservedCutOff());
        }
    }
}
