package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World.RequestBuilder;
import tr.edu.metu.ico.functions.world.World.Response;

/**
 * One bad request and the expected response.
 *
 * @param field the field the response must name; empty when the body as a whole is bad
 */
record BadInput(
        String name,
        Person person,
        String route,
        List<String> path,
        UnaryOperator<RequestBuilder> request,
        int status,
        String code,
        String field) {

    private static final Pattern INNARDS = Pattern.compile(
            "java\\.|jackson|amazonaws|awssdk|tr\\.edu|Exception|\\.java|StackTrace|\\bat [a-z]+\\.[a-z]+",
            Pattern.CASE_INSENSITIVE);

    /** Sent by Ada about her own application. */
    static BadInput byAda(
            String name, String route, UnaryOperator<RequestBuilder> request, int status, String code, String field) {
        return new BadInput(
                name, Story.ADA, route, List.of(Story.path(Story.ADA_NUMBER)), request, status, code, field);
    }

    /** Sends the request and checks the response to bad input. */
    void isRefusedBy(Story season) {
        var before = season.written();
        var answered = request.apply(season.world.as(person)).ask(route, path.toArray(String[]::new));

        var problem = Answers.json(status, answered);
        assertTrue(
                problem.get("problems").valueStream().anyMatch(this::expected),
                () -> code + " at " + field + " is not in " + answered.body());
        assertEquals(before, season.written(), "nothing is stored but that it was tried");
        assertEquals(
                "application/problem+json; charset=utf-8", answered.headers().get("Content-Type"));
        assertBothLanguages(problem);
        assertTellsNothingElse(answered);
    }

    private boolean expected(JsonNode line) {
        return line.get("code").asText().equals(code)
                && line.get("field").asText().equals(field);
    }

    private static void assertBothLanguages(JsonNode problem) {
        problem.findParents("en").forEach(text -> {
            assertFalse(text.get("en").asText().isBlank(), problem::toString);
            assertFalse(text.get("tr").asText().isBlank(), problem::toString);
        });
        assertFalse(problem.get("title").get("en").asText().isBlank());
        assertTrue(problem.get("problems").valueStream().allMatch(line -> line.has("message")));
    }

    private void assertTellsNothingElse(Response answered) {
        var body = answered.body();
        assertFalse(INNARDS.matcher(body).find(), body);
        for (var other : List.of(Story.BORA_NUMBER, Story.BORA_NAME, Story.ADA_NAME, "officer-1")) {
            assertFalse(body.contains(other), body);
        }
    }

    @Override
    public String toString() {
        return name + " is " + status + " " + code + " at '" + field + "'";
    }
}
