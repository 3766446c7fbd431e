package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;

/**
 * How a country's seats and grants were used.
 *
 * @param cap    the most students it may get, where the office set one
 * @param grants its grants, where the office set them
 * @param cutOff total of the last student with one of its grants; empty when there is none
 */
public record CountryUse(OptionalInt cap, OptionalInt grants, int placed, int granted, Optional<BigDecimal> cutOff) {

    public static SortedMap<CountryCode, CountryUse> of(Side side) {
        var countries = new TreeMap<CountryCode, CountryUse>();
        side.agreements().stream().map(Agreement::country).forEach(country -> put(side, country, countries));
        side.countries(Quota.Kind.GRANTS).forEach(country -> put(side, country, countries));
        side.countries(Quota.Kind.COUNTRY_CAP).forEach(country -> put(side, country, countries));
        for (var row : side.rows().values()) {
            if (row.outcome() instanceof Outcome.Placed placed) {
                side.country(placed.choice().university())
                        .ifPresent(country -> countries.computeIfPresent(country, (_, use) -> use.with(placed)));
            }
        }
        return countries;
    }

    private static void put(Side side, CountryCode country, SortedMap<CountryCode, CountryUse> countries) {
        var use = new CountryUse(
                side.quota(Quota.Kind.COUNTRY_CAP, country.value()),
                side.quota(Quota.Kind.GRANTS, country.value()),
                0,
                0,
                Optional.empty());
        countries.putIfAbsent(country, use);
    }

    private CountryUse with(Outcome.Placed one) {
        var grant = one.grant().filter(GrantDecision::granted);
        return new CountryUse(
                cap,
                grants,
                placed + 1,
                granted + (grant.isPresent() ? 1 : 0),
                grant.flatMap(GrantDecision::cutOff).or(() -> cutOff));
    }
}
