package tr.edu.metu.ico.adapters.json.definition;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.Unknown;

/** The definitions against the register: every entry is a rule or has a reason, and every rule is an entry or an assumption. */
class RegisterTest {
    private static final Register REGISTER = Register.read();
    private static final Pattern READING = Pattern.compile("A-[0-9]{2}");
    private static final Pattern ASSUMPTION = Pattern.compile("[A-Z0-9]+-(A-[0-9]{2})");

    private static List<String> announcements() {
        return Stream.concat(Stream.of("OE-2018"), ShippedDefinition.CALLS.stream())
                .toList();
    }

    @Test
    void the_register_has_255_entries() {
        assertEquals(
                Map.of("NEWS", 6L, "OE-2018", 2L, "OE-2020", 60L, "OE-2024", 66L, "ICM-2024", 71L, "DOC-2023", 50L),
                REGISTER.entries().stream().collect(groupingBy(Register.Entry::call, counting())));
    }

    @Test
    void news_without_a_call_are_listed_with_the_reason() {
        var reasons = Register.rows("/without-a-call.csv").toList();

        assertEquals(
                REGISTER.of("NEWS").stream().map(Register.Entry::id).toList(),
                reasons.stream().map(row -> row.getField("id")).toList());
        assertFalse(reasons.stream()
                .anyMatch(row ->
                        row.getField("en").isBlank() || row.getField("tr").isBlank()));
    }

    /** A sentence with several statements is several rules, distinguished by a letter. */
    @ParameterizedTest
    @MethodSource("announcements")
    void every_entry_is_one_rule_or_several_parts(String call) {
        var rules = ids(call);

        for (var entry : REGISTER.of(call)) {
            var parts = rules.stream()
                    .filter(id -> id.matches(entry.id() + "-[A-Z]") && !REGISTER.holds(id))
                    .map(id -> id.substring(id.length() - 1))
                    .toList();
            var expected = rules.contains(entry.id())
                    ? List.of()
                    : List.of("A", "B", "C", "D").subList(0, Math.max(2, parts.size()));
            assertEquals(expected, parts, entry.id());
        }
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void a_rule_outside_the_register_is_a_marked_assumption_or_a_marked_gap(String call) {
        var unmarked = rules(call).stream()
                .filter(rule -> !REGISTER.holds(rule.id().value()))
                .filter(rule -> !REGISTER.holds(rule.id().value().replaceFirst("-[A-Z]$", "")))
                .filter(rule -> !(rule instanceof Unknown) && !isMarkedAssumption(rule.clause()))
                .map(Rule::id)
                .toList();

        assertEquals(List.of(), unmarked);
    }

    @Test
    void these_rules_are_assumptions() {
        var assumptions = new TreeMap<String, List<String>>();
        ShippedDefinition.CALLS.forEach(call -> assumptions.put(
                call,
                ids(call).stream()
                        .filter(id -> ASSUMPTION.matcher(id).matches())
                        .toList()));

        assertEquals(
                Map.of(
                        "OE-2020", List.of("OE20-A-19", "OE20-A-54"),
                        "OE-2024", List.of("OE24-A-21", "OE24-A-54"),
                        "ICM-2024", List.of("ICM24-A-06", "ICM24-A-46", "ICM24-A-54"),
                        "DOC-2023", List.of("DOC23-A-53", "DOC23-A-54")),
                assumptions);
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void every_rule_says_something_of_its_own_in_both_languages(String call) {
        var texts = rules(call).stream().map(rule -> rule.clause().statement()).toList();

        assertEquals(List.of(), twice(texts, text -> text.en()));
        assertEquals(List.of(), twice(texts, text -> text.tr()));
        assertEquals(
                List.of(),
                texts.stream().filter(text -> text.en().equals(text.tr())).toList());
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void both_languages_cite_the_same_readings(String call) {
        for (var rule : DefinitionSchema.tree(ShippedDefinition.document(call)).get("rules")) {
            var says = rule.get("says");
            assertEquals(
                    readings(says.get("en").textValue()),
                    readings(says.get("tr").textValue()),
                    rule.get("id").textValue());
        }
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void every_place_is_listed_once(String call) {
        assertEquals(List.of(), twice(rules(call), rule -> rule.clause().place()));
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void no_rule_repeats_the_words_of_the_register(String call) {
        var said =
                rules(call).stream().map(rule -> rule.clause().statement().en()).collect(Collectors.toSet());

        assertEquals(
                List.of(),
                REGISTER.of(call).stream()
                        .filter(entry -> said.contains(entry.statement()))
                        .toList());
    }

    /** Each gives the reason in both languages. */
    @Test
    void only_these_clauses_have_no_effect() {
        var notices = new TreeMap<String, List<String>>();
        announcements()
                .forEach(call -> notices.put(
                        call,
                        rules(call).stream()
                                .filter(Notice.class::isInstance)
                                .map(rule -> rule.id().value().split("-", 2)[1])
                                .toList()));

        assertEquals(Notices.EXPECTED, notices);
    }

    private static boolean isMarkedAssumption(Clause clause) {
        var id = ASSUMPTION.matcher(clause.id().value());
        return id.matches()
                && clause.place().equals("Reading " + id.group(1))
                && clause.statement().en().contains("the office’s reading");
    }

    private static Set<String> readings(String text) {
        return READING.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<String> twice(List<T> all, Function<T, String> part) {
        var seen = new ArrayList<>(all.stream().map(part).toList());
        all.stream().map(part).distinct().forEach(seen::remove);
        return seen;
    }

    private static List<String> ids(String call) {
        return rules(call).stream().map(rule -> rule.id().value()).toList();
    }

    private static List<Rule> rules(String call) {
        return ShippedDefinition.announcement(call).rules();
    }
}
