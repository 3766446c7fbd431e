package tr.edu.metu.ico.functions.trials;

import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.World.Response;

/** The requests of OE-2024's officers about trial runs. */
record TrialRequests(Season season, Person officer) {

    private static final String CALL = Season.CALL.value();
    private static final String ONE = "/calls/{call}/trials/{trial}";

    TrialRequests(Season season) {
        this(season, Portal.OFFICER);
    }

    Response run(String body) {
        return season.world.as(officer).body(body).ask("POST /calls/{call}/trials", "call", CALL);
    }

    /** Creates a trial with these changes; returns its id. */
    String with(String changes) {
        return json(expect(201, run("{\"changes\":{" + changes + "}}")))
                .get("id")
                .asText();
    }

    /** Creates a trial on the unchanged inputs; returns its id. */
    String plain() {
        return json(expect(201, run("{}"))).get("id").asText();
    }

    Response all() {
        return season.world.as(officer).ask("GET /calls/{call}/trials", "call", CALL);
    }

    Response one(String trial) {
        return asked("GET " + ONE, trial);
    }

    Response rows(String trial) {
        return asked("GET " + ONE + "/rows", trial);
    }

    Response discard(String trial) {
        return asked("DELETE " + ONE, trial);
    }

    private Response asked(String route, String trial) {
        return season.world.as(officer).ask(route, "call", CALL, "trial", trial);
    }

    Response compare(String of, String with) {
        return season.world
                .as(officer)
                .query("of", of)
                .query("with", with)
                .ask("GET /calls/{call}/comparisons", "call", CALL);
    }

    JsonNode difference(String of, String with) {
        return json(expect(200, compare(of, with)));
    }
}
