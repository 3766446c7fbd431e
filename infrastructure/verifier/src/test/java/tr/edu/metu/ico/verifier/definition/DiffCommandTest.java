package tr.edu.metu.ico.verifier.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.json.definition.ShippedDocument;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Exit;

class DiffCommandTest {
    @TempDir
    private Path folder;

    @Test
    void two_shipped_calls_are_compared_as_json() throws IOException {
        var answer = new JsonMapper().readTree(run("OE-2020", "OE-2024"));

        assertEquals("OE-2020", answer.get("old").textValue());
        assertEquals("OE-2024", answer.get("new").textValue());
        assertEquals(4, answer.get("changed").size());
        assertEquals("OE20-LANG-4", answer.at("/changed/2/old/id").textValue());
        assertEquals(5, answer.at("/changed/2/parameters/0/new").intValue());
        assertTrue(answer.at("/slots/0/old").isNull());
    }

    @Test
    void it_is_written_for_people_in_english() {
        var text = run("OE-2020", "OE-2024", "--text", "en");

        assertTrue(text.startsWith("OE-2020 → OE-2024\n\nCall\n"), text);
        assertTrue(text.contains("OE20-WD-1 → OE24-WD-2"), text);
        assertTrue(text.contains("  closesAt: 2019-11-30T00:00 → 2023-11-30T17:00\n"), text);
        assertTrue(text.contains("  AFAD_AID: none → AFAD aid document from e-Devlet\n"), text);
    }

    @Test
    void it_is_written_for_people_in_turkish() {
        var text = run("OE-2020", "OE-2024", "--text", "tr");

        assertTrue(text.contains("\nDeğişen kurallar\n"), text);
        assertTrue(text.contains("      + Şehit ve gazi çocuklarına belge karşılığında 15 puan verilir.\n"), text);
        assertTrue(text.contains("  AFAD_AID: yok → e-Devlet’ten alınan AFAD yardım belgesi\n"), text);
    }

    @Test
    void a_fragment_can_be_compared_too() {
        var text = run("OE-2018", "OE-2020", "--text", "en");

        assertTrue(text.contains("\nRemoved remarks\n  OE18-UNKNOWN-GRADUATES  UNKNOWN\n"), text);
        assertTrue(text.contains("  fragment: true → none\n"), text);
    }

    @Test
    void a_file_is_compared_with_a_shipped_call() throws IOException {
        var file = Files.writeString(
                folder.resolve("next.json"),
                ShippedDocument.of("OE-2024").json().toString());

        assertEquals("OE-2024 → OE-2024\nNothing changed.\n", run("OE-2024", file.toString(), "--text", "en"));
    }

    @Test
    void a_file_that_is_no_definition_is_refused_with_its_fields() throws IOException {
        var file = Files.writeString(
                folder.resolve("next.json"),
                ShippedDocument.changed("OE-2024", document -> document.put("format", "9"))
                        .json()
                        .toString());

        var refusal = assertThrows(BadInput.class, () -> run("OE-2024", file.toString()));

        assertEquals(file + ": format format must be \"1\", not \"9\".", refusal.getMessage());
    }

    @Test
    void bad_usage_is_refused() {
        assertEquals("--text must be en or tr, not de", refusal("OE-2020", "OE-2024", "--text", "de"));
        assertEquals("diff takes two definitions and optionally --text en or --text tr", refusal("OE-2020"));
        assertEquals(
                "OE-1999 is neither a readable file nor a call that ships with the system",
                refusal("OE-1999", "OE-2024"));
    }

    private static String refusal(String... arguments) {
        return assertThrows(BadInput.class, () -> run(arguments)).getMessage();
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(Exit.HOLDS, new DiffCommand().run(List.of(arguments), stream, stream));
        return out.toString(StandardCharsets.UTF_8);
    }
}
