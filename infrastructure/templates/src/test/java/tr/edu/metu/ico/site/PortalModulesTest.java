package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.gate.Finding;
import tr.edu.metu.ico.outbox.OutboxRow;

/** The modules of the portal: all of them are served, every sentence they say exists, and the first load is small. */
class PortalModulesTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "app", "portal");
    private static final int LONGEST_FIRST_LOAD = 40 * 1024;

    /** Comments name types, which no browser reads. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\"(\\.{1,2}/[^\"]+)\"");

    /** A sentence, with {@code one} and {@code other} for a counted thing; a key may be chosen between two. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\bt\\((?:[^()\"]*\\? )?\"([a-z0-9.A-Z-]+)\"(?: : \"([a-z0-9.-]+)\")?[,)]");

    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\"([a-z0-9.-]+)\"");

    private final Set<String> catalogue = keys(Language.EN);

    @Test
    void every_module_is_served_and_every_import_leads_to_a_module() throws IOException {
        var served = new TreeSet<String>();
        for (var module : modules()) {
            var name = Path.of("portal").resolve(FOLDER.relativize(module));
            served.add(name.toString());
            IMPORT.matcher(COMMENT.matcher(Files.readString(module)).replaceAll(""))
                    .results()
                    .map(found ->
                            name.resolveSibling(found.group(1)).normalize().toString())
                    .forEach(served::add);
        }
        assertEquals(
                List.of(),
                served.stream().filter(name -> AppFiles.find(name).isEmpty()).toList());
    }

    @Test
    void every_sentence_that_a_module_says_exists() throws IOException {
        var unknown = new TreeSet<String>();
        for (var module : modules()) {
            var source = Files.readString(module);
            SENTENCE.matcher(source)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .filter(key -> key != null && !catalogue.contains(key))
                    .forEach(unknown::add);
            COUNTED.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !catalogue.containsAll(List.of(key + ".one", key + ".other")))
                    .forEach(unknown::add);
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void no_module_keeps_anything_on_the_device_hides_a_field_from_its_label_or_makes_markup_of_text()
            throws IOException {
        var forbidden = Pattern.compile("localStorage|indexedDB|attachShadow|innerHTML|insertAdjacentHTML|unsafeHTML");
        var found = new TreeSet<String>();
        for (var module : modules()) {
            if (forbidden
                    .matcher(COMMENT.matcher(Files.readString(module)).replaceAll(""))
                    .find()) {
                found.add(module.toString());
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void no_form_leaves_it_to_the_browser_to_say_what_is_wrong() throws IOException {
        var form = Pattern.compile("<form\\b[^>]*");
        var found = new TreeSet<String>();
        for (var module : modules()) {
            form.matcher(COMMENT.matcher(Files.readString(module)).replaceAll(""))
                    .results()
                    .map(tag -> tag.group())
                    .filter(tag -> !tag.contains(" novalidate"))
                    .forEach(tag -> found.add(module.getFileName() + ": " + tag));
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void every_code_that_a_module_says_has_a_name() {
        var unnamed = Stream.of(
                        codes("staff.notice.", OutboxRow.Kind.values()),
                        codes("staff.finding.code.", Finding.Code.values()),
                        codes("call.topic.", CallTopic.values()))
                .flatMap(codes -> codes)
                .filter(key -> !catalogue.contains(key))
                .toList();
        assertEquals(List.of(), unnamed);
    }

    /** The keys by which the portal finds the names of codes. */
    private static Stream<String> codes(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(code -> prefix + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void both_catalogues_have_the_same_sentences() {
        assertEquals(catalogue, keys(Language.TR));
        assertTrue(catalogue.contains("step.choices") && catalogue.contains("level.ug"), catalogue.toString());
    }

    @Test
    void a_first_load_is_small() {
        var page = new PortalPage(new PortalLogin("https://login.example/a", "https://login.example/t", "", "client"));
        for (var language : Language.values()) {
            var html = Html.of("portal", new Ui(SiteAddress.relative(), language, "portal"), page);
            int bytes = compressed(html.getBytes(StandardCharsets.UTF_8))
                    + Stream.concat(
                                    PortalModules.needed(language).stream(),
                                    Stream.of("site.css", "icon.svg", "portal/portal.css"))
                            .mapToInt(name ->
                                    compressed(AppFiles.find(name).orElseThrow().content()))
                            .sum();
            assertTrue(bytes <= LONGEST_FIRST_LOAD, language + ": first load of " + bytes + " bytes");
        }
    }

    private static List<Path> modules() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Set<String> keys(Language language) {
        return Stream.of(PortalModules.catalogue(language), PortalModules.staffCatalogue(language))
                .flatMap(module -> new String(module, StandardCharsets.UTF_8).lines())
                .filter(line -> line.startsWith("\""))
                .map(line -> line.substring(1, line.indexOf('"', 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int compressed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.size();
    }
}
