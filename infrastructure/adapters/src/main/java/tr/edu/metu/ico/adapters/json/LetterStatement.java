package tr.edu.metu.ico.adapters.json;

import static tr.edu.metu.ico.adapters.json.Canonical.perhaps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterEssence.Outcome;
import tr.edu.metu.ico.letter.LetterEssence.Place;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.result.Signer;

/**
 * The statement inside the file of a letter; this is what is signed.
 *
 * @param essence   what the letter says
 * @param address   where it can be checked
 * @param publicKey the signer's key, SubjectPublicKeyInfo in Base64. Whether it is the office's key cannot be checked here
 */
public record LetterStatement(LetterEssence essence, String address, Signer.Algorithm algorithm, String publicKey) {

    public static final int FORMAT = 1;

    private static final String KIND = "letter of the International Cooperations Office";

    /** SHA-256 digest of the public key, as the office publishes it. */
    public Sha256 keyId() {
        return Sha256.of(Base64.getDecoder().decode(publicKey));
    }

    public byte[] write() {
        var node = Canonical.object()
                .put("statement", KIND)
                .put("format", FORMAT)
                .put("code", essence.code().value())
                .put("kind", essence.kind().name())
                .put("language", essence.language().name())
                .put("call", essence.call().value());
        node.set(
                "title",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("en", essence.title().en())
                        .put("tr", essence.title().tr()));
        node.put("name", essence.name())
                .put("version", essence.version())
                .put("subjectAt", essence.subjectAt().toString());
        perhaps(node, "outcome", essence.outcome(), Canonical::text);
        perhaps(node, "place", essence.place(), LetterStatement::from);
        node.put("issuedAt", essence.issuedAt().toString())
                .put("address", address)
                .put("algorithm", algorithm.name())
                .put("keyId", keyId().hex())
                .put("publicKey", publicKey);
        return (Canonical.write(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode from(Place place) {
        var node =
                Canonical.object().put("university", place.university().value()).put("name", place.name());
        perhaps(node, "country", place.country(), Canonical::text);
        return node.put("semester", place.semester().name());
    }

    /** @throws IllegalStateException if the bytes are not exactly as {@link #write} writes them */
    public static LetterStatement read(byte[] document) {
        var fields = new StoredFields(tree(document));
        if (!fields.text("statement").equals(KIND) || fields.number("format") != FORMAT) {
            throw new IllegalStateException("the statement is of another kind or format than " + FORMAT);
        }
        var statement = new LetterStatement(
                essence(fields),
                fields.text("address"),
                fields.name("algorithm", Signer.Algorithm.class),
                fields.text("publicKey"));
        if (!Arrays.equals(statement.write(), document)) {
            throw new IllegalStateException("the statement is not as it is written");
        }
        return statement;
    }

    private static LetterEssence essence(StoredFields fields) {
        var title = fields.object("title");
        return new LetterEssence(
                new LetterCode(fields.text("code")),
                fields.name("kind", LetterKind.class),
                fields.name("language", LetterLanguage.class),
                new CallId(fields.text("call")),
                new Text(title.text("en"), title.text("tr")),
                fields.text("name"),
                fields.number("version"),
                fields.instant("subjectAt"),
                fields.perhaps("outcome").map(Outcome::valueOf),
                fields.perhaps("place", LetterStatement::place),
                fields.instant("issuedAt"));
    }

    private static Place place(StoredFields fields) {
        return new Place(
                new UniversityId(fields.text("university")),
                fields.text("name"),
                fields.perhaps("country").map(CountryCode::new),
                fields.name("semester", Semester.class));
    }

    private static JsonNode tree(byte[] document) {
        try {
            return Canonical.MAPPER.readTree(document);
        } catch (IOException damaged) {
            throw new IllegalStateException("the statement is no JSON", damaged);
        }
    }
}
