package tr.edu.metu.ico.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The main sources of all modules: files stay short, and packages have no cycles, not even through links in documentation. */
class MainSourcesTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z][\\w.]*?)\\.[A-Z]\\w*");

    private static final int LONGEST = 300;

    private static Map<String, String> sources() throws IOException {
        return ProjectFiles.below(SourceFormat.projectRoot())
                .only(path -> path.contains("src/main/java/") && path.endsWith(".java"))
                .texts();
    }

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        var tooLong = sources().entrySet().stream()
                .filter(file -> file.getValue().lines().count() > LONGEST)
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), tooLong);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() throws IOException {
        assertEquals(Set.of(), inCircles(sources().values()));
    }

    @Test
    void a_circle_of_three_is_found_and_what_only_leads_to_it_or_away_is_not() {
        var planted = List.of(
                "package a;\nimport b.B;\n",
                "package b;\nimport static c.C.name;\nimport java.util.List;\n",
                "package c;\nimport a.A;\nimport end.Of;\n",
                "package start;\nimport a.A;\n",
                "package end;\n");

        assertEquals(Set.of("a", "b", "c"), inCircles(planted));
    }

    /** What is left after removing, again and again, the packages that need no other and those that no other needs. */
    private static Set<String> inCircles(Collection<String> sources) {
        var needs = needs(sources);
        int before;
        do {
            before = needs.size();
            needs.values().forEach(needed -> needed.retainAll(needs.keySet()));
            needs.values().removeIf(Set::isEmpty);
            needs.keySet()
                    .retainAll(needs.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        } while (needs.size() < before);
        return needs.keySet();
    }

    private static Map<String, Set<String>> needs(Collection<String> sources) {
        var needs = new TreeMap<String, Set<String>>();
        for (var source : sources) {
            var own = PACKAGE.matcher(source);
            if (own.find()) {
                IMPORT.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(needed -> !needed.equals(own.group(1)))
                        .forEach(needs.computeIfAbsent(own.group(1), _ -> new TreeSet<>())::add);
            }
        }
        return needs;
    }
}
