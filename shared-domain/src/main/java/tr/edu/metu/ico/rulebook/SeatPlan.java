package tr.edu.metu.ico.rulebook;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.placement.PlacementRule;
import tr.edu.metu.ico.result.SealedInput;

/**
 * What a call has to give: seats by university and, where the call has caps and the office set one, the most students by
 * country.
 */
record SeatPlan(List<Agreement> agreements, Map<UniversityId, Agreement> byUniversity, Map<CountryCode, Integer> caps) {

    static SeatPlan of(CallDefinition definition, SealedInput input) {
        boolean capped = !definition.rules(PlacementRule.CountryCaps.class).isEmpty();
        var caps = input.quotas().stream()
                .filter(quota -> capped && quota.kind() == Quota.Kind.COUNTRY_CAP)
                .collect(Collectors.toMap(quota -> new CountryCode(quota.code()), Quota::places));
        var byUniversity =
                input.agreements().stream().collect(Collectors.toMap(Agreement::university, agreement -> agreement));
        return new SeatPlan(input.agreements(), byUniversity, caps);
    }

    int capacity(UniversityId university) {
        return byUniversity.get(university).capacity();
    }

    CountryCode country(UniversityId university) {
        return byUniversity.get(university).country();
    }

    /** Empty where no cap applies. */
    OptionalInt cap(CountryCode country) {
        var cap = caps.get(country);
        return cap == null ? OptionalInt.empty() : OptionalInt.of(cap);
    }
}
