package tr.edu.metu.ico.functions.mobility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** What officers do with mobilities in these tests. */
public final class MobilityActions {
    static final Person OFFICER = Person.officer("officer-1");
    public static final String NOMINATED = "{\"status\":\"NOMINATED\"}";
    public static final String ACCEPTED = "{\"status\":\"ACCEPTED\"}";
    public static final String REFUSED = "{\"status\":\"REFUSED\",\"refusal\":\"LANGUAGE\"}";
    public static final String FIVE_MONTHS = "{\"status\":\"COMPLETED\",\"completion\":{\"months\":5}}";

    private final World world;
    private final String call;

    public MobilityActions(World world, String call) {
        this.world = world;
        this.call = call;
    }

    public Response put(StudentNumber student, long version, String body) {
        return world.as(OFFICER)
                .ifMatch(version)
                .body(body)
                .ask("PUT /calls/{call}/applications/{student}/mobility", "call", call, "student", student.value());
    }

    /** These steps one after another, from the first on. */
    public void steps(StudentNumber student, String... bodies) {
        for (int i = 0; i < bodies.length; i++) {
            Answers.ok(put(student, i, bodies[i]));
        }
    }

    static String corrected(String status, String code) {
        return "{\"status\":\"%s\",\"correction\":{\"code\":\"%s\",\"reason\":\"a namesake\"}}".formatted(status, code);
    }

    static String completed(String from, String until) {
        return "{\"status\":\"COMPLETED\",\"completion\":{\"from\":\"%s\",\"until\":\"%s\"}}".formatted(from, until);
    }

    JsonNode read(StudentNumber student) {
        return Answers.json(Answers.ok(world.as(OFFICER)
                .ask("GET /calls/{call}/applications/{student}/mobility", "call", call, "student", student.value())));
    }

    Response nominate(String university) {
        return world.as(OFFICER)
                .body("{\"university\":\"" + university + "\"}")
                .ask("POST /calls/{call}/nominations", "call", call);
    }

    JsonNode list(String... query) {
        var asked = world.as(OFFICER);
        for (int i = 0; i < query.length; i += 2) {
            asked = asked.query(query[i], query[i + 1]);
        }
        return Answers.json(Answers.ok(asked.ask("GET /calls/{call}/mobilities", "call", call)));
    }

    /** Everybody in the list with their state. */
    public List<String> states(String... query) {
        return list(query)
                .get("mobilities")
                .valueStream()
                .map(line ->
                        line.get("student").asText() + " " + line.get("state").asText())
                .toList();
    }

    static Optional<String> code(Response refused) {
        return Answers.json(refused)
                .get("problems")
                .valueStream()
                .map(problem -> problem.get("code").asText())
                .findFirst();
    }
}
