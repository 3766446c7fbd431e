package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.play.LivelyExample;

class LivelyExampleTest {
    private static final String OFFICERS = "First ICO officer officer-1, Second ICO officer officer-2";
    private static final Instant DAY_BEFORE_THE_DEADLINE = Instant.parse("2023-11-29T14:00:00Z");

    @TempDir
    Path state;

    @Test
    void a_newcomer_finds_the_call_open_and_work_for_every_demo_person_and_a_restart_changes_nothing() {
        try (var system = PlayedStates.start(state);
                var api = new Api(system.apiUrl(), person -> system.login().tokenFor(person))) {
            LivelyExample.play(system.apiUrl(), system.login(), 15);

            var first = view(api);
            assertEquals(
                    List.of("OPEN", "NONE", "DRAFT", "SUBMITTED", "RECEIVED", "CENG", "EE", "all records", OFFICERS),
                    first);
            assertEquals(
                    0,
                    Duration.between(DAY_BEFORE_THE_DEADLINE, system.clock().instant())
                            .toMinutes());
            assertEquals(List.of(), withoutCoordinator(api));
            LivelyExample.play(system.apiUrl(), system.login(), 15);
            assertEquals(first, view(api));
        }
    }

    /** Departments of submissions whose coordinator is not one of the demo logins. */
    private static List<String> withoutCoordinator(Api api) {
        var coordinated = People.all().stream()
                .flatMap(person -> person.departments().stream())
                .collect(Collectors.toSet());
        var submitted = api.get(People.named("officer-2"), "/calls/OE-2024/applications?state=SUBMITTED")
                .list("applications");
        assertFalse(submitted.isEmpty());
        return submitted.stream()
                .map(application -> application.path("department").asText())
                .distinct()
                .filter(department -> !coordinated.contains(department))
                .toList();
    }

    private static List<String> view(Api api) {
        var officer = People.named("officer-2");
        var call = "/calls/OE-2024";
        return List.of(
                api.get(officer, call).text("state"),
                state(api, "2500001"),
                state(api, "2500002"),
                state(api, "2500003"),
                api.get(officer, call + "/applications/2500003/documents")
                        .list("documents")
                        .getFirst()
                        .path("state")
                        .asText(),
                department(api, "coordinator-ceng"),
                department(api, "coordinator-ee"),
                api.get(officer, call + "/imports")
                                        .list("imports")
                                        .getLast()
                                        .path("rows")
                                        .asInt()
                                == 16
                        ? "all records"
                        : "other records",
                api.get(officer, "/officers").list("officers").stream()
                        .map(found -> found.path("name").asText() + " "
                                + found.path("id").asText())
                        .collect(Collectors.joining(", ")));
    }

    private static String state(Api api, String student) {
        return api.get(People.named(student), "/calls/OE-2024/applications/" + student)
                .text("state");
    }

    /** The department of the first application on a coordinator's list. */
    private static String department(Api api, String coordinator) {
        return api.get(People.named(coordinator), "/calls/OE-2024/applications")
                .list("applications")
                .getFirst()
                .path("department")
                .asText();
    }
}
