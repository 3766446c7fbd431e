package tr.edu.metu.ico.functions.rehearsal;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.template.Deployment;

/** Before Lambda takes the snapshot of a function, the function plays its part of a small season in memory. */
class RehearsalTest {

    private static final Map<String, Set<String>> SETTINGS = new Deployment().settingsByHandler();

    private static final Set<String> STORY = Story.shipped().steps().stream()
            .map(step -> "tr.edu.metu.ico.functions." + step.function())
            .collect(Collectors.toSet());

    static Stream<String> handlers() {
        return STORY.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void every_function_of_the_story_plays_its_part_with_its_own_settings(String handler) {
        assertTrue(played(handler) > 0);
    }

    private static int played(String handler) {
        try (var _ = new Settings(SETTINGS.get(handler))) {
            return Wiring.rehearsal().play(handler);
        }
    }

    @Test
    void the_story_has_a_step_for_every_function_with_a_snapshot_and_for_none_that_the_template_does_not_have() {
        var snapshots = new TreeSet<>(new Deployment().handlersWithSnapshot());

        snapshots.removeAll(STORY);
        // needs no store and no setting: the snapshot of its class is all there is to prepare
        assertEquals(Set.of("tr.edu.metu.ico.functions.site.AppHandler"), snapshots);
        assertTrue(SETTINGS.keySet().containsAll(STORY));
    }

    @Test
    void every_function_that_reads_and_writes_rehearses_both() {
        var routes = new Deployment().routes();
        var functions = new Deployment().functionsByHandler();
        var snapshots = new Deployment()
                .handlersWithSnapshot().stream()
                        .map(handler -> functions.get(handler.substring(handler.lastIndexOf('.') + 1)))
                        .collect(toSet());
        var answered = kinds(routes.keySet().stream()
                .filter(route -> snapshots.contains(routes.get(route)))
                .collect(Collectors.groupingBy(routes::get, mapping(Function.identity(), toSet()))));
        var rehearsed = kinds(Story.shipped().steps().stream()
                .filter(step -> step.route().isPresent())
                .collect(Collectors.groupingBy(
                        step -> functions.get(
                                step.function().substring(step.function().lastIndexOf('.') + 1)),
                        mapping(step -> step.route().get(), toSet()))));

        assertEquals(answered, rehearsed);
    }

    /** Whether a function reads, writes or does both, from its methods. */
    private static Map<String, Set<String>> kinds(Map<String, Set<String>> routes) {
        var kinds = new TreeMap<String, Set<String>>();
        routes.forEach((function, answered) -> kinds.put(
                function,
                answered.stream()
                        .map(route -> route.startsWith("GET ") ? "reads" : "writes")
                        .collect(toSet())));
        return kinds;
    }

    @Test
    void nothing_that_is_rehearsed_is_logged(@TempDir Path folder) throws IOException {
        var log = folder.resolve("log");
        var before = System.getProperty("ico.LOG_FILE");
        System.setProperty("ico.LOG_FILE", log.toString());
        try {
            played("tr.edu.metu.ico.functions.application.SubmissionHandler");
            Log.event("start.primed");
        } finally {
            System.setProperty("ico.LOG_FILE", before);
        }

        assertEquals("{\"level\":\"INFO\",\"event\":\"start.primed\"}\n", Files.readString(log));
    }

    @Test
    void a_function_without_a_part_is_named() {
        try (var _ = new Settings(SETTINGS.get("tr.edu.metu.ico.functions.calls.CallsHandler"))) {
            var rehearsal = Wiring.rehearsal();

            var refused = assertThrows(IllegalStateException.class, () -> rehearsal.play("NoSuchHandler"));

            assertEquals("the story has no step for NoSuchHandler", refused.getMessage());
        }
    }
}
