package tr.edu.metu.ico.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any bytes sent as a body: they are read, or refused with a short list of problems. */
class JsonBodyFuzzTest {

    private static final StrictJson JSON = new StrictJson();
    private static final int MOST_PROBLEMS = 1_000;
    private static final int MOST_WRITTEN = 10 * StrictJson.REQUEST_LIMIT;

    /** A value of every kind that bodies have. */
    record Body(
            String text,
            int number,
            boolean flag,
            BigDecimal score,
            Instant at,
            LocalDate on,
            Optional<String> maybe,
            List<Part> parts,
            Map<String, Integer> named) {}

    record Part(String name, Optional<Integer> place) {}

    @FuzzTest
    void any_bytes_are_a_body_or_refused(byte[] body) {
        read(body, JsonNode.class).ifPresent(node -> assertTrue(JSON.write(node).length() <= MOST_WRITTEN, "it grows"));
        read(body, Body.class).ifPresent(read -> assertEquals(read, JSON.read(JSON.write(read), Body.class)));
    }

    private static <T> Optional<T> read(byte[] body, Class<T> type) {
        try {
            return Optional.of(JSON.read(body, type));
        } catch (InvalidJson refused) {
            assertFalse(refused.problems().isEmpty());
            assertTrue(refused.problems().size() <= MOST_PROBLEMS, "a long list");
            return Optional.empty();
        }
    }
}
