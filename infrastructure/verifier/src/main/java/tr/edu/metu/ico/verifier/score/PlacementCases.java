package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.verifier.BadInput;

/** The cases on seats, lists and grants; totals are given, and every applicant meets the call's other rules. */
final class PlacementCases {
    private PlacementCases() {}

    /** Kind placement: the university of each applicant and, if the call pays grants, whether there is one. */
    static ObjectNode universities(CallDefinition call, Input input) {
        var agreements = input.objects("universities").stream()
                .map(PlacementCases::agreement)
                .toList();
        if (agreements.stream().map(Agreement::university).distinct().count() != agreements.size()) {
            throw new BadInput("input.universities: an id appears twice");
        }
        var quotas = new ArrayList<Quota>();
        quotas(input, "countryGrants", Quota.Kind.GRANTS, quotas);
        quotas(input, "countryCaps", Quota.Kind.COUNTRY_CAP, quotas);
        var reported = newOutcome();
        outcomes(call, input, agreements, quotas).forEach((name, outcome) -> {
            if (outcome instanceof Outcome.Placed(var choice, var _, var grant)) {
                var seat = reported.putArray(name).add(choice.university().value());
                grant.map(GrantDecision::decision).ifPresent(seat::add);
            } else {
                reported.putNull(name);
            }
        });
        return reported;
    }

    /** Kind raQuota: who is on the main list, as the case names them, who goes without a grant, if anyone, and who waits. */
    static ObjectNode list(CallDefinition call, Input input) {
        var quotas = List.of(
                new Quota(Quota.Kind.SEATS, Quota.ALL, input.integer("seats")),
                new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, input.integer("raSeats")));
        var outcomes = outcomes(ordered(call, input), input, List.of(), quotas);
        var reported = newOutcome();
        var placed = reported.putArray("placed");
        outcomes.forEach((name, outcome) -> {
            if (outcome instanceof Outcome.MainList) {
                placed.add(name);
            }
        });
        var without = outcomes.entrySet().stream()
                .filter(one -> one.getValue() instanceof Outcome.ZeroGrant)
                .sorted(Comparator.comparing(one -> ((Outcome.ZeroGrant) one.getValue()).position()))
                .map(Map.Entry::getKey)
                .toList();
        if (!without.isEmpty()) {
            without.forEach(reported.putArray("zeroGrant")::add);
        }
        var waiting = reported.putArray("waiting");
        outcomes.entrySet().stream()
                .filter(one -> one.getValue() instanceof Outcome.WaitingList)
                .sorted(Comparator.comparing(one -> ((Outcome.WaitingList) one.getValue()).position()))
                .forEach(one -> waiting.add(one.getKey()));
        return reported;
    }

    /** The call; the case may set another order of the reserved seats, which is a parameter of the call. */
    private static CallDefinition ordered(CallDefinition call, Input input) {
        if (!input.has("raOrder")) {
            return call;
        }
        var order = input.oneOf("raOrder", ReserveOrder.class);
        var reserved = call.terms().placement().reserved();
        var rules = new ArrayList<Rule>(call.rules());
        rules.removeAll(reserved);
        reserved.forEach(rule -> rules.add(new PlacementRule.ReservedSeats(rule.clause(), rule.group(), order)));
        return new CallDefinition(
                call.format(),
                call.call(),
                call.programme(),
                call.title(),
                call.academicYear(),
                call.calendar(),
                call.resultsExpected(),
                call.slots(),
                rules);
    }

    private static Agreement agreement(Input university) {
        var minimum = university.has("hostMinCgpa")
                ? Optional.of(university.decimal("hostMinCgpa"))
                : Optional.<BigDecimal>empty();
        return CaseApplication.agreement(
                university.text("id"), university.text("country"), university.integer("capacity"), minimum, false);
    }

    private static void quotas(Input input, String name, Quota.Kind kind, List<Quota> quotas) {
        input.object(name)
                .ifPresent(places ->
                        places.names().forEach(code -> quotas.add(new Quota(kind, code, places.integer(code)))));
    }

    private static SequencedMap<String, Outcome> outcomes(
            CallDefinition call, Input input, List<Agreement> agreements, List<Quota> quotas) {
        var names = new LinkedHashMap<StudentNumber, String>();
        var scores = new HashMap<StudentNumber, OverallScore>();
        var applications = new ArrayList<CaseApplication>();
        for (var applicant : input.objects("applicants")) {
            var one = application(call, names.size() + 1, applicant);
            if (names.containsValue(applicant.text("id"))) {
                throw new BadInput("input.applicants: " + applicant.text("id") + " appears twice");
            }
            applications.add(one);
            names.put(one.student, applicant.text("id"));
            scores.put(one.student, score(applicant));
        }
        var sealed = new SealedInput(
                call.call(),
                0,
                Sha256.of("definition"),
                applications.stream().map(CaseApplication::seal).toList(),
                agreements,
                List.of(),
                quotas);
        var outcomes = new LinkedHashMap<String, Outcome>();
        Selection.select(call, sealed, scores).forEach(row -> outcomes.put(names.get(row.student()), row.outcome()));
        return outcomes;
    }

    private static CaseApplication application(CallDefinition call, int number, Input applicant) {
        var one = new CaseApplication(call, number);
        one.choices.addAll(applicant.texts("choices"));
        one.cgpa = applicant.perhaps("cgpa").or(() -> one.cgpa);
        one.researchAssistant = applicant.flag("ra", false);
        if (applicant.has("wantsGrant") || applicant.has("withoutGrantIfNoneLeft")) {
            one.grantWish =
                    GrantWish.of(applicant.flag("wantsGrant", true), applicant.flag("withoutGrantIfNoneLeft", false));
        }
        one.approved = !applicant.flag("declinedAll", false);
        for (var name : List.of("declined", "declinedChoices")) {
            applicant.texts(name).forEach(university -> one.declined.put(new UniversityId(university), "declined"));
        }
        return one;
    }

    /** A missing component or English score ties with every other missing one. */
    private static OverallScore score(Input applicant) {
        return new OverallScore(
                given(applicant, "component"),
                given(applicant, "language"),
                given(applicant, "cgpa"),
                applicant.decimal("total"),
                List.of());
    }

    private static BigDecimal given(Input applicant, String name) {
        return applicant.has(name) ? applicant.decimal(name) : BigDecimal.ZERO;
    }
}
