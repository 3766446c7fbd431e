package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.Unknown;

/**
 * The announcements against the definitions, line by line: each line with content is a rule, or has a reason why not. The texts
 * are not part of the project; with {@code -Dannouncements=FOLDER}, the table is also compared with the texts in that folder.
 */
class CoverageTest {
    private static final List<Coverage> FILES = Coverage.all();
    private static final Register REGISTER = Register.read();
    private static final Pattern READING = Pattern.compile("[A-Z0-9]+-A-[0-9]{2}");
    private static final Map<String, Long> REASONS = Map.ofEntries(
            Map.entry("A bullet mark.", 21L),
            Map.entry("A contact person of the office, who changes.", 2L),
            Map.entry("A heading of a table.", 11L),
            Map.entry("A heading.", 57L),
            Map.entry("A line of the website, not of an announcement.", 1L),
            Map.entry("An information session; nobody applies there and nothing is decided.", 14L),
            Map.entry("Leads in to the lines below.", 12L),
            Map.entry("Names the case of the example that the lines below work out.", 15L),
            Map.entry("Points to a list or page that the office provides elsewhere.", 13L));

    @Test
    void every_line_of_the_three_published_files_is_in_the_table() {
        assertEquals(
                Map.of("website-2018", 43, "overseas-2020", 272, "calls-2023", 950),
                FILES.stream().collect(Collectors.toMap(Coverage::name, Coverage::count)));
        for (var file : FILES) {
            assertEquals(
                    IntStream.rangeClosed(1, file.count()).boxed().toList(),
                    file.lines().stream().map(Coverage.Line::number).toList(),
                    file.name());
        }
    }

    @Test
    void a_line_is_a_rule_or_has_the_reason_why_not_and_only_a_blank_one_has_neither() {
        var wrong = lines().filter(line -> line.isBlank()
                        ? !line.ids().isEmpty() || !line.because().isEmpty()
                        : line.ids().isEmpty() == line.because().isEmpty())
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void every_rule_that_a_line_names_stands_in_a_definition_or_in_the_register() {
        var rules = rules().map(rule -> rule.id().value()).collect(Collectors.toSet());
        var unknown = named().stream()
                .filter(id -> !rules.contains(id) && !REGISTER.holds(id))
                .toList();

        assertEquals(List.of(), unknown);
    }

    /** Parts of a sentence use the id of their entry. */
    @Test
    void every_rule_of_a_definition_comes_from_a_line_or_is_a_reading_or_a_gap() {
        var named = named();
        var fromNowhere = rules().filter(rule -> !(rule instanceof Unknown))
                .map(rule -> rule.id().value())
                .filter(id -> !named.contains(id) && !named.contains(id.replaceFirst("-[A-Z]$", "")))
                .filter(id -> !READING.matcher(id).matches())
                .toList();

        assertEquals(List.of(), fromNowhere);
    }

    @Test
    void every_entry_of_the_register_comes_from_a_line() {
        var named = named();

        assertEquals(
                List.of(),
                REGISTER.entries().stream()
                        .map(Register.Entry::id)
                        .filter(id -> !named.contains(id))
                        .toList());
    }

    @Test
    void these_are_the_reasons_why_a_line_is_no_rule() {
        var reasons = new TreeMap<String, Long>();
        lines().filter(line -> !line.because().isEmpty()).forEach(line -> reasons.merge(line.because(), 1L, Long::sum));

        assertEquals(REASONS, reasons);
    }

    @Test
    @EnabledIfSystemProperty(named = "announcements", matches = ".+")
    void the_table_is_of_the_published_files() throws IOException {
        var folder = Path.of(System.getProperty("announcements"));
        for (var file : FILES) {
            var text = published(folder, file.sha256());
            assertEquals(
                    Coverage.hashes(text),
                    file.lines().stream().map(Coverage.Line::hash).toList(),
                    file.name());
        }
    }

    private static byte[] published(Path folder, String sha256) throws IOException {
        try (var files = Files.list(folder)) {
            for (var path : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(path);
                if (Sha256.of(bytes).hex().equals(sha256)) {
                    return bytes;
                }
            }
        }
        throw new IllegalStateException("no file of " + folder + " has the digest " + sha256);
    }

    private static Stream<Coverage.Line> lines() {
        return FILES.stream().flatMap(file -> file.lines().stream());
    }

    private static Set<String> named() {
        return lines().flatMap(line -> line.ids().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Rule> rules() {
        return Stream.concat(Stream.of("OE-2018"), ShippedDefinition.CALLS.stream())
                .flatMap(call -> ShippedDefinition.announcement(call).rules().stream());
    }
}
