package tr.edu.metu.ico.call;

/** The id of a run: the digest of manifest, rules and code, so that concurrent workers write the same rows. */
public record RunId(Sha256 digest) {

    /** The id of the run of this manifest under these rules by this code (protocol step 6). */
    public static RunId of(Sha256 manifest, Sha256 definition, Sha256 code) {
        return new RunId(Sha256.of(manifest.hex() + "\n" + definition.hex() + "\n" + code.hex() + "\n"));
    }

    @Override
    public String toString() {
        return digest.hex();
    }
}
