package tr.edu.metu.ico.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Trials before the result, and the publication by two officers. */
record Release(String call, Gauge gauge, Desk desk) {

    private static final Map<String, String> OFFICER = Desk.somebody("officer-1", "officer", "", "");
    private static final Map<String, String> SECOND = Desk.somebody("officer-2", "officer", "", "");

    /** A trial without a change, one without the places of this university, and both compared. */
    void trials(Instant now, String university) {
        var plain = gauge.measure("a trial run", () -> post("trials", now, "{}"));
        var changes = "{\"changes\":{\"agreements\":[{\"university\":\"" + university + "\",\"capacity\":0}]}}";
        var changed = gauge.measure("a what-if", () -> post("trials", now, changes));
        var two = Map.of("of", id(plain), "with", id(changed));
        gauge.measure(
                "comparison of the two",
                () -> desk.ask("GET /calls/{call}/comparisons", by(OFFICER, now).where(two)));
    }

    void publish(Instant now, String run) {
        var path = Map.of("call", call, "run", run);
        var findings = gauge.measure(
                "findings of the sanity gate",
                () -> desk.ask("GET /calls/{call}/runs/{run}/findings", Desk.Request.by(OFFICER, now, path)));
        var proposal =
                "{\"run\":\"" + run + "\",\"approver\":\"officer-2\",\"overrides\":[" + overrides(findings) + "]}";
        var proposed = gauge.measure("proposal", () -> post("publication-proposal", now, proposal));
        var version = proposed.get("proposal").get("version").asText();
        gauge.measure(
                "approval, which publishes",
                () -> desk.ask(
                        "POST /calls/{call}/publication-approval",
                        by(SECOND, now).headed(Map.of("if-match", version)).with("{\"run\":\"" + run + "\"}")));
    }

    private JsonNode post(String what, Instant now, String body) {
        return desk.ask("POST /calls/{call}/" + what, by(OFFICER, now).with(body));
    }

    private Desk.Request by(Map<String, String> who, Instant now) {
        return Desk.Request.by(who, now, Map.of("call", call));
    }

    private static String id(JsonNode trial) {
        return trial.get("id").asText();
    }

    /** A reason for each finding that needs one. */
    static String overrides(JsonNode found) {
        return found.path("findings")
                .valueStream()
                .filter(finding -> finding.get("severity").asText().equals("NEEDS_OVERRIDE"))
                .map(finding -> "{\"finding\":\"" + finding.get("id").asText() + "\",\"reason\":\"looked at\"}")
                .collect(Collectors.joining(","));
    }
}
