package tr.edu.metu.ico.functions.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World;

/** What the signed-in pages read, in a story. */
record OwnPages(World world) {

    JsonNode me(Person person) {
        return Answers.json(Answers.ok(world.as(person).ask("GET /me")));
    }

    /** The only call that the student's list has under this id. */
    JsonNode own(Person person, String call) {
        var found = me(person)
                .get("applications")
                .valueStream()
                .filter(line -> line.get("call").asText().equals(call))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(call + " is listed " + found.size() + " times");
        }
        return found.getFirst();
    }

    /** Such as {@code OPEN DRAFT SUBMIT 2023-11-30T14:00:00Z}: the stage, what the student did, and what comes next. */
    String standing(Person person, String call) {
        var own = own(person, call);
        return String.join(
                        " ",
                        own.get("stage").asText(),
                        own.get("state").asText(),
                        own.at("/next/code").asText(),
                        own.at("/next/until").asText())
                .strip();
    }

    /** The ids of the calls that the student's list has, in its order. */
    List<String> calls(Person person) {
        return me(person)
                .get("applications")
                .valueStream()
                .map(line -> line.get("call").asText())
                .toList();
    }

    JsonNode form(Person person) {
        return Answers.json(Answers.ok(world.as(person).ask("GET /calls/{call}/form", "call", Story.CALL)));
    }

    JsonNode facts(Person reader, String student) {
        return Answers.json(
                Answers.ok(world.as(reader).ask("GET " + Story.APPLICATION + "/facts", Story.path(student))));
    }

    JsonNode submissions(Person reader, String student) {
        return Answers.json(
                Answers.ok(world.as(reader).ask("GET " + Story.APPLICATION + "/submissions", Story.path(student))));
    }

    World.Response submission(Person reader, String student, long version) {
        return world.as(reader)
                .ask(
                        "GET " + Story.APPLICATION + "/submissions/{version}",
                        "call",
                        Story.CALL,
                        "student",
                        student,
                        "version",
                        Long.toString(version));
    }
}
