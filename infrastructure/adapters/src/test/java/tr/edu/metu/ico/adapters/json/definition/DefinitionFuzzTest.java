package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.json.InvalidJson;

/** Any text given as the definition of a call: it is valid, or refused with its problems. */
class DefinitionFuzzTest {

    static Stream<byte[]> shipped() throws IOException {
        try (var document = CallDefinitionJson.class.getResourceAsStream("/definitions/OE-2024.json")) {
            return Stream.of(document.readAllBytes());
        }
    }

    @MethodSource("shipped")
    @FuzzTest
    void any_text_is_a_definition_or_refused(byte[] text) {
        try {
            CallDefinitionJson.read(new String(text, StandardCharsets.UTF_8));
        } catch (InvalidJson refused) {
            assertFalse(refused.problems().isEmpty());
        }
    }
}
