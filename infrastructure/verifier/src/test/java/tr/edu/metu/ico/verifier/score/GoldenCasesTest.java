package tr.edu.metu.ico.verifier.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases written by hand from the announcements, run through the shipped definitions and the real rules. */
class GoldenCasesTest {

    @TestFactory
    Stream<DynamicTest> every_golden_case_comes_out_as_written_by_hand() {
        return cases().stream().map(one -> DynamicTest.dynamicTest(one.id() + " " + one.title(), () -> comesOut(one)));
    }

    @Test
    void all_ninety_nine_cases_are_there() {
        assertEquals(
                99, cases("cases.json").stream().map(GoldenCase::id).distinct().count());
    }

    private static void comesOut(GoldenCase one) {
        var answer = Answer.to(one);
        assertEquals(Optional.empty(), answer.unreadable());
        assertEquals(List.of(), answer.unread());
        var reported = answer.actual().retain(fields(one));
        assertEquals(one.expected(), reported);
    }

    private static List<String> fields(GoldenCase one) {
        return one.expected().properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<GoldenCase> cases() {
        return Stream.of("cases.json", "without-grant.json")
                .flatMap(name -> cases(name).stream())
                .toList();
    }

    private static List<GoldenCase> cases(String name) {
        var resource = Objects.requireNonNull(GoldenCasesTest.class.getResource("/golden/" + name));
        try {
            return CaseFile.read(Path.of(resource.toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
