package tr.edu.metu.ico.adapters.letter;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.bundle.Check;
import tr.edu.metu.ico.adapters.bundle.Signatures;
import tr.edu.metu.ico.adapters.json.LetterStatement;

/** Examines the file of a letter: the statement in it and its signature, never the visible text. */
public final class LetterExaminer {

    private LetterExaminer() {}

    /**
     * The result.
     *
     * @param statement what the file states, signed or not; empty when there is none to read
     */
    public record Examined(Optional<LetterStatement> statement, List<Check> checks) {

        public Examined {
            checks = List.copyOf(checks);
        }

        /** Whether the statement is the key owner's. */
        public boolean holds() {
            return checks.stream().allMatch(check -> check.status() == Check.Status.HOLDS);
        }
    }

    /**
     * Examines a file; never throws because of its content.
     *
     * @param trustedKey the office's public key, SubjectPublicKeyInfo, as the reader obtained it from another source
     */
    public static Examined examine(byte[] pdf, byte[] trustedKey) {
        LetterAttachments attachments;
        try {
            attachments = LetterAttachments.read(pdf);
        } catch (DamagedLetter damaged) {
            return new Examined(Optional.empty(), List.of(Check.broken("file", damaged.getMessage())));
        }
        var checks = new ArrayList<Check>();
        checks.add(Check.holds("file", "A PDF that carries a statement and its signature."));
        Optional<LetterStatement> statement;
        try {
            statement = Optional.of(LetterStatement.read(attachments.statement()));
            checks.add(Check.holds("statement", "Every byte is as it is written."));
        } catch (RuntimeException damaged) {
            checks.add(Check.broken("statement", "The statement cannot be read: " + damaged.getMessage()));
            return new Examined(Optional.empty(), checks);
        }
        checks.add(signature(statement.get(), attachments, trustedKey));
        return new Examined(statement, checks);
    }

    private static Check signature(LetterStatement statement, LetterAttachments attachments, byte[] trustedKey) {
        if (Signatures.holds(statement.algorithm(), trustedKey, attachments.statement(), attachments.signature())) {
            return Check.holds("signature", "Signed with the trusted key.");
        }
        return Check.broken(
                "signature",
                statement.publicKey().equals(Base64.getEncoder().encodeToString(trustedKey))
                        ? "The signature does not fit the statement: one of them was altered."
                        : "Signed with another key, " + statement.keyId() + ", or not at all.");
    }
}
