package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Problem;

/**
 * Checks the form of a whole document before any of it is bound to a type, so that problems are reported with their place and
 * no later step reads the document differently.
 */
final class JsonForm {

    /** One more than is shown: a sender with this many mistakes will have to send the document again anyway. */
    static final int MOST_PROBLEMS = 51;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern HUGE = Pattern.compile("[eE][+-]?0*[1-9][0-9]");

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> hugeNumbers = new ArrayList<>();
    private final Deque<Set<String>> names = new ArrayDeque<>();

    private JsonForm(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Refuses a body that has no form.
     *
     * @return the numbers whose exponent has two or more digits; a type may give them a better message, but a document kept as
     *         it was sent would accept them and be written many times as long or not at all
     */
    static List<Problem> check(JsonFactory factory, String body) {
        if (body.isBlank()) {
            throw new InvalidJson(List.of(JsonProblem.EMPTY_BODY.at("")));
        }
        try (var parser = factory.createParser(body)) {
            // counted here so that every duplicate is reported, not only the first
            parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            var form = new JsonForm(parser);
            form.check();
            return form.hugeNumbers;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private void check() throws IOException {
        try {
            var depth = 0;
            do {
                depth += look(parser.nextToken());
            } while (depth > 0);
        } catch (JsonProcessingException broken) {
            report(of(broken));
            throw new InvalidJson(problems);
        }
        checkTheEnd();
        if (!problems.isEmpty()) {
            throw new InvalidJson(problems);
        }
    }

    /** Returns the change in nesting depth. */
    private int look(JsonToken token) throws IOException {
        if (token == null) {
            return 0;
        }
        switch (token) {
            case START_OBJECT -> names.push(new HashSet<>());
            case END_OBJECT -> names.pop();
            case FIELD_NAME -> lookAtName(parser.currentName());
            case VALUE_STRING -> lookAtText(parser.getText());
            case VALUE_NUMBER_FLOAT -> lookAtNumber(parser.getText());
            default -> {
                // whole numbers and literals: the parser checks their form
            }
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private void lookAtName(String name) {
        lookAtText(name);
        if (!names.element().add(name)) {
            report(JsonProblem.DUPLICATE_FIELD);
        }
    }

    /**
     * Half of a surrogate pair would be written as a different character. U+FFFD is what a gateway, or something before it,
     * made of bytes that were not UTF-8: the original letters are lost.
     */
    private void lookAtText(String text) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            report(JsonProblem.NOT_UTF_8);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            report(JsonProblem.BROKEN_TEXT);
        }
    }

    private void lookAtNumber(String number) {
        if (HUGE.matcher(number).find() && hugeNumbers.size() < MOST_PROBLEMS) {
            hugeNumbers.add(JsonProblem.NUMBER_TOO_LONG.at(path(parser.getParsingContext())));
        }
    }

    /** Reading stops at the last problem that is counted, so that a bad document costs no more than a good one. */
    private void report(JsonProblem problem) {
        problems.add(problem.at(path(parser.getParsingContext())));
        if (problems.size() >= MOST_PROBLEMS) {
            throw new InvalidJson(problems);
        }
    }

    private void checkTheEnd() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException noToken) {
            // reported as trailing text like everything else after the end
        }
        problems.add(JsonProblem.TRAILING_TEXT.at(""));
    }

    private static JsonProblem of(JsonProcessingException broken) {
        if (!(broken instanceof StreamConstraintsException)) {
            return JsonProblem.NOT_JSON;
        }
        var what = broken.getOriginalMessage();
        if (what.contains("depth")) {
            return JsonProblem.TOO_DEEP;
        }
        if (what.startsWith("Number")) {
            return JsonProblem.NUMBER_TOO_LONG;
        }
        return what.startsWith("Document") ? JsonProblem.TOO_LARGE : JsonProblem.TEXT_TOO_LONG;
    }

    private static String path(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        var before = path(context.getParent());
        if (context.inArray()) {
            return before + "[" + context.getCurrentIndex() + "]";
        }
        return context.getCurrentName() == null ? before : JsonPath.join(before, context.getCurrentName());
    }
}
