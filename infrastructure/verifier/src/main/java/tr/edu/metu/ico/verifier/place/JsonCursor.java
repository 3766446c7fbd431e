package tr.edu.metu.ico.verifier.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import tr.edu.metu.ico.verifier.BadInput;

/** Reads one JSON file from front to back; invalid content is refused with the file, the line and the field. */
final class JsonCursor implements AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Processes one field of an object, or one element of a list. */
    interface Step {
        void read() throws IOException;
    }

    /** Processes each field of an object. */
    interface FieldStep {
        void read(String field) throws IOException;
    }

    private final String file;
    private final JsonParser parser;
    private final DecimalReader decimals = new DecimalReader();

    JsonCursor(String file, Reader reader) throws IOException {
        this.file = file;
        parser = JSON.createParser(reader);
    }

    /** Without the parser's text about its source. */
    private static String firstSentence(String message) {
        int source = message.indexOf(" (start marker at");
        return source < 0 ? message : message.substring(0, source);
    }

    /** Reads the single object that the file consists of. */
    void document(FieldStep step) {
        try {
            if (parser.nextToken() == null) {
                throw fail("is empty");
            }
            object(step);
            if (parser.nextToken() != null) {
                throw fail("goes on after its end");
            }
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
            throw new BadInput(at(where.getLineNr()) + firstSentence(broken.getOriginalMessage()), broken);
        } catch (CharacterCodingException notText) {
            throw new BadInput(at(parser.currentLocation().getLineNr()) + "is not UTF-8 from here on", notText);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads an object; the cursor is at its beginning, and at a field's value at each step. */
    void object(FieldStep step) throws IOException {
        require(JsonToken.START_OBJECT, "must be an object");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            parser.nextToken();
            step.read(field);
        }
    }

    void list(Step step) throws IOException {
        require(JsonToken.START_ARRAY, "must be a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            step.read();
        }
    }

    /** Whether the value is null, which is the same as a missing field. */
    boolean isAbsent() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    String id() throws IOException {
        require(JsonToken.VALUE_STRING, "must be a text");
        var text = parser.getText();
        if (text.isEmpty()) {
            throw fail("must not be empty");
        }
        return text;
    }

    String text() throws IOException {
        require(JsonToken.VALUE_STRING, "must be a text");
        return parser.getText();
    }

    boolean truth() throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw fail("must be true or false");
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    int count() throws IOException {
        require(JsonToken.VALUE_NUMBER_INT, "must be a whole number");
        var text = parser.getText();
        if (text.startsWith("-") || text.length() > 10 || Long.parseLong(text) > Integer.MAX_VALUE) {
            throw fail("must be from 0 to " + Integer.MAX_VALUE);
        }
        return Integer.parseInt(text);
    }

    <E extends Enum<E>> E choice(Class<E> kind) throws IOException {
        var text = text();
        for (var constant : kind.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw fail("must be one of "
                + Set.of(kind.getEnumConstants()).stream().sorted().toList());
    }

    /** Reads a decimal number, written as a number or as text; the reader keeps it until the next one. */
    DecimalReader decimal() throws IOException {
        boolean written = parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken().isNumeric();
        if (!written || !decimals.read(parser.getText())) {
            throw fail(DecimalReader.RULE);
        }
        return decimals;
    }

    /** The exception for an unusable value at the cursor. */
    BadInput fail(String what) {
        var field = parser.getParsingContext().pathAsPointer().toString();
        return new BadInput(
                at(parser.currentTokenLocation().getLineNr()) + (field.isEmpty() ? "" : field + " ") + what);
    }

    private void require(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw fail(what);
        }
    }

    private String at(int line) {
        return file + " line " + line + ": ";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
