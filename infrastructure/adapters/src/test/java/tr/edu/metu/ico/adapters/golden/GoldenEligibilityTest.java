package tr.edu.metu.ico.adapters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tr.edu.metu.ico.adapters.json.definition.EligibilityDefinition;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.eligibility.StayRule.EligibleCountries;

/** The hand-written cases on eligibility of the calls other than OE-2024, through the rules of the shipped definitions. */
class GoldenEligibilityTest {

    @TestFactory
    Stream<DynamicTest> every_case_comes_out_as_written_by_hand() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").textValue() + " " + c.get("title").textValue(),
                        () -> assertEquals(c.get("expected"), GoldenEligibility.of(c))));
    }

    @Test
    void the_cases_are_all_there() {
        assertEquals(13, cases().size());
    }

    @Test
    void the_lists_of_doc_2023_name_202_hosts_countries_which_are_201() {
        var lists = EligibilityDefinition.of("DOC-2023").rules(EligibleCountries.class);
        var distinct = lists.stream()
                .flatMap(list -> list.countries().stream())
                .distinct()
                .toList();

        assertEquals(
                202, lists.stream().mapToInt(list -> list.countries().size()).sum());
        assertEquals(201, distinct.size());
        assertEquals(false, distinct.contains(CountryCode.TURKIYE));
    }

    private static List<JsonNode> cases() {
        try {
            var cases = new ArrayList<JsonNode>();
            new JsonMapper()
                    .readTree(ShippedDefinition.text("/golden/eligibility.json"))
                    .forEach(cases::add);
            return cases;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
