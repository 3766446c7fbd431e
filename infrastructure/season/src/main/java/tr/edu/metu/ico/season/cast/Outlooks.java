package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.world.Student;

/** What students read about their prospects shortly before the deadline; no result may surprise them. */
final class Outlooks {
    private static final String NOT_PROVEN = "CLAIM_WITHOUT_APPROVED_DOCUMENT";

    private final Map<String, Set<String>> codes = new ConcurrentHashMap<>();

    /** Remembers what a student read last. */
    void read(Student student, JsonNode outlook) {
        var lines = Stream.of("failing", "forOthers").flatMap(part -> stream(outlook.path(part)));
        codes.put(
                student.number(), lines.map(line -> line.path("code").asText()).collect(Collectors.toSet()));
        Unexpected.unlessEqual(
                codes.get(student.number()).isEmpty(),
                outlook.path("state").asText().equals("MET"),
                "Whether everything is met by " + student.number());
    }

    /** Everyone who is not eligible, or got no points for a ground, was informed of it. */
    void check(Student student, Answer result) {
        var reported = codes.get(student.number());
        Unexpected.unless(reported != null, student.number() + " never read how the application stands.");
        var broken = result.list("broken").stream()
                .map(line -> line.path("code").asText())
                .toList();
        if (result.text("status").equals("INELIGIBLE")) {
            Unexpected.unless(
                    reported.containsAll(broken),
                    student.number() + " is not eligible for " + broken + " and was shown only " + reported + ".");
        }
        if (ranked(result) && lost(student, result).isPresent()) {
            Unexpected.unless(
                    reported.contains(NOT_PROVEN),
                    student.number() + " got no points for "
                            + lost(student, result).get() + " and was shown only " + reported + ".");
        }
    }

    private static boolean ranked(Answer result) {
        return !result.body().path("score").path("steps").isEmpty();
    }

    private static Optional<String> lost(Student student, Answer result) {
        List<String> scored = stream(result.body().path("score").path("steps"))
                .map(step -> step.path("code").asText())
                .toList();
        return student.plan().ground().map(ground -> ground.code()).filter(code -> !scored.contains(code));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
