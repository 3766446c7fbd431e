package tr.edu.metu.ico.adapters.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;

/**
 * Examines a bundle: container, manifest, signature and digests, then the content of the documents ({@link Recomputation}). A
 * failed check does not stop the others, unless they cannot be read.
 */
public final class BundleExaminer {

    private final byte[] bundle;
    private final Optional<byte[]> trustedKey;
    private final List<Check> checks = new ArrayList<>();

    private BundleExaminer(byte[] bundle, Optional<byte[]> trustedKey) {
        this.bundle = bundle;
        this.trustedKey = trustedKey;
    }

    /**
     * Examines a bundle; never throws because of its content.
     *
     * @param trustedKey the office's public key, SubjectPublicKeyInfo, as the reader obtained it from another source
     */
    public static Examination examine(byte[] bundle, Optional<byte[]> trustedKey) {
        return new BundleExaminer(bundle, trustedKey).examine();
    }

    private Examination examine() {
        BundleEntries entries;
        try {
            entries = BundleZip.read(bundle);
        } catch (DamagedBundle damaged) {
            checks.add(Check.broken("container", damaged.getMessage()));
            return new Examination(Optional.empty(), checks);
        }
        checks.add(Check.holds("container", "Six entries, every byte as it is written."));
        BundleManifest manifest;
        try {
            manifest = BundleManifest.read(entries.of(BundleEntries.MANIFEST));
        } catch (RuntimeException damaged) {
            checks.add(Check.broken("manifest", describe(damaged)));
            return new Examination(Optional.empty(), checks);
        }
        checks.add(run(manifest));
        checks.add(signature(manifest, entries));
        checks.add(digests(manifest, entries));
        checks.addAll(Recomputation.of(manifest, entries));
        return new Examination(Optional.of(manifest), checks);
    }

    /** The run's id follows from its inputs. */
    private static Check run(BundleManifest manifest) {
        try {
            var id = RunId.of(manifest.sealed(), manifest.digest(BundleEntries.DEFINITION), manifest.code());
            return id.equals(manifest.run())
                    ? Check.holds("manifest", "The run's id is the digest over sealed inputs, definition and code.")
                    : Check.broken(
                            "manifest", "The run's id is not the digest over sealed inputs, definition and code.");
        } catch (IllegalStateException damaged) {
            return Check.broken("manifest", describe(damaged));
        }
    }

    private Check signature(BundleManifest manifest, BundleEntries entries) {
        var own = Base64.getDecoder().decode(manifest.publicKey());
        var message = entries.of(BundleEntries.MANIFEST);
        var signature = entries.of(BundleEntries.SIGNATURE);
        boolean holds = Signatures.holds(manifest.algorithm(), trustedKey.orElse(own), message, signature);
        if (trustedKey.isEmpty()) {
            return holds
                    ? Check.notChecked(
                            "signature",
                            "No trusted key was given. The signature fits the key in the bundle, which anybody can put"
                                    + " there.")
                    : Check.broken("signature", "The signature does not even fit the key in the bundle.");
        }
        if (holds) {
            return Check.holds("signature", "Signed with the trusted key.");
        }
        return Check.broken(
                "signature",
                Arrays.equals(own, trustedKey.get())
                        ? "The signature does not fit what was signed."
                        : "Signed with another key, " + manifest.keyId() + ", or not at all.");
    }

    private static Check digests(BundleManifest manifest, BundleEntries entries) {
        var findings = new ArrayList<Check.Finding>();
        var listed = manifest.entries().stream().map(BundleManifest.Entry::name).toList();
        if (!listed.equals(BundleEntries.DOCUMENTS)) {
            findings.add(finding(BundleEntries.MANIFEST, "lists other documents than there are"));
        }
        for (var entry : manifest.entries()) {
            var content = entries.of(entry.name());
            if (content != null && content.length != entry.size()) {
                findings.add(finding(entry.name(), "has another size than the manifest says"));
            } else if (content != null && !Sha256.of(content).equals(entry.digest())) {
                findings.add(finding(entry.name(), "has another digest than the manifest says"));
            }
        }
        return Check.of("digests", "Every document is the one that was signed.", "A document was exchanged.", findings);
    }

    private static Check.Finding finding(String document, String detail) {
        return new Check.Finding(document, Optional.empty(), detail);
    }

    /** An exception's message, for a reader who cannot look at the code. */
    static String describe(RuntimeException failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }
}
