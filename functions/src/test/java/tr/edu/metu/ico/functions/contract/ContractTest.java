package tr.edu.metu.ico.functions.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.template.Yaml;
import tr.edu.metu.ico.functions.template.YamlFile;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.site.CallTopic;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** The API contract describes exactly what the functions read, write, refuse and permit. */
class ContractTest {

    private final Contract contract = Contract.ofTheProject();

    @Test
    void the_problem_codes_of_the_contract_are_those_of_the_code() {
        assertEquals(ProblemCodes.inSources(), contract.problemCodes());
    }

    @Test
    void a_problem_code_that_is_forgotten_or_invented_is_found() {
        String[] codes = {"paths", "/calls/{call}/runs/{run}", "get", "x-problem-codes"};
        var invented = contract.withMore(Map.of("409", List.of("FULL_MOON")), codes[3], codes[0], codes[1], codes[2]);
        var forgotten = contract.with(null, "paths", "/calls/{call}/publication-approval", "post", "x-problem-codes");

        assertTrue(invented.problemCodes().contains("FULL_MOON"));
        assertTrue(!forgotten.problemCodes().contains("NOT_THE_APPROVER")
                && ProblemCodes.inSources().contains("NOT_THE_APPROVER"));
    }

    @Test
    void every_example_is_what_its_schema_describes() {
        var examples = new ArrayList<String>();
        var findings = new ArrayList<String>();
        typed().operations()
                .forEach((route, operation) -> Stream.concat(
                                Stream.of(operation.at("requestBody")),
                                operation.at("responses").entries().values().stream())
                        .map(place -> place.at("content", "application/json"))
                        .filter(place -> place.at("example").present())
                        .forEach(place -> {
                            var schema = Contract.reference(place.at("schema"));
                            examples.add(route);
                            findings.addAll(Conformity.toSchema(
                                    schema, place.at("example").value()));
                        }));

        assertEquals(List.of(), findings);
        assertTrue(examples.size() >= 12, examples::toString);
    }

    /** The contract with YAML's scalar types; elsewhere in this test all scalars are read as text. */
    private static Contract typed() {
        var load = new Load(LoadSettings.builder().build());
        return new Contract(new Yaml(load.loadFromString(YamlFile.text("infrastructure/openapi/openapi.yaml"))));
    }

    @Test
    void the_definition_of_the_call_is_what_the_contract_describes() {
        var definition = YamlFile.text("infrastructure/adapters/src/main/resources/definitions/OE-2024.json");

        assertEquals(List.of(), Conformity.toSchema("Definition", ResponseContractCheck.json(definition)));
    }

    @Test
    void an_answer_that_the_contract_does_not_describe_is_found() {
        var receipt = "{\"receipt\":\"r\",\"version\":\"3\",\"receivedAt\":\"2023-11-30T17:00:00+03:00\","
                + "\"colour\":\"red\"}";

        var findings = String.join("\n", Conformity.toSchema("Receipt", ResponseContractCheck.json(receipt)));

        assertEquals(3, findings.lines().count(), findings);
        assertTrue(findings.contains("/version: string found, integer expected"), findings);
        assertTrue(findings.contains("/receivedAt: does not match the regex pattern"), findings);
        assertTrue(findings.contains("property 'colour' is not defined"), findings);
        assertEquals(
                List.of("GET /calls answers 418, which the contract does not"),
                ResponseContractCheck.findings("GET /calls", 418, Map.of(), "{}"));
        assertEquals(
                List.of("problem code FULL_MOON is not listed for GET /calls/{call}/runs 409"),
                ResponseContractCheck.unlisted(
                        contract.operations().get("GET /calls/{call}/runs"),
                        "GET /calls/{call}/runs",
                        409,
                        "{\"problems\":[{\"code\":\"FULL_MOON\"}]}"));
    }

    @Test
    void every_status_with_problem_codes_is_an_answer_of_the_operation() {
        var wrong = new ArrayList<String>();
        contract.operations().forEach((route, operation) -> {
            if (!operation
                    .at("responses")
                    .entries()
                    .keySet()
                    .containsAll(operation.at("x-problem-codes").entries().keySet())) {
                wrong.add(route);
            }
        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyone_permitted_to_do_something_is_named_in_the_contract() {
        var wrong = new ArrayList<String>();
        var named = new TreeSet<Action>();
        contract.operations().forEach((route, operation) -> {
            var action = Action.valueOf(operation.at("x-action").spelled());
            var permitted = new TreeSet<>(operation.at("x-permitted-to").spelledItems());
            named.add(action);
            operation.at("x-further-actions").spelledItems().forEach(name -> named.add(Action.valueOf(name)));
            if (!permitted.equals(
                    new TreeSet<>(action.relations().stream().map(Enum::name).toList()))) {
                wrong.add(route);
            }
        });

        assertEquals(List.of(), wrong);
        assertEquals(new TreeSet<>(List.of(Action.values())), named);
    }

    @Test
    void every_closed_list_of_words_is_the_one_of_the_domain() {
        assertEquals(
                Stream.concat(words(Refusal.Kind.values()).stream(), Stream.of("UNEXPECTED"))
                        .toList(),
                listed("Problem", "code"));
        assertEquals(words(CallState.values()), listed("Call", "state"));
        assertEquals(words(DefinitionVersion.Kind.values()), listed("Version", "kind"));
        assertEquals(words(CallTopic.values()), listed("DefinitionSentence", "topic"));
        assertEquals(words(ImportKind.values()), listed("ImportRequest", "kind"));
        assertEquals(words(ImportKind.values()), listed("Import", "kind"));
        assertEquals(words(Import.State.values()), listed("Import", "state"));
        assertEquals(words(StudyLevel.values()), listed("Application", "level"));
        assertEquals(words(StudyLevel.values()), listed("ApplicationLine", "level"));
        assertEquals(words(Semester.values()), listed("Choice", "semester"));
        assertEquals(words(Semester.values()), listed("Placement", "semester"));
        assertEquals(words(Semester.values()), listed("ChoiceResult", "semester"));
        assertEquals(words(ChoiceOutcome.Decision.values()), listed("ChoiceResult", "decision"));
        assertEquals(words(GrantDecision.Why.values()), listed("GrantDecision", "why"));
        assertEquals(words(Outcome.Seat.values()), listed("ListPlace", "seat"));
        assertEquals(words(TieBreak.values()), listed("ListPlace", "tieBreak"));
        assertEquals(words(Withdrawal.Timing.values()), listed("Withdrawal", "timing"));
        assertEquals(words(StudyLevel.values()), listed("Participation", "level"));
        assertEquals(words(Participation.Outcome.values()), listed("Participation", "outcome"));
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private List<String> listed(String schema, String property) {
        return contract.schemas().get(schema).at("properties", property, "enum").spelledItems();
    }
}
