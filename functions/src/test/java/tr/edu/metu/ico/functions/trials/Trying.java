package tr.edu.metu.ico.functions.trials;

import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.World.Answered;

/** The requests of OE-2024's officers about trial runs. */
record Trying(Season season, Person officer) {

    private static final String CALL = Season.CALL.value();
    private static final String ONE = "/calls/{call}/trials/{trial}";

    Trying(Season season) {
        this(season, Portal.OFFICER);
    }

    Answered run(String body) {
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

    Answered all() {
        return season.world.as(officer).ask("GET /calls/{call}/trials", "call", CALL);
    }

    Answered one(String trial) {
        return asked("GET " + ONE, trial);
    }

    Answered rows(String trial) {
        return asked("GET " + ONE + "/rows", trial);
    }

    Answered discard(String trial) {
        return asked("DELETE " + ONE, trial);
    }

    private Answered asked(String route, String trial) {
        return season.world.as(officer).ask(route, "call", CALL, "trial", trial);
    }

    Answered compare(String of, String with) {
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
