package tr.edu.metu.ico.benchmarks.coldstart;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.site.PrivacyPage;

/**
 * A function and two requests of the same kind.
 *
 * @param title   its name in the table
 * @param handler the class
 */
record Scenario(String title, String handler, List<String> events) {

    private static final Instant WHILE_OPEN = Instant.parse("2023-11-07T12:00:00Z");
    private static final String SUBMISSION = """
        {"choices":[{"university":"JP-TOKYO","semester":"FALL"}],"language":{"source":"RECORD"},"claims":[],\
        "continuesSameLevel":true,"courseLoad":true,"stay":{"kind":"MONTHS","months":5},\
        "privacyNotice":%d}\
        """.formatted(PrivacyPage.currentVersion());

    /** The handler that does nothing, a student's first request, and the request that matters most to them. */
    static List<Scenario> all() {
        var call = Map.of("call", "OE-2024");
        var application = Map.of("call", "OE-2024", "student", "9999999");
        return List.of(
                new Scenario("bare handler", BareHandler.class.getName(), twice(event("GET /bare", call, 0, ""))),
                new Scenario("list the calls", handler("calls.CallsHandler"), twice(event("GET /calls", call, 0, ""))),
                new Scenario(
                        "read an application",
                        handler("application.ApplicationHandler"),
                        twice(event("GET /calls/{call}/applications/{student}", application, 0, ""))),
                new Scenario(
                        "submit",
                        handler("application.SubmissionHandler"),
                        List.of(submission(application, 0), submission(application, 1))));
    }

    /** The scenario with this title. */
    static Scenario titled(String title) {
        return all().stream()
                .filter(scenario -> scenario.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String handler(String name) {
        return "tr.edu.metu.ico.functions." + name;
    }

    private static List<String> twice(String event) {
        return List.of(event, event);
    }

    private static String submission(Map<String, String> application, int version) {
        return event("POST /calls/{call}/applications/{student}/submission", application, version, SUBMISSION);
    }

    private static String event(String route, Map<String, String> path, int version, String body) {
        return EventJson.of(
                route,
                path,
                Map.of("if-match", "\"" + version + "\"", "idempotency-key", "request-" + version),
                body,
                WHILE_OPEN);
    }
}
