package tr.edu.metu.ico.functions.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.http.Route;
import tr.edu.metu.ico.functions.template.YamlFile;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;

/** The published contract matches the one generated from code and notes. */
class GeneratedContractTest {

    private static final List<Route<?, ?>> ROUTES =
            World.inMemory(new TestClock("2024-01-01T00:00:00Z")).declared();

    /**
     * After a change of a route, a body or a note: copy the file in target over the published one and review the diff.
     */
    @Test
    void the_published_contract_is_the_one_of_the_code() throws IOException {
        var written = Path.of("target", "openapi.yaml");
        Files.writeString(written, ContractWriter.write(Notes.ofTheProject(), ROUTES));

        assertEquals(
                Files.readString(written),
                YamlFile.text("infrastructure/openapi/openapi.yaml"),
                "differs from functions/" + written);
    }

    @Test
    void every_record_that_may_become_JSON_has_a_schema_and_no_other_has() {
        assertEquals(Bodies.records(), Set.copyOf(Notes.ofTheProject().records().values()));
    }

    /** A sentence may also occur in a definition, whose reader defines its constraints. */
    @Test
    void what_is_within_a_request_refuses_unknown_fields() {
        var contract = Contract.ofTheProject();
        var open = contract.requestSchemas().stream()
                .filter(Notes.ofTheProject().records()::containsKey)
                .filter(name ->
                        !contract.schemas().get(name).at("additionalProperties").is("false"))
                .toList();

        assertEquals(List.of("Text"), open);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("GET /calls needs a note", notes -> notes.operations().remove("GET /calls")),
                fault(
                        "no function declares [GET /moon]",
                        notes -> notes.operations().put("GET /moon", Map.of())),
                fault(
                        "GET /calls has no [colour]",
                        notes -> notes.operations().get("GET /calls").put("colour", "red")),
                fault(
                        "GET /calls does not declare [moon]",
                        notes -> notes.operations().get("GET /calls").put("query", Map.of("moon", Map.of()))),
                fault(
                        "no contract.yaml names a schema for",
                        notes -> notes.records().remove("CallList")),
                fault(
                        "Receipt has no [colour]",
                        notes -> notes.schemas().get("Receipt").put("properties", Map.of("colour", Map.of()))),
                fault(
                        "Receipt.version: type is said by the type",
                        notes -> notes.schemas()
                                .get("Receipt")
                                .put("properties", Map.of("version", Map.of("type", "string")))),
                fault(
                        "CallDraft.document may be any JSON",
                        notes -> notes.schemas().get("CallDraft").put("properties", Map.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_note_about_nothing_and_a_missing_one_are_named(String finding, Consumer<Notes> planting) {
        var notes = Notes.ofTheProject();
        planting.accept(notes);

        var refused = assertThrows(IllegalStateException.class, () -> ContractWriter.write(notes, ROUTES));

        assertTrue(refused.getMessage().startsWith(finding), refused::getMessage);
    }

    private static Arguments fault(String finding, Consumer<Notes> planting) {
        return Arguments.of(finding, planting);
    }
}
