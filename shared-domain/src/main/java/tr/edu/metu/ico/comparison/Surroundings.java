package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** What changed around a student who is ranked in both results: seats, cut-offs, caps, grants, lists. */
final class Surroundings {
    private final Side before;
    private final Side after;
    private final SortedMap<UniversityId, Change<Occupancy>> universities;

    Surroundings(Side before, Side after, SortedMap<UniversityId, Change<Occupancy>> universities) {
        this.before = before;
        this.after = after;
        this.universities = universities;
    }

    List<Cause> of(ResultRow was, ResultRow is) {
        var causes = new ArrayList<Cause>();
        var later = new HashMap<Choice, ChoiceOutcome>();
        is.choices().forEach(choice -> later.put(choice.choice(), choice));
        was.choices().stream()
                .filter(choice -> later.containsKey(choice.choice()))
                .forEach(choice -> causes.addAll(choice(choice, later.get(choice.choice()))));
        grants(was.outcome(), is.outcome()).forEach(causes::add);
        if (isListed(was.outcome()) || isListed(is.outcome())) {
            listSeats(Quota.Kind.SEATS, Quota.ALL).ifPresent(causes::add);
            listSeats(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS).ifPresent(causes::add);
        }
        return causes.stream().distinct().toList();
    }

    private List<Cause> choice(ChoiceOutcome was, ChoiceOutcome is) {
        if (was.decision() == is.decision() || isNotNeeded(was) || isNotNeeded(is)) {
            return List.of();
        }
        var university = was.choice().university();
        var causes = new ArrayList<Cause>();
        if (isOut(was.decision()) || isOut(is.decision())) {
            causes.add(new Cause.Ruling(university, was.decision(), is.decision()));
        }
        var change = Optional.ofNullable(universities.get(university));
        change.flatMap(filled -> seats(university, filled)).ifPresent(causes::add);
        cutOff(was, is, change).ifPresent(causes::add);
        if (was.decision() == Decision.COUNTRY_FULL || is.decision() == Decision.COUNTRY_FULL) {
            after.country(university).flatMap(this::countryCap).ifPresent(causes::add);
        }
        return causes;
    }

    /** A choice below the student's own place has no effect. */
    private static boolean isNotNeeded(ChoiceOutcome choice) {
        return choice.decision() == Decision.NOT_NEEDED;
    }

    /** Whether the choice was ruled out before any seat was given. */
    private static boolean isOut(Decision decision) {
        return switch (decision) {
            case DECLINED_BY_DEPARTMENT, PARTNER_REMOVED, NOT_OFFERED, LEVEL, PHD_ONLY_COUNTRY, NOT_RANKED -> true;
            case PLACED, SCORE, TIE, LOT, COUNTRY_FULL, NOT_NEEDED -> false;
        };
    }

    private static Optional<Cause> seats(UniversityId university, Change<Occupancy> change) {
        int before = change.before().map(Occupancy::capacity).orElse(0);
        int after = change.after().map(Occupancy::capacity).orElse(0);
        return before == after ? Optional.empty() : Optional.of(new Cause.Seats(university, before, after));
    }

    private static Optional<Cause> cutOff(ChoiceOutcome was, ChoiceOutcome is, Optional<Change<Occupancy>> there) {
        var before = cutOff(was, there.flatMap(Change::before));
        var after = cutOff(is, there.flatMap(Change::after));
        return Points.same(before, after)
                ? Optional.empty()
                : Optional.of(new Cause.CutOff(was.choice().university(), before, after));
    }

    /** For the places the student competes for; a choice lost to the country's cap uses the country's instead. */
    private static Optional<BigDecimal> cutOff(ChoiceOutcome choice, Optional<Occupancy> there) {
        return choice.decision() == Decision.COUNTRY_FULL ? there.flatMap(Occupancy::cutOff) : choice.cutOff();
    }

    private Optional<Cause> countryCap(CountryCode country) {
        return differing(Quota.Kind.COUNTRY_CAP, country.value())
                .map(cap -> new Cause.CountryCap(country, cap.was(), cap.is()));
    }

    private Stream<Cause> grants(Outcome was, Outcome is) {
        if (!(was instanceof Outcome.Placed(var from, var _, var had))
                || !(is instanceof Outcome.Placed(var to, var _, var has))
                || had.isEmpty()
                || has.isEmpty()
                || had.get().why() == has.get().why()) {
            return Stream.empty();
        }
        return after.country(to.university()).stream().flatMap(country -> {
            var quota = differing(Quota.Kind.GRANTS, country.value())
                    .<Cause>map(grants -> new Cause.CountryGrants(country, grants.was(), grants.is()));
            boolean sameCountry = before.country(from.university()).equals(Optional.of(country));
            return Stream.concat(
                    quota.stream(), sameCountry ? rank(country, had.get(), has.get()) : Stream.<Cause>empty());
        });
    }

    private static Stream<Cause> rank(CountryCode country, GrantDecision had, GrantDecision has) {
        return had.rank().equals(has.rank())
                ? Stream.empty()
                : Stream.of(new Cause.GrantRank(country, had.rank(), has.rank()));
    }

    private static boolean isListed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.MainList _, Outcome.ZeroGrant _, Outcome.WaitingList _ -> true;
            default -> false;
        };
    }

    private Optional<Cause> listSeats(Quota.Kind kind, String code) {
        return differing(kind, code).map(seats -> new Cause.ListSeats(kind, seats.was(), seats.is()));
    }

    private Optional<Places> differing(Quota.Kind kind, String code) {
        return Optional.of(new Places(before.quota(kind, code), after.quota(kind, code)))
                .filter(places -> !places.was().equals(places.is()));
    }

    private record Places(OptionalInt was, OptionalInt is) {}
}
