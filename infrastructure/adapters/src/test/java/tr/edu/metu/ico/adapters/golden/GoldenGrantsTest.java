package tr.edu.metu.ico.adapters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;

/** The hand-written cases on money, each through the shipped definition of its call. */
class GoldenGrantsTest {

    @TestFactory
    Stream<DynamicTest> every_golden_case_on_money_comes_out_as_written_by_hand() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").textValue() + " " + c.get("title").textValue(),
                        () -> assertEquals(
                                expected(c), actual(c), c.get("working").textValue())));
    }

    @Test
    void the_cases_are_all_there() {
        assertEquals(15, cases().size());
    }

    private static Map<String, String> actual(JsonNode c) {
        var call = c.get("call").textValue();
        var input = c.get("input");
        return new TreeMap<>(
                switch (c.get("kind").textValue()) {
                    case "icmGrant" -> GoldenGrant.study(call, input);
                    case "doctoralGrant" -> GoldenGrant.traineeship(call, input);
                    case "inclusion" -> GoldenGrant.inclusion(call, input);
                    default -> throw new IllegalStateException("no test for " + c.get("kind"));
                });
    }

    private static Map<String, String> expected(JsonNode c) {
        var expected = new TreeMap<String, String>();
        c.get("expected")
                .properties()
                .forEach(field -> expected.put(field.getKey(), field.getValue().asText()));
        return expected;
    }

    private static List<JsonNode> cases() {
        try {
            var cases = new ArrayList<JsonNode>();
            new JsonMapper()
                    .readTree(ShippedDefinition.text("/golden/grants.json"))
                    .forEach(cases::add);
            return cases;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
