package tr.edu.metu.ico.selection;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.placement.Candidate.Bid;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection.Standing;

/** The grants of the countries, given after the placement to their best placed students (readings ). */
final class Granting {
    private final Map<StudentNumber, GrantDecision> decisions = new HashMap<>();

    private Granting() {}

    /** A decision for every placed student; none in a call without grants by country. */
    static Map<StudentNumber, GrantDecision> decide(
            CallDefinition definition,
            SealedInput input,
            SeatPlan plan,
            List<Standing.Ranked> ranked,
            Map<StudentNumber, Bid> placed) {
        var granting = new Granting();
        if (definition.terms().placement().grants().isEmpty()) {
            return granting.decisions;
        }
        var best = Comparator.comparing(
                Holder::merit, Merit.order(definition.placement().tieBreak()));
        ranked.stream()
                .filter(one -> placed.containsKey(one.student()))
                .map(one -> Holder.of(definition, one, placed.get(one.student()), plan))
                .sorted(best)
                .collect(groupingBy(Holder::country))
                .forEach((country, holders) -> granting.give(
                        holders, input.quota(Quota.Kind.GRANTS, country.value()).orElse(0)));
        return granting.decisions;
    }

    /** Gives the grants of one country to its students, the best first. */
    private void give(List<Holder> bestFirst, int quota) {
        var asking =
                bestFirst.stream().filter(holder -> holder.obstacle().isEmpty()).toList();
        Optional<BigDecimal> cutOff = asking.stream()
                .limit(quota)
                .reduce((_, later) -> later)
                .map(last -> last.merit().score().total());
        for (int i = 0; i < asking.size(); i++) {
            var why = i < quota ? Why.WITHIN_QUOTA : quota == 0 ? Why.NO_QUOTA : Why.QUOTA_USED_UP;
            decisions.put(asking.get(i).student(), new GrantDecision(why, OptionalInt.of(i + 1), cutOff));
        }
        bestFirst.forEach(holder -> holder.obstacle()
                .ifPresent(
                        why -> decisions.put(holder.student(), new GrantDecision(why, OptionalInt.empty(), cutOff))));
    }

    /** A student placed in a country. @param obstacle why no grant can be given to them */
    private record Holder(StudentNumber student, CountryCode country, Merit merit, Optional<Why> obstacle) {
        static Holder of(CallDefinition definition, Standing.Ranked one, Bid bid, SeatPlan plan) {
            var obstacle = Funding.obstacle(definition, one.application());
            return new Holder(one.student(), plan.country(bid.university()), bid.merit(), obstacle);
        }
    }
}
