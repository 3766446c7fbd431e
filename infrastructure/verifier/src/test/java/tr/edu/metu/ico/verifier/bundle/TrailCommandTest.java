package tr.edu.metu.ico.verifier.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.bundle.ABundle;
import tr.edu.metu.ico.adapters.bundle.ATrail;
import tr.edu.metu.ico.adapters.bundle.Pem;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.verifier.Exit;

/** The output for an exported trail. */
class TrailCommandTest {

    private static final String CALL = "OE-2024";
    private static final byte[] BUNDLE = ABundle.of(ASeason.of(5), ATrail.head(CALL, 3));

    @TempDir
    private Path folder;

    private Path trail;
    private Path bundle;
    private Path key;
    private final CommandLine line = new CommandLine(new TrailCommand());

    @BeforeEach
    void files() throws IOException {
        trail = Files.write(folder.resolve("trail.ndjson"), ATrail.export(CALL));
        bundle = Files.write(folder.resolve("bundle.zip"), BUNDLE);
        key = Files.writeString(folder.resolve("key.pem"), Pem.write("PUBLIC KEY", ABundle.OFFICE.publicKey()));
    }

    @Test
    void INV_24_a_trail_holds_together_with_its_bundle_and_the_offices_key() throws IOException {
        assertEquals(Exit.HOLDS, line.run(trail.toString(), "--bundle", bundle.toString(), "--key", key.toString()));

        var answer = line.answer();
        assertTrue(answer.get("holds").booleanValue());
        assertEquals(CALL, answer.get("trail").textValue());
        assertEquals(9, answer.get("entries").intValue());
        assertEquals(3, answer.get("blocks").intValue());
        assertEquals(ATrail.head(CALL, 3).digest().hex(), answer.get("head").textValue());
        assertTrue(answer.get("checks")
                .valueStream()
                .allMatch(check -> check.get("status").textValue().equals("HOLDS")));
        assertEquals("", line.errors());
    }

    @Test
    void INV_24_without_a_bundle_it_holds_but_says_what_cannot_be_seen() throws IOException {
        assertEquals(Exit.HOLDS, line.run(trail.toString()));

        assertEquals("NOT_CHECKED", line.check("bundle").get("status").textValue());
        assertTrue(line.errors().startsWith("bundle NOT_CHECKED: No bundle was given"));
    }

    @Test
    void INV_24_an_altered_entry_is_named() throws IOException {
        Files.writeString(trail, Files.readString(trail).replaceFirst("document.judge", "document.read"));

        assertEquals(Exit.DOES_NOT_HOLD, line.run(trail.toString()));
        var finding = line.check("entries").get("findings").get(0);
        assertEquals("0".repeat(32), finding.get("where").textValue());
        assertEquals(
                "ALTERED: reads otherwise than when it was linked",
                finding.get("detail").textValue());
    }

    @Test
    void INV_24_a_trail_cut_off_at_its_end_is_found_by_the_bundle() throws IOException {
        Files.write(trail, ATrail.cutOff(CALL));

        assertEquals(Exit.DOES_NOT_HOLD, line.run(trail.toString(), "--bundle", bundle.toString()));
        assertEquals(
                "The trail is cut off: the bundle knows block 3.",
                line.check("bundle").get("detail").textValue());
    }

    @Test
    void a_file_that_is_no_trail_does_not_hold() throws IOException {
        Files.writeString(trail, "once upon a time\n");

        assertEquals(Exit.DOES_NOT_HOLD, line.run(trail.toString()));
        assertEquals(
                "line 1 is no line of an exported trail",
                line.check("export").get("detail").textValue());
    }

    @Test
    void a_command_line_or_file_that_cannot_be_used_is_explained_in_one_sentence() {
        var usage = "usage: trail EXPORT [--bundle FILE] [--key FILE]";
        var nothing = folder.resolve("nothing").toString();

        assertEquals(usage, line.refused());
        assertEquals(usage, line.refused(trail.toString(), "--bundle"));
        assertEquals(usage, line.refused(trail.toString(), trail.toString()));
        assertEquals(usage, line.refused(trail.toString(), "--loud"));
        assertEquals(
                usage, line.refused(trail.toString(), "--bundle", bundle.toString(), "--bundle", bundle.toString()));
        assertEquals(
                "--key is for the signature of a bundle: give --bundle too",
                line.refused(trail.toString(), "--key", key.toString()));
        assertEquals(nothing + ": there is no such file", line.refused(nothing));
        assertEquals(nothing + ": there is no such file", line.refused(trail.toString(), "--bundle", nothing));
    }
}
