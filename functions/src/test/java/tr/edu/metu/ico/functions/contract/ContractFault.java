package tr.edu.metu.ico.functions.contract;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A way in which the contract could come to differ from the code, and the finding that must tell it. */
record ContractFault(String story, String finding, UnaryOperator<Contract> planting) {

    static Stream<ContractFault> all() {
        return Stream.of(
                fault(
                        "a property is forgotten",
                        "Receipt: properties is ",
                        contract -> contract.with(null, schema("Receipt", "properties", "contentSha256"))),
                fault(
                        "a property is invented",
                        "Choice: properties is ",
                        contract ->
                                contract.withMore(Map.of("type", "string"), "city", schema("Choice", "properties"))),
                fault(
                        "what may be missing is said to be there",
                        "Run: required is ",
                        contract -> contract.with(
                                List.of("id", "manifest", "rowsSha256", "rows", "current", "publishedAt"),
                                schema("Run", "required"))),
                fault(
                        "a number is said to be a text",
                        "Score.total: type is number",
                        contract -> contract.with("string", schema("Score", "properties", "total", "type"))),
                fault(
                        "an instant is said to be any text",
                        "Receipt.receivedAt: type is string date-time",
                        contract -> contract.with(null, schema("Receipt", "properties", "receivedAt", "format"))),
                fault(
                        "a list is of another record",
                        "Application.problems[]: schema is ProblemLine",
                        contract -> contract.with(
                                "#/components/schemas/ImportProblem",
                                schema("Application", "properties", "problems", "items", "$ref"))),
                fault(
                        "a map is of other values",
                        "RunSummary.byStatus{}: type is integer int32",
                        contract -> contract.with(
                                "string",
                                schema("RunSummary", "properties", "byStatus", "additionalProperties", "type"))),
                fault(
                        "a request forgives unknown fields",
                        "Content: a request must refuse",
                        contract -> contract.with(null, schema("Content", "additionalProperties"))),
                fault(
                        "a nested request forgives unknown fields",
                        "LanguageVerdict: a request must refuse",
                        contract -> contract.with("true", schema("LanguageVerdict", "additionalProperties"))),
                fault(
                        "a body that is read is not taken by any operation",
                        "ClosingRequest: read, but",
                        contract ->
                                contract.with(null, "paths", "/calls/{call}/review-closing", "post", "requestBody")),
                fault(
                        "a record has no schema",
                        "Withdrawal: missing",
                        contract -> contract.with(null, schema("Withdrawal"))),
                fault(
                        "a schema stands for nothing",
                        "Wish: no record stands for it",
                        contract -> contract.withMore(Map.of("type", "object"), "Wish", "components", "schemas")));
    }

    private static ContractFault fault(String story, String finding, UnaryOperator<Contract> planting) {
        return new ContractFault(story, finding, planting);
    }

    private static String[] schema(String... path) {
        return Stream.concat(Stream.of("components", "schemas"), Stream.of(path))
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return story;
    }
}
