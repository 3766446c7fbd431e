package tr.edu.metu.ico.verifier.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.bundle.Pem;
import tr.edu.metu.ico.adapters.letter.ALetter;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Exit;

/** The output for a letter. */
class LetterCommandTest {

    @TempDir
    private Path folder;

    private Path letter;
    private Path key;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        letter = Files.write(folder.resolve("letter.pdf"), ALetter.pdf());
        key = Files.writeString(folder.resolve("key.pem"), Pem.write("PUBLIC KEY", ALetter.OFFICE.publicKey()));
    }

    private Exit run(Path... files) {
        var arguments = List.of(files).stream().map(Path::toString).toList();
        return new LetterCommand().run(arguments, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private JsonNode answer() throws IOException {
        return new JsonMapper().readTree(out.toByteArray());
    }

    @Test
    void a_letter_of_the_office_is_printed_to_be_compared() throws IOException {
        assertEquals(Exit.HOLDS, run(letter, key));

        var said = answer().get("letter");
        assertEquals("NOMINATION", said.get("kind").textValue());
        assertEquals("Ay** Yı****", said.get("name").textValue());
        assertEquals("University of Tokyo (JP-TOKYO)", said.get("university").textValue());
        assertEquals("4TQ8Z-V0A7M-HC2J9-KXRPN-E6WB1D", said.get("code").textValue());
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Compare what is printed here"));
    }

    @Test
    void a_foreign_key_does_not_hold_and_nothing_of_the_statement_is_printed() throws IOException {
        var foreign = KeyPairSigner.of(KeyPairSigner.newKeyFile()).publicKey();
        Files.writeString(key, Pem.write("PUBLIC KEY", foreign));

        assertEquals(Exit.DOES_NOT_HOLD, run(letter, key));

        assertFalse(answer().has("letter"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("signature BROKEN: Signed with another key"));
    }

    @Test
    void what_is_no_letter_does_not_hold() throws IOException {
        Files.writeString(letter, "no PDF");

        assertEquals(Exit.DOES_NOT_HOLD, run(letter, key));
        assertFalse(answer().get("holds").booleanValue());
    }

    @Test
    void a_missing_file_or_key_is_bad_input() {
        assertThrows(BadInput.class, () -> run(letter));
        assertThrows(BadInput.class, () -> run(folder.resolve("nothing.pdf"), key));
        assertThrows(BadInput.class, () -> run(letter, letter));
    }
}
