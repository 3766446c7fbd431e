package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Notice;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.DocumentSlot;

/** The definition of OE-2024 against the register of the announcement's rules. */
class RegisterTest {
    private final CallDefinition call = ShippedDefinition.oe2024();

    @Test
    void every_rule_of_the_call_stands_in_the_register_and_every_entry_of_the_register_is_a_rule() {
        var register = ShippedDefinition.text("/register.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .filter(cells -> cells[1].equals("OE-2024"))
                .map(cells -> cells[0])
                .collect(Collectors.toCollection(TreeSet::new));
        var rules = call.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(register, rules);
        assertEquals(55, rules.size());
    }

    @Test
    void every_rule_says_something_of_its_own_in_both_languages() {
        var statements =
                call.rules().stream().map(rule -> rule.clause().statement()).toList();

        assertEquals(55, statements.stream().map(text -> text.en()).distinct().count());
        assertEquals(55, statements.stream().map(text -> text.tr()).distinct().count());
        assertEquals(
                List.of(),
                statements.stream().filter(text -> text.en().equals(text.tr())).toList());
    }

    @Test
    void only_these_clauses_have_no_effect() {
        assertEquals(
                List.of(
                        "OE24-PROG-1",
                        "OE24-ELIG-7",
                        "OE24-CAL-1",
                        "OE24-CAL-5",
                        "OE24-SUB-1",
                        "OE24-SUB-2",
                        "OE24-SUB-3",
                        "OE24-LANG-1",
                        "OE24-PLACE-2",
                        "OE24-PLACE-3",
                        "OE24-CHOICE-6",
                        "OE24-GRANT-1",
                        "OE24-GRANT-2",
                        "OE24-GRANT-3"),
                call.rules(Notice.class).stream().map(rule -> rule.id().value()).toList());
    }

    @Test
    void the_instants_of_the_calendar_are_those_of_the_announcement_in_istanbul() {
        var calendar = call.calendar();

        assertEquals(
                List.of(
                        Instant.parse("2023-11-06T14:00:00Z"),
                        Instant.parse("2023-11-30T14:00:00Z"),
                        Instant.parse("2023-11-30T14:05:00Z"),
                        Instant.parse("2023-12-20T06:00:00Z"),
                        Instant.parse("2024-01-07T21:00:00Z"),
                        Instant.parse("2024-01-26T21:00:00Z")),
                List.of(
                        calendar.opensAt(),
                        calendar.closesAt(),
                        calendar.freezesAt(),
                        calendar.scoreAt(),
                        calendar.withdrawOpensAt().orElseThrow(),
                        calendar.withdrawClosesAt()));
    }

    @Test
    void only_the_language_document_is_not_of_a_special_category() {
        assertEquals(
                Map.of(
                        "LANGUAGE", false,
                        "DISABILITY", true,
                        "MARTYR_VETERAN", true,
                        "LAW_2828", true,
                        "AFAD_AID", true),
                call.slots().stream().collect(Collectors.toMap(DocumentSlot::code, DocumentSlot::special)));
    }

    @Test
    void the_points_are_those_of_the_announcement() {
        var points = new TreeMap<String, Integer>();
        call.bonuses().forEach(bonus -> points.put(bonus.code(), bonus.points()));
        call.deductions().forEach(deduction -> points.put(deduction.code(), deduction.points()));

        assertEquals(
                Map.of(
                        "DISABILITY", 10,
                        "MARTYR_VETERAN", 15,
                        "LAW_2828", 10,
                        "AFAD_AID", 10,
                        "BENEFITED_BEFORE", -10,
                        "LATE_WITHDRAWAL", -10,
                        "CITIZENSHIP", -10),
                points);
    }

    @Test
    void every_place_is_told_once() {
        List<Rule> rules = call.rules();

        assertEquals(
                55, rules.stream().map(rule -> rule.clause().place()).distinct().count());
    }
}
