package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.TieBreak;

class PlacementRulesTest {
    private static final Clause CLAUSE =
            new Clause(new RuleId("X-PLACE-1"), "Selection, 1", new Text("As said.", "Söylendiği gibi."));

    @Test
    void every_kind_is_read_with_its_parameters() {
        assertEquals(
                List.of(
                        new PlacementRule.ScoreThenPreference(CLAUSE, List.of(TieBreak.LANGUAGE, TieBreak.LOTTERY)),
                        new PlacementRule.RankedSeats(CLAUSE, 14, List.of(TieBreak.LOTTERY)),
                        new PlacementRule.ReservedSeats(
                                CLAUSE, PlacementRule.Group.RESEARCH_ASSISTANTS, ReserveOrder.OPEN_FIRST),
                        new PlacementRule.VacantSeats(CLAUSE, ReserveFallback.BOTH_WAYS),
                        new PlacementRule.CountryCaps(CLAUSE),
                        new PlacementRule.CountryGrants(CLAUSE, true),
                        new PlacementRule.GrantVolunteers(CLAUSE)),
                Stream.of("""
                    "kind":"SCORE_THEN_PREFERENCE","tieBreak":["LANGUAGE","LOTTERY"]\
                    """, """
                    "kind":"RANKED_SEATS","seats":14,"tieBreak":["LOTTERY"]\
                    """, """
                    "kind":"RESERVED_SEATS","group":"RESEARCH_ASSISTANTS","order":"OPEN_FIRST\"\
                    """, """
                    "kind":"RESERVE_FALLBACK","fallback":"BOTH_WAYS\"\
                    """, """
                    "kind":"COUNTRY_CAPS\"\
                    """, """
                    "kind":"COUNTRY_GRANTS","reallocate":true\
                    """, """
                    "kind":"GRANT_VOLUNTEERS\"\
                    """)
                        .map(PlacementRulesTest::read)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
        "kind":"RANKED_SEATS","seats":-1,"tieBreak":["LOTTERY"]             ! rules[0].seats INVALID_VALUE
        "kind":"RANKED_SEATS","seats":"14","tieBreak":["LOTTERY"]           ! rules[0].seats WRONG_TYPE
        "kind":"RANKED_SEATS","seats":14,"tieBreak":["CGPA"]                ! rules[0].tieBreak INVALID_VALUE
        "kind":"RANKED_SEATS","tieBreak":["LOTTERY"]                        ! rules[0].seats MISSING_FIELD
        "kind":"RESERVED_SEATS","group":"EVERYBODY","order":"OPEN_FIRST"    ! rules[0].group UNKNOWN_VALUE
        "kind":"RESERVED_SEATS","group":"RESEARCH_ASSISTANTS","order":"ANY" ! rules[0].order UNKNOWN_VALUE
        "kind":"RESERVE_FALLBACK","fallback":"NOWHERE"                      ! rules[0].fallback UNKNOWN_VALUE
        "kind":"COUNTRY_GRANTS"                                             ! rules[0].reallocate MISSING_FIELD
        "kind":"COUNTRY_CAPS","cap":5                                       ! rules[0].cap UNKNOWN_FIELD
        """)
    void a_wrong_parameter_is_named(String rule, String problem) {
        var refused = assertThrows(InvalidJson.class, () -> read(rule));

        assertEquals(
                List.of(problem),
                refused.problems().stream()
                        .map(one -> one.field() + " " + one.code())
                        .toList());
    }

    private static Rule read(String parameters) {
        try {
            var node = new JsonMapper().readTree("""
                {"id":"X-PLACE-1","place":"Selection, 1","says":{"en":"As said.","tr":"Söylendiği gibi."},%s}\
                """.replace("%s", parameters));
            return ReadRule.of("rules[0]", node);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
