package tr.edu.metu.ico.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.Finding.Code;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;

/** Findings about the grants of countries. */
final class GrantFindings {

    private GrantFindings() {}

    static List<Finding> of(Side side) {
        var findings = new ArrayList<Finding>();
        var places = places(side);
        var given = given(side);
        side.quotas().stream()
                .filter(quota -> quota.kind() == Quota.Kind.GRANTS)
                .forEach(quota -> {
                    int capacity = places.getOrDefault(quota.code(), 0);
                    int grants = given.getOrDefault(quota.code(), 0);
                    if (grants > quota.places()) {
                        findings.add(finding(Code.OVER_GRANTS, quota, grants + " given", grants + " verildi"));
                    }
                    if (quota.places() > capacity) {
                        findings.add(finding(
                                Code.GRANTS_ABOVE_CAPACITY,
                                quota,
                                "its universities have " + Finding.count(capacity, "place", "places"),
                                "üniversitelerinde " + capacity + " yer var"));
                    }
                });
        return findings;
    }

    private static Finding finding(Code code, Quota quota, String en, String tr) {
        return Finding.of(
                code,
                quota.code(),
                quota.code() + ": " + Finding.count(quota.places(), "grant", "grants") + ", " + en + ".",
                quota.code() + ": " + quota.places() + " hibe, " + tr + ".");
    }

    private static Map<String, Integer> places(Side side) {
        var places = new TreeMap<String, Integer>();
        side.agreements()
                .forEach(agreement -> places.merge(agreement.country().value(), agreement.capacity(), Integer::sum));
        return places;
    }

    private static Map<String, Integer> given(Side side) {
        Map<UniversityId, String> countries = side.agreements().stream()
                .collect(Collectors.toMap(
                        Agreement::university, agreement -> agreement.country().value()));
        var given = new TreeMap<String, Integer>();
        side.rows().values().forEach(row -> {
            if (row.outcome() instanceof Outcome.Placed(var choice, var _, var grant)
                    && grant.filter(GrantDecision::granted).isPresent()
                    && countries.containsKey(choice.university())) {
                given.merge(countries.get(choice.university()), 1, Integer::sum);
            }
        });
        return given;
    }
}
