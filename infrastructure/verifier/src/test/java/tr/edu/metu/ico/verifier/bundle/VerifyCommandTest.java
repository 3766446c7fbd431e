package tr.edu.metu.ico.verifier.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.bundle.ABundle;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.bundle.Pem;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.verifier.Exit;

/** The output for a bundle. */
class VerifyCommandTest {

    private static final byte[] BUNDLE = ABundle.of(ASeason.of(40));

    @TempDir
    private Path folder;

    private Path bundle;
    private Path key;
    private final CommandLine line = new CommandLine(new VerifyCommand());

    @BeforeEach
    void files() throws IOException {
        bundle = Files.write(folder.resolve("bundle.zip"), BUNDLE);
        key = Files.writeString(folder.resolve("key.pem"), Pem.write("PUBLIC KEY", ABundle.OFFICE.publicKey()));
    }

    @Test
    void a_good_bundle_and_the_offices_key_hold_in_every_check() throws IOException {
        assertEquals(Exit.HOLDS, line.run(bundle.toString(), "--key", key.toString()));

        var answer = line.answer();
        assertTrue(answer.get("holds").booleanValue());
        assertEquals("OE-2024", answer.get("call").textValue());
        assertTrue(answer.get("checks")
                .valueStream()
                .allMatch(check -> check.get("status").textValue().equals("HOLDS")));
        assertEquals("", line.errors());
    }

    @Test
    void without_a_key_it_holds_but_says_that_nobody_vouches_for_the_signature() throws IOException {
        assertEquals(Exit.HOLDS, line.run(bundle.toString()));

        assertEquals("NOT_CHECKED", line.check("signature").get("status").textValue());
        assertTrue(line.errors().startsWith("signature NOT_CHECKED: No trusted key was given."));
    }

    @Test
    void a_strangers_key_does_not_hold() throws IOException {
        var stranger = KeyPairSigner.of(KeyPairSigner.newKeyFile()).publicKey();
        Files.writeString(key, Pem.write("PUBLIC KEY", stranger));

        assertEquals(Exit.DOES_NOT_HOLD, line.run("--key", key.toString(), bundle.toString()));
        assertEquals("BROKEN", line.check("signature").get("status").textValue());
    }

    @Test
    void a_wrong_result_does_not_hold_and_says_which_promise_fails_for_whom() throws IOException {
        Files.write(
                bundle,
                ABundle.forged(
                        BUNDLE,
                        "result.json",
                        text -> text.replaceFirst("\"total\":\"[0-9.]+\"", "\"total\":\"99.99\""),
                        ABundle.OFFICE));

        assertEquals(Exit.DOES_NOT_HOLD, line.run(bundle.toString(), "--key", key.toString()));
        var finding = line.check("promises").get("findings").get(0);
        assertEquals("P4", finding.get("where").textValue());
        assertEquals(32, finding.get("student").textValue().length());
        assertEquals(
                "score", line.check("rerun").get("findings").get(0).get("where").textValue());
    }

    @Test
    void a_damaged_bundle_does_not_hold() throws IOException {
        Files.write(bundle, Arrays.copyOf(BUNDLE, BUNDLE.length / 2));

        assertEquals(Exit.DOES_NOT_HOLD, line.run(bundle.toString()));
        assertEquals(
                "container", line.answer().get("checks").get(0).get("check").textValue());
    }

    @Test
    void a_command_line_or_file_that_cannot_be_used_is_explained_in_one_sentence() throws IOException {
        var nothing = folder.resolve("nothing.zip").toString();
        var text = Files.writeString(folder.resolve("text.pem"), "no key").toString();

        assertEquals("usage: verify BUNDLE [--key FILE]", line.refused());
        assertEquals("usage: verify BUNDLE [--key FILE]", line.refused(bundle.toString(), "--key"));
        assertEquals("usage: verify BUNDLE [--key FILE]", line.refused(bundle.toString(), bundle.toString()));
        assertEquals("usage: verify BUNDLE [--key FILE]", line.refused(bundle.toString(), "--loud"));
        assertEquals(nothing + ": there is no such file", line.refused(nothing));
        assertEquals(folder + ": there is no such file", line.refused(folder.toString()));
        assertEquals(
                text + ": holds no PUBLIC KEY in PEM (-----BEGIN PUBLIC KEY-----)",
                line.refused(bundle.toString(), "--key", text));
    }
}
