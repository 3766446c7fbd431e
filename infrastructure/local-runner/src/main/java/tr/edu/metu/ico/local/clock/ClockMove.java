package tr.edu.metu.ico.local.clock;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The clock time that a request asks for. */
record ClockMove(Instant target) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS = Set.of("instant", "advance", "backwards");
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** A refused request, with the field at fault. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String field;

        Refused(String field, String message) {
            super(message);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** Reads {@code {"instant":"…"}} or {@code {"advance":"PT5M"}}, each with an optional {@code "backwards":true}. */
    static ClockMove read(byte[] body, Instant now) throws Refused {
        var request = object(body);
        for (var name : request.properties()) {
            if (!FIELDS.contains(name.getKey())) {
                throw new Refused(name.getKey(), "There is no such field; give instant or advance.");
            }
        }
        if (request.has("instant") == request.has("advance")) {
            throw new Refused("instant", "Give either instant or advance.");
        }
        var target = request.has("instant") ? instant(request.get("instant")) : advanced(request.get("advance"), now);
        var field = request.has("instant") ? "instant" : "advance";
        if (target.isBefore(FIRST) || target.isAfter(LAST)) {
            throw new Refused(field, "The clock goes from " + FIRST + " to " + LAST + ".");
        }
        if (target.isBefore(now) && !backwards(request)) {
            throw new Refused(field, "It is already " + now + "; say \"backwards\":true to go back.");
        }
        return new ClockMove(target);
    }

    private static ObjectNode object(byte[] body) throws Refused {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new Refused("body", "The body is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Refused("body", "The body is not readable.");
        }
        throw new Refused("body", "The body must be a JSON object.");
    }

    private static Instant instant(JsonNode value) throws Refused {
        try {
            return Instant.parse(value.isTextual() ? value.asText() : "");
        } catch (DateTimeException e) {
            throw new Refused("instant", "Give an instant such as 2023-11-30T14:00:00Z.");
        }
    }

    private static Instant advanced(JsonNode value, Instant now) throws Refused {
        try {
            return now.plus(Duration.parse(value.isTextual() ? value.asText() : ""));
        } catch (DateTimeException | ArithmeticException e) {
            throw new Refused("advance", "Give a duration such as PT5M or P1D.");
        }
    }

    private static boolean backwards(ObjectNode request) throws Refused {
        var value = request.path("backwards");
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new Refused("backwards", "Give true or false.");
        }
        return value.asBoolean(false);
    }
}
