package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.checker.RunChecker.Standings;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedInput;

/** Promises P15 to P17: the grants of the countries. */
final class GrantPromises {
    private final boolean given;
    private final Unfunded unfunded;
    private final SealedInput input;
    private final Standings standings;
    private final Map<CountryCode, List<Bid>> asking = new TreeMap<>();
    private final Map<CountryCode, List<Bid>> notAsking = new TreeMap<>();

    GrantPromises(CallDefinition d, SealedInput input, Map<UniversityId, Agreement> agreements, Standings standings) {
        given = !d.terms().placement().grants().isEmpty();
        unfunded = new Unfunded(d);
        this.input = input;
        this.standings = standings;
        var bids = standings.ranked().stream()
                .filter(one -> one.row().outcome() instanceof Outcome.Placed)
                .map(SeatPromises::seatOf)
                .sorted(standings.order())
                .toList();
        for (var bid : bids) {
            var one = bid.judged();
            if (one.row().outcome() instanceof Outcome.Placed(var choice, var _, var _)
                    && agreements.containsKey(choice.university())) {
                var country = agreements.get(choice.university()).country();
                (asks(one) ? asking : notAsking)
                        .computeIfAbsent(country, _ -> new ArrayList<>())
                        .add(bid);
            }
        }
    }

    private boolean asks(Judged one) {
        return unfunded.why(one.counted().application()).isEmpty();
    }

    void check(List<Violation> violations) {
        for (var one : standings.all()) {
            if (one.row().outcome() instanceof Outcome.Placed(var _, var _, var grant)) {
                RunChecker.keep(
                        violations,
                        "P15",
                        one,
                        grant.isPresent() == given,
                        "reports a grant, or none, contrary to the call");
            }
        }
        if (given) {
            asking.forEach((country, bestFirst) -> country(country, bestFirst, violations));
            notAsking.forEach((country, all) -> all.forEach(bid -> without(country, bid.judged(), violations)));
        }
    }

    private void country(CountryCode country, List<Bid> bestFirst, List<Violation> violations) {
        int quota = quota(country);
        long grants = bestFirst.stream().filter(bid -> granted(bid.judged())).count();
        if (grants > quota) {
            var detail = country + " gives " + grants + " grants and has " + quota;
            violations.add(new Violation("P15", Optional.empty(), detail));
        }
        for (int i = 0; i < bestFirst.size(); i++) {
            var one = bestFirst.get(i).judged();
            boolean entitled = i < quota;
            RunChecker.keep(
                    violations, "P16", one, granted(one) == entitled, entitled ? "is due a grant" : "is due no grant");
            var why = entitled ? Why.WITHIN_QUOTA : quota == 0 ? Why.NO_QUOTA : Why.QUOTA_USED_UP;
            checkGrant(one, new GrantDecision(why, OptionalInt.of(i + 1), cutOff(country)), violations);
        }
    }

    private void without(CountryCode country, Judged one, List<Violation> violations) {
        var why = unfunded.why(one.counted().application()).orElseThrow();
        RunChecker.keep(violations, "P16", one, !granted(one), "can be given no grant and has one");
        checkGrant(one, new GrantDecision(why, OptionalInt.empty(), cutOff(country)), violations);
    }

    private static void checkGrant(Judged one, GrantDecision expected, List<Violation> violations) {
        boolean right = decision(one).filter(expected::equals).isPresent();
        RunChecker.keep(violations, "P17", one, right, "reports the grant differently");
    }

    /** The total of the last student who is due a grant of the country. */
    private Optional<BigDecimal> cutOff(CountryCode country) {
        var bestFirst = asking.getOrDefault(country, List.of());
        int last = Math.min(quota(country), bestFirst.size());
        return last == 0
                ? Optional.empty()
                : Optional.of(bestFirst.get(last - 1).total());
    }

    private int quota(CountryCode country) {
        int places = 0;
        for (var quota : input.quotas()) {
            if (quota.kind() == Quota.Kind.GRANTS && quota.code().equals(country.value())) {
                places += quota.places();
            }
        }
        return places;
    }

    private static boolean granted(Judged one) {
        return decision(one).filter(grant -> grant.why() == Why.WITHIN_QUOTA).isPresent();
    }

    private static Optional<GrantDecision> decision(Judged one) {
        return one.row().outcome() instanceof Outcome.Placed(var _, var _, var grant) ? grant : Optional.empty();
    }
}
