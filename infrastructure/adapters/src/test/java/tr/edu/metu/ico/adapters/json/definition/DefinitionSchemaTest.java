package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of definitions must match the readers. */
class DefinitionSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "..", "docs", "definition.schema.json");
    private static final ObjectNode GENERATED = DefinitionSchema.generate();
    private static final Schema SCHEMA =
            SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(GENERATED);

    /** If a kind or a parameter changed: copy the file in target over the published one and read the git diff. */
    @Test
    void the_published_schema_is_the_one_of_the_readers() throws IOException {
        var written = Path.of("target", "definition.schema.json");
        Files.writeString(written, DefinitionSchema.print(GENERATED));

        assertEquals(Files.readString(written), Files.readString(PUBLISHED), "differs from " + written);
    }

    @Test
    void every_kind_has_a_sample() {
        assertEquals(
                new TreeSet<>(RuleJson.kinds()),
                new TreeSet<>(DefinitionSchema.samples().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void the_shipped_definitions_are_valid(String id) {
        assertEquals(List.of(), errors(DefinitionSchema.tree(ShippedDefinition.document(id))));
    }

    /** With a field missing or a field added, reader and schema agree, for every field of every kind. */
    @Test
    void reader_and_schema_refuse_the_same_rules() {
        var disagreements = new ArrayList<String>();
        DefinitionSchema.samples()
                .forEach((kind, rules) -> rules.forEach(rule -> {
                    variants((ObjectNode) rule).forEach(variant -> {
                        if (readable(variant) != errors(announcement(variant)).isEmpty()) {
                            disagreements.add(kind + ": " + variant);
                        }
                    });
                }));

        assertEquals(List.of(), disagreements);
    }

    @Test
    void an_unknown_kind_is_invalid() {
        var rule = ((ObjectNode) DefinitionSchema.samples().get("NOTICE").getFirst()).deepCopy();

        assertEquals(List.of(), errors(announcement(rule)));
        assertNotEquals(List.of(), errors(announcement(rule.put("kind", "RUMOUR"))));
    }

    private static List<ObjectNode> variants(ObjectNode rule) {
        var variants = new ArrayList<ObjectNode>();
        variants.add(rule);
        variants.add(rule.deepCopy().put("colour", "red"));
        for (var name : names(rule)) {
            var without = rule.deepCopy();
            without.remove(name);
            variants.add(without);
            variants.add(rule.deepCopy().putNull(name));
        }
        return variants;
    }

    private static List<String> names(ObjectNode rule) {
        var names = new ArrayList<String>();
        rule.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean readable(ObjectNode rule) {
        return Probe.rule(rule).exchanged().apply(rule).isEmpty();
    }

    /** A fragment with this rule, which may hold rules of any kind. */
    private static JsonNode announcement(ObjectNode rule) {
        var fragment = (ObjectNode) DefinitionSchema.tree(ShippedDefinition.document("OE-2018"));
        return fragment.set("rules", fragment.arrayNode().add(rule));
    }

    private static List<String> errors(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Error::toString).toList();
    }
}
