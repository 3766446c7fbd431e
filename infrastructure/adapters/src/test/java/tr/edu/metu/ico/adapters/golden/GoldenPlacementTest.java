package tr.edu.metu.ico.adapters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.Selection;

/** The hand-written cases on grants by country and on reserved seats, by the shipped placement rules of their calls. */
class GoldenPlacementTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> PLACEMENT = Set.of(
            "SCORE_THEN_PREFERENCE",
            "COUNTRY_CAPS",
            "COUNTRY_GRANTS",
            "GRANT_VOLUNTEERS",
            "FINAL_PLACEMENT",
            "RANKED_SEATS",
            "RESERVED_SEATS",
            "RESERVE_FALLBACK");

    @TestFactory
    Stream<DynamicTest> every_golden_case_on_placement_comes_out_as_written_by_hand() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").textValue() + " " + c.get("title").textValue(),
                        () -> assertEquals(c.get("expected"), actual(c))));
    }

    @Test
    void the_cases_are_all_there() {
        assertEquals(7, cases().size());
    }

    private static JsonNode actual(JsonNode c) {
        var call = placedAs(c.get("call").textValue());
        return c.get("kind").textValue().equals("raQuota") ? lists(call, c.get("input")) : seats(call, c.get("input"));
    }

    /** OE-2024, seats given by the rules of another call. */
    private static CallDefinition placedAs(String call) {
        var definition = (ObjectNode) json("/definitions/OE-2024.json");
        var rules = MAPPER.createArrayNode();
        definition.get("rules").forEach(rule -> {
            if (!PLACEMENT.contains(rule.get("kind").textValue())) {
                rules.add(rule);
            }
        });
        json("/definitions/" + call + ".json").get("rules").forEach(rule -> {
            if (PLACEMENT.contains(rule.get("kind").textValue())) {
                rules.add(rule);
            }
        });
        definition.set("rules", rules);
        return CallDefinitionJson.read(definition.toString());
    }

    private static JsonNode seats(CallDefinition call, JsonNode input) {
        var agreements = new ArrayList<Agreement>();
        input.get("universities")
                .forEach(u -> agreements.add(GoldenApplication.agreement(
                        u.get("id").textValue(),
                        u.get("country").textValue(),
                        u.get("capacity").intValue(),
                        Optional.empty())));
        var quotas = new ArrayList<Quota>();
        input.get("countryGrants")
                .properties()
                .forEach(grants -> quotas.add(new Quota(
                        Quota.Kind.GRANTS, grants.getKey(), grants.getValue().intValue())));
        var told = MAPPER.createObjectNode();
        rows(call, input, agreements, quotas).forEach((name, row) -> {
            if (row.outcome() instanceof Outcome.Placed(var choice, var _, var grant)) {
                told.putArray(name)
                        .add(choice.university().value())
                        .add(grant.map(GrantDecision::decision).orElse("none"));
            } else {
                told.putNull(name);
            }
        });
        return told;
    }

    private static JsonNode lists(CallDefinition call, JsonNode input) {
        var quotas = List.of(
                new Quota(Quota.Kind.SEATS, Quota.ALL, input.get("seats").intValue()),
                new Quota(
                        Quota.Kind.RESERVED,
                        Quota.RESEARCH_ASSISTANTS,
                        input.get("raSeats").intValue()));
        var told = MAPPER.createObjectNode();
        ArrayNode placed = told.putArray("placed");
        ArrayNode waiting = told.putArray("waiting");
        rows(call, input, List.of(), quotas)
                .forEach((name, row) ->
                        (row.outcome() instanceof Outcome.MainList ? placed : waiting).add(name));
        return told;
    }

    private static Map<String, ResultRow> rows(
            CallDefinition call, JsonNode input, List<Agreement> agreements, List<Quota> quotas) {
        var applications = new ArrayList<GoldenApplication>();
        var names = new ArrayList<String>();
        input.get("applicants").forEach(a -> {
            names.add(a.get("id").textValue());
            applications.add(application(names.size(), a));
        });
        SealedInput sealed = GoldenApplication.seal(call, agreements, applications, quotas);
        var rows = Selection.select(call, sealed);
        assertEquals(List.of(), RunChecker.check(call, sealed, rows));
        var byName = new TreeMap<String, ResultRow>();
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    new BigDecimal(input.get("applicants").get(i).get("total").textValue()),
                    rows.get(i).score().orElseThrow().total());
            byName.put(names.get(i), rows.get(i));
        }
        return byName;
    }

    /** Somebody whose total, half component and half English, is the one that the case says. */
    private static GoldenApplication application(int number, JsonNode applicant) {
        var choices = StreamSupport.stream(applicant.path("choices").spliterator(), false)
                .map(JsonNode::textValue)
                .toArray(String[]::new);
        var application = new GoldenApplication(number, choices);
        var component = new BigDecimal(applicant.path("component").asText("104.00"));
        withComponent(application, component);
        application.language = new BigDecimal(applicant.get("total").textValue())
                .multiply(BigDecimal.TWO)
                .subtract(component)
                .toPlainString();
        application.researchAssistant = applicant.path("ra").booleanValue();
        return application;
    }

    /** 3.09 x (25 + 3.09 / 3.47) = 3.09 x 25.89 = 80.00, and 3.43 x (25 + 3.43 / 2.77) = 3.43 x 26.24 = 90.00. */
    private static void withComponent(GoldenApplication application, BigDecimal component) {
        switch (component.toPlainString()) {
            case "104.00" -> known(application, "4.00", "4.00");
            case "90.00" -> known(application, "3.43", "2.77");
            case "80.00" -> known(application, "3.09", "3.47");
            default -> throw new IllegalStateException("no CGPA is known that makes " + component);
        }
    }

    private static void known(GoldenApplication application, String cgpa, String average) {
        application.cgpa = Optional.of(cgpa);
        application.average = average;
    }

    private static List<JsonNode> cases() {
        return StreamSupport.stream(json("/golden/placement.json").spliterator(), false)
                .toList();
    }

    private static JsonNode json(String resource) {
        try {
            return MAPPER.readTree(ShippedDefinition.text(resource));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
