package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.rule.Bonus;

/** The four calls, number by number as in the announcements. */
class ShippedCallsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        OE-2020,  2019-11-03T21:00:00Z, 2019-11-29T21:00:00Z, 2019-12-20T06:00:00Z, 2020-01-05T21:00:00Z, 2020-01-24T21:00:00Z
        OE-2024,  2023-11-06T14:00:00Z, 2023-11-30T14:00:00Z, 2023-12-20T06:00:00Z, 2024-01-07T21:00:00Z, 2024-01-26T21:00:00Z
        ICM-2024, 2023-11-05T21:00:00Z, 2023-11-30T14:00:00Z, 2023-12-20T06:00:00Z, 2024-01-07T21:00:00Z, 2024-01-26T21:00:00Z
        DOC-2023, 2023-11-07T21:00:00Z, 2023-12-15T13:00:00Z, 2023-12-21T06:00:00Z,                     , 2024-01-30T21:00:00Z
        """)
    void the_instants_of_the_calendar_are_those_of_the_announcement_in_istanbul(
            String call, Instant opens, Instant closes, Instant scores, Instant withdrawFrom, Instant withdrawUntil) {
        assertEquals(
                new Calendar(
                        ZoneId.of("Europe/Istanbul"),
                        opens,
                        closes,
                        Duration.ofMinutes(5),
                        scores,
                        Optional.ofNullable(withdrawFrom),
                        withdrawUntil),
                ShippedDefinition.call(call).calendar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  | DISABILITY 10, LAW_2828 10, MARTYR_VETERAN 15
        OE-2024  | AFAD_AID 10, DISABILITY 10, LAW_2828 10, MARTYR_VETERAN 15
        ICM-2024 | AFAD_AID 10, DISABILITY 10, LAW_2828 10, MARTYR_VETERAN 15
        DOC-2023 | AFAD_AID 10, DISABILITY 10, LAW_2828 10, MARTYR_VETERAN 15
        """)
    void the_additional_points_are_those_of_the_announcement(String call, String expected) {
        var points = new TreeSet<String>();
        ShippedDefinition.call(call).bonuses().forEach(bonus -> points.add(bonus.code() + " " + bonus.points()));

        assertEquals(expected, String.join(", ", points));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  | BENEFITED_BEFORE -10, LATE_WITHDRAWAL -10
        OE-2024  | BENEFITED_BEFORE -10, CITIZENSHIP -10, LATE_WITHDRAWAL -10
        ICM-2024 | BENEFITED_BEFORE -10, CITIZENSHIP -10, LATE_WITHDRAWAL -10
        DOC-2023 | BENEFITED_BEFORE -10, CITIZENSHIP -10, LATE_WITHDRAWAL -10, SELECTED_AND_GRANTED -10
        """)
    void the_deductions_are_those_of_the_announcement(String call, String expected) {
        var points = new TreeSet<String>();
        ShippedDefinition.call(call)
                .deductions()
                .forEach(deduction -> points.add(deduction.code() + " " + deduction.points()));

        assertEquals(expected, String.join(", ", points));
    }

    @Test
    void relatives_of_martyrs_and_veterans_get_points_in_two_calls_and_children_in_the_two_others() {
        var relatives = Set.of("CHILD", "PARENT", "SIBLING", "SPOUSE");
        var relations = new TreeMap<String, Set<String>>();
        ShippedDefinition.CALLS.forEach(call -> relations.put(
                call,
                ShippedDefinition.call(call)
                        .bonus("MARTYR_VETERAN")
                        .map(Bonus::relations)
                        .orElseThrow()));

        assertEquals(
                Map.of(
                        "OE-2020",
                        relatives,
                        "OE-2024",
                        Set.of("CHILD"),
                        "ICM-2024",
                        Set.of("CHILD"),
                        "DOC-2023",
                        relatives),
                relations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  |
        OE-2024  | LANGUAGE
        ICM-2024 | LANGUAGE
        DOC-2023 | LANGUAGE, ACCEPTANCE_LETTER
        """)
    void only_evidence_for_additional_points_is_of_a_special_category(String call, String ordinary) {
        var definition = ShippedDefinition.call(call);
        var special = definition.slots().stream()
                .filter(DocumentSlot::special)
                .map(DocumentSlot::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                definition.bonuses().stream().map(Bonus::slot).collect(Collectors.toCollection(TreeSet::new)), special);
        assertEquals(
                ordinary == null ? List.of() : List.of(ordinary.split(", ")),
                definition.slots().stream()
                        .filter(slot -> !slot.special())
                        .map(DocumentSlot::code)
                        .toList());
    }

    @Test
    void the_doctoral_call_lists_202_names_of_201_countries_and_not_the_home_country() {
        var lists =
                ShippedDefinition.call("DOC-2023").terms().eligibility().stays().countries();
        var countries =
                lists.stream().flatMap(list -> list.countries().stream()).toList();

        assertEquals(
                List.of(33, 169),
                lists.stream().map(list -> list.countries().size()).toList());
        assertEquals(201, Set.copyOf(countries).size());
        assertEquals(
                List.of(new CountryCode("GB"), new CountryCode("GB")),
                countries.stream()
                        .filter(country -> country.value().equals("GB"))
                        .toList());
        assertEquals(false, countries.contains(CountryCode.TURKIYE));
    }
}
