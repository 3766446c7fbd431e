package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.result.Signer;

/**
 * A bundle's description of itself; this is what is signed.
 *
 * @param sealed        digest of the office's own sealed manifest, which the bundle shows without names
 * @param epoch         the call's epoch the inputs were sealed at
 * @param code          digest of the placement code; with {@code sealed} and the definition's digest it forms the run's id
 * @param lotCommitment digest of the pseudonym key, published when the call was announced
 * @param trail         the last block of the call's audit trail when the run was made
 * @param entries       the documents, in their order in the bundle
 * @param publicKey     the signer's key, SubjectPublicKeyInfo in Base64; its digest is the key's id. Whether it is the office's
 *                      key cannot be checked here
 */
public record BundleManifest(
        CallId call,
        RunId run,
        Sha256 sealed,
        long epoch,
        Sha256 code,
        Sha256 lotCommitment,
        Head trail,
        List<Entry> entries,
        Signer.Algorithm algorithm,
        String publicKey) {

    public static final int FORMAT = 2;

    /** A document, its length in bytes and its digest. */
    public record Entry(String name, long size, Sha256 digest) {}

    public BundleManifest {
        entries = List.copyOf(entries);
    }

    /** SHA-256 digest of the public key: short enough to compare by eye with the one the office published. */
    public Sha256 keyId() {
        return Sha256.of(Base64.getDecoder().decode(publicKey));
    }

    /** Digest of the entry of this name. */
    public Sha256 digest(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::digest)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the manifest does not list " + name));
    }

    public byte[] write() {
        var node = Canonical.object()
                .put("format", FORMAT)
                .put("call", call.value())
                .put("run", run.digest().hex())
                .put("sealed", sealed.hex())
                .put("epoch", epoch)
                .put("code", code.hex())
                .put("lotCommitment", lotCommitment.hex());
        node.putObject("trail")
                .put("block", trail.number())
                .put("digest", trail.digest().hex());
        Canonical.list(node, "entries", entries, BundleManifest::from);
        node.put("algorithm", algorithm.name()).put("keyId", keyId().hex()).put("publicKey", publicKey);
        return (Canonical.write(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException if the bytes are not exactly as {@link #write} writes them */
    public static BundleManifest read(byte[] document) {
        var fields = new StoredFields(tree(document));
        if (fields.number("format") != FORMAT) {
            throw new IllegalStateException("the bundle is of another format than " + FORMAT);
        }
        var manifest = new BundleManifest(
                new CallId(fields.text("call")),
                new RunId(new Sha256(fields.text("run"))),
                new Sha256(fields.text("sealed")),
                fields.number("epoch"),
                new Sha256(fields.text("code")),
                new Sha256(fields.text("lotCommitment")),
                head(fields.object("trail")),
                fields.objects("entries", BundleManifest::entry),
                fields.name("algorithm", Signer.Algorithm.class),
                fields.text("publicKey"));
        if (!Arrays.equals(manifest.write(), document)) {
            throw new IllegalStateException("the manifest is not as it is written");
        }
        return manifest;
    }

    private static Head head(StoredFields trail) {
        return new Head(trail.number("block"), new Sha256(trail.text("digest")));
    }

    private static JsonNode from(Entry entry) {
        return Canonical.object()
                .put("name", entry.name())
                .put("size", entry.size())
                .put("sha256", entry.digest().hex());
    }

    private static Entry entry(StoredFields entry) {
        return new Entry(entry.text("name"), entry.number("size"), new Sha256(entry.text("sha256")));
    }

    private static JsonNode tree(byte[] document) {
        try {
            return Canonical.MAPPER.readTree(document);
        } catch (IOException damaged) {
            throw new IllegalStateException("the manifest is no JSON", damaged);
        }
    }
}
