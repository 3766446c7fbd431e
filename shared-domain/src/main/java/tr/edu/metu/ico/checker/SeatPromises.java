package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.checker.RunChecker.Standings;
import tr.edu.metu.ico.result.Outcome;

/** Promises P6, P7, P8 and P11, which concern the rows of a placement by preference together, and P10. */
final class SeatPromises {
    private final ChoicePools places;
    private final Map<CountryCode, Integer> caps;
    private final Standings standings;
    private final Map<PoolId, List<Bid>> seated = new TreeMap<>();
    private final Map<CountryCode, List<Bid>> inCountry = new TreeMap<>();

    SeatPromises(ChoicePools places, Map<CountryCode, Integer> caps, Standings standings) {
        this.places = places;
        this.caps = caps;
        this.standings = standings;
        for (var one : standings.ranked()) {
            if (one.row().outcome() instanceof Outcome.Placed(var choice, var _, var _)) {
                seat(seatOf(one), choice);
            }
        }
        seated.values().forEach(there -> there.sort(standings.order()));
        inCountry.values().forEach(there -> there.sort(standings.order()));
    }

    /**
     * The total that a placed student was ranked by; the overall total when the reported preference is not in the
     * application.
     */
    static Bid seatOf(Judged one) {
        int index = got(one) - 1;
        boolean asked = index >= 0 && index < one.counted().stands().size();
        return asked ? Bid.at(one, index) : Bid.overall(one);
    }

    private void seat(Bid bid, Choice choice) {
        seated.computeIfAbsent(pool(bid.judged(), choice), _ -> new ArrayList<>())
                .add(bid);
        places.country(choice)
                .ifPresent(country -> inCountry
                        .computeIfAbsent(country, _ -> new ArrayList<>())
                        .add(bid));
    }

    void check(List<Violation> violations) {
        capacities(violations);
        standings.ranked().forEach(one -> fairness(one, violations));
        var reported = new ReportedChoices(standings, this);
        for (var one : standings.all()) {
            boolean list = ListPromises.listed(one);
            RunChecker.keep(violations, "P13", one, !list, "stands on a list and the call has none");
            boolean right = one.row().choices().equals(reported.expected(one));
            RunChecker.keep(violations, "P10", one, right, "reports a choice differently");
        }
    }

    private void capacities(List<Violation> violations) {
        var pools = new TreeMap<PoolId, Integer>();
        var countries = new TreeMap<CountryCode, Integer>();
        for (var one : standings.all()) {
            if (one.row().outcome() instanceof Outcome.Placed(var choice, var _, var _)) {
                pools.merge(pool(one, choice), 1, Integer::sum);
                places.country(choice).ifPresent(country -> countries.merge(country, 1, Integer::sum));
            }
        }
        pools.forEach((pool, given) -> atMost(violations, "P6", places.name(pool), given, places.capacity(pool)));
        caps.forEach((country, cap) -> atMost(violations, "P11", country, countries.getOrDefault(country, 0), cap));
    }

    private static void atMost(List<Violation> violations, String promise, Object where, int given, int most) {
        if (given > most) {
            var detail = where + " has " + given + " students and " + most + " seats";
            violations.add(new Violation(promise, Optional.empty(), detail));
        }
    }

    private void fairness(Judged one, List<Violation> violations) {
        var choices = one.counted().application().content().choices();
        for (int i = 0; i < Math.min(got(one) - 1, choices.size()); i++) {
            if (one.counted().stands().get(i) != RecountedApplication.ChoiceStatus.IN_THE_RUNNING) {
                continue;
            }
            boolean free = !full(one, choices.get(i)) && !countryFull(one, choices.get(i));
            RunChecker.keep(violations, "P8", one, !free, "wanted a seat that stays free");
            var bid = Bid.at(one, i);
            boolean envied = lastBefore(one, choices.get(i))
                    .filter(there -> standings.order().compare(bid, there) < 0)
                    .isPresent();
            RunChecker.keep(violations, "P7", one, free || !envied, "was passed over");
        }
    }

    /** The competitor for a seat: the last placed there or, if a seat is free, the last in the full country. */
    Optional<Bid> lastBefore(Judged one, Choice choice) {
        var there = full(one, choice)
                ? there(one, choice)
                : inCountry.getOrDefault(places.country(choice).orElseThrow(), List.of());
        return there.isEmpty() ? Optional.empty() : Optional.of(there.getLast());
    }

    Optional<Bid> lastThere(Judged one, Choice choice) {
        var there = there(one, choice);
        return there.isEmpty() ? Optional.empty() : Optional.of(there.getLast());
    }

    boolean full(Judged one, Choice choice) {
        return there(one, choice).size() >= places.capacity(pool(one, choice));
    }

    /** Who is in the pool of this student's choice, best first. */
    private List<Bid> there(Judged one, Choice choice) {
        return seated.getOrDefault(pool(one, choice), List.of());
    }

    PoolId pool(Judged one, Choice choice) {
        return places.of(one.counted().application(), choice);
    }

    /** What this student's row shows of that pool. */
    Optional<PoolScope> scopeShown(Judged one, Choice choice) {
        return places.scopeShown(pool(one, choice));
    }

    /** Whether the country's cap keeps this student out; their own seat in the country would become free. */
    private boolean countryFull(Judged one, Choice choice) {
        var country = places.country(choice).orElseThrow();
        var others = inCountry.getOrDefault(country, List.of()).stream()
                .filter(there -> there.judged() != one)
                .count();
        return caps.containsKey(country) && others >= caps.get(country);
    }

    /** The preference that was met; past the end when none was. */
    static int got(Judged one) {
        return one.row().outcome() instanceof Outcome.Placed(var _, var preference, var _)
                ? preference
                : Integer.MAX_VALUE;
    }
}
