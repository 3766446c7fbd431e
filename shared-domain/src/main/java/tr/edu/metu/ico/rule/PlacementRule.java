package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;

/** How seats are allocated. */
public sealed interface PlacementRule extends Rule {

    /** The basis of a placement; a call has exactly one. */
    sealed interface Base extends PlacementRule {

        /** What decides between equal totals, in this order (reading A-18). */
        List<TieBreak> tieBreak();
    }

    /** By score; each student gets the first choice with a free seat (reading A-19). */
    record ScoreThenPreference(Clause clause, List<TieBreak> tieBreak) implements Base {
        public ScoreThenPreference {
            tieBreak = strict(tieBreak);
        }
    }

    /**
     * A single ranking: the first students who want a grant get the seats, each of which is a grant; the others wait in
     * order or, where {@link GrantVolunteers} allows it and they ask for it, take part without a grant.
     *
     * @param seats the number of grants expected, while the office has imported no other
     */
    record RankedSeats(Clause clause, int seats, List<TieBreak> tieBreak) implements Base {
        private static final int MOST = 10_000;

        public RankedSeats {
            tieBreak = strict(tieBreak);
            Parameter.between("seats", seats, 0, MOST);
        }
    }

    /** Some seats of a ranking are reserved for a group; the office imports their number (reading A-24). */
    record ReservedSeats(Clause clause, Group group, ReserveOrder order) implements PlacementRule {}

    /** Who gets the seats of a ranking that their group leaves vacant. */
    record VacantSeats(Clause clause, ReserveFallback fallback) implements PlacementRule {}

    /** No country gets more students than the office's cap for it; without a cap there is no limit (reading A-21). */
    record CountryCaps(Clause clause) implements PlacementRule {}

    /**
     * After the placement a country's grants go to its highest-ranked students; the others get none.
     *
     * @param reallocate a grant freed by a withdrawal may be passed on to the next student in the country (reading A-22)
     */
    record CountryGrants(Clause clause, boolean reallocate) implements PlacementRule {}

    /**
     * A student may ask to take part without a grant and then uses none of the country's grants, and in a single ranking no
     * seat: there the seats are grants, and students who want none, or accept none when none is left, are selected in
     * addition.
     */
    record GrantVolunteers(Clause clause) implements PlacementRule {}

    /** A group for which seats can be reserved; the name is also the code of the office's quota. */
    enum Group {
        RESEARCH_ASSISTANTS
    }

    private static List<TieBreak> strict(List<TieBreak> chain) {
        Fault.unless(
                !chain.isEmpty() && chain.getLast() == TieBreak.LOTTERY,
                "tieBreak",
                "tieBreak must end with LOTTERY, so that equal totals are always decided. Add LOTTERY as the last"
                        + " value.",
                "tieBreak LOTTERY ile bitmelidir; eşit puanlar ancak böyle her zaman sıralanır. LOTTERY değerini en"
                        + " sona ekleyin.");
        Parameter.eachOnce("tieBreak", chain);
        return List.copyOf(chain);
    }

    /** The rules of a call on seats, by kind. */
    record Terms(
            List<Base> base,
            List<ScoreThenPreference> byPreference,
            List<RankedSeats> ranked,
            List<ReservedSeats> reserved,
            List<VacantSeats> vacant,
            List<CountryCaps> caps,
            List<CountryGrants> grants,
            List<GrantVolunteers> volunteers) {

        static Terms of(List<PlacementRule> rules) {
            var base = new ArrayList<Base>();
            var byPreference = new ArrayList<ScoreThenPreference>();
            var ranked = new ArrayList<RankedSeats>();
            var reserved = new ArrayList<ReservedSeats>();
            var vacant = new ArrayList<VacantSeats>();
            var caps = new ArrayList<CountryCaps>();
            var grants = new ArrayList<CountryGrants>();
            var volunteers = new ArrayList<GrantVolunteers>();
            for (var rule : rules) {
                switch (rule) {
                    case ScoreThenPreference found -> {
                        base.add(found);
                        byPreference.add(found);
                    }
                    case RankedSeats found -> {
                        base.add(found);
                        ranked.add(found);
                    }
                    case ReservedSeats found -> reserved.add(found);
                    case VacantSeats found -> vacant.add(found);
                    case CountryCaps found -> caps.add(found);
                    case CountryGrants found -> grants.add(found);
                    case GrantVolunteers found -> volunteers.add(found);
                }
            }
            return new Terms(
                    List.copyOf(base),
                    List.copyOf(byPreference),
                    List.copyOf(ranked),
                    List.copyOf(reserved),
                    List.copyOf(vacant),
                    List.copyOf(caps),
                    List.copyOf(grants),
                    List.copyOf(volunteers));
        }
    }
}
