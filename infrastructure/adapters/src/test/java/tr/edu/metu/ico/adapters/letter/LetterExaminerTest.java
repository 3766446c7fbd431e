package tr.edu.metu.ico.adapters.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.json.LetterStatement;

/** The statement in a letter is the office's, or the examiner says why not. */
class LetterExaminerTest {

    private static final byte[] KEY = ALetter.OFFICE.publicKey();
    private static final byte[] STATEMENT = ALetter.statement().write();

    private static List<String> checks(byte[] pdf, byte[] key) {
        return LetterExaminer.examine(pdf, key).checks().stream()
                .map(check -> check.name() + " " + check.status() + " " + check.detail())
                .toList();
    }

    private static byte[] pdf(byte[] statement, byte[] signature) {
        return ALetter.pdf(Map.of(LetterAttachments.STATEMENT, statement, LetterAttachments.SIGNATURE, signature));
    }

    @Test
    void a_statement_is_read_as_it_was_written() {
        assertEquals(ALetter.statement(), LetterStatement.read(STATEMENT));
    }

    @Test
    void a_letter_of_the_office_holds_in_every_check() {
        assertEquals(
                List.of(
                        "file HOLDS A PDF that carries a statement and its signature.",
                        "statement HOLDS Every byte is as it is written.",
                        "signature HOLDS Signed with the trusted key."),
                checks(ALetter.pdf(), KEY));
        assertEquals(
                Optional.of(ALetter.statement()),
                LetterExaminer.examine(ALetter.pdf(), KEY).statement());
    }

    @Test
    void an_altered_statement_is_refused() {
        var altered = new String(STATEMENT, StandardCharsets.UTF_8)
                .replace("NOMINATION", "RESULT")
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "signature BROKEN The signature does not fit the statement: one of them was altered.",
                checks(pdf(altered, ALetter.OFFICE.sign(STATEMENT)), KEY).getLast());
    }

    @Test
    void a_letter_signed_with_another_key_is_refused_even_if_it_names_its_key() {
        var forger = KeyPairSigner.of(KeyPairSigner.newKeyFile());

        assertEquals(
                "signature BROKEN The signature does not fit the statement: one of them was altered.",
                checks(pdf(STATEMENT, forger.sign(STATEMENT)), KEY).getLast());
        assertEquals(
                "signature BROKEN Signed with another key, "
                        + ALetter.statement().keyId() + ", or not at all.",
                checks(ALetter.pdf(), forger.publicKey()).getLast());
    }

    @Test
    void a_statement_that_is_written_in_another_way_is_refused() {
        var spaced = new String(STATEMENT, StandardCharsets.UTF_8)
                .replace("{\"statement\"", "{ \"statement\"")
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "statement BROKEN The statement cannot be read: the statement is not as it is written",
                checks(pdf(spaced, ALetter.OFFICE.sign(spaced)), KEY).getLast());
        assertThrows(
                IllegalStateException.class,
                () -> LetterStatement.read("{\"format\":1}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_no_letter_is_named() {
        assertEquals(
                List.of("file BROKEN The file is no PDF, or a damaged one."),
                checks("no PDF".getBytes(StandardCharsets.UTF_8), KEY));
        assertEquals(
                List.of("file BROKEN The file carries 0 files, but a letter carries two."),
                checks(ALetter.pdf(Map.of()), KEY));
        assertEquals(
                List.of("file BROKEN The file does not carry letter.sig."),
                checks(ALetter.pdf(Map.of(LetterAttachments.STATEMENT, STATEMENT, "other.txt", new byte[1])), KEY));
        assertEquals(
                List.of("file BROKEN letter.json is larger than any statement."),
                checks(pdf(new byte[100_000], new byte[1]), KEY));
    }
}
