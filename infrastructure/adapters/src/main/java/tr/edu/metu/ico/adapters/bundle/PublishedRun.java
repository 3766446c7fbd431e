package tr.edu.metu.ico.adapters.bundle;

import java.util.Base64;
import java.util.List;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.adapters.json.PlaceholderNumbers;
import tr.edu.metu.ico.adapters.json.PseudonymisedJson;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.ResultRow;

/**
 * The parts of a bundle that a public result is made of: places, rows and the signed description. The applications in it
 * are not read.
 *
 * @param document   {@code manifest.json}, as signed
 * @param signature  {@code manifest.sig}
 * @param agreements with the places that the run filled
 * @param rows       in document order; students have running numbers
 * @param names      the pseudonyms of these numbers
 */
public record PublishedRun(
        BundleManifest manifest,
        byte[] document,
        byte[] signature,
        List<Agreement> agreements,
        List<Quota> quotas,
        List<ResultRow> rows,
        PlaceholderNumbers names) {

    /**
     * Reads a bundle whose documents are those that its description lists, signed with the key that it names.
     *
     * @param names with the numbers that students have in bundles of the same call read before
     * @throws DamagedBundle if a document or the signature does not match
     */
    public static PublishedRun read(byte[] bundle, PlaceholderNumbers names) {
        var entries = BundleZip.read(bundle);
        var document = entries.of(BundleEntries.MANIFEST);
        var signature = entries.of(BundleEntries.SIGNATURE);
        var manifest = BundleManifest.read(document);
        BundleEntries.DOCUMENTS.forEach(name -> require(
                Sha256.of(entries.of(name)).equals(manifest.digest(name)), name + " is not the signed document"));
        var key = Base64.getDecoder().decode(manifest.publicKey());
        require(Signatures.holds(manifest.algorithm(), key, document, signature), "the signature does not hold");
        var places = PseudonymisedJson.places(
                manifest.call(), manifest.digest(BundleEntries.DEFINITION), entries.of(BundleEntries.PROGRAMMES));
        return new PublishedRun(
                manifest,
                document,
                signature,
                places.agreements(),
                places.quotas(),
                PseudonymisedJson.rows(entries.of(BundleEntries.RESULT), names),
                names);
    }

    /** The pseudonym of the student of a row. */
    public Pseudonym name(ResultRow row) {
        return names.name(row.student());
    }

    /** The public key in PEM. */
    public String publicKey() {
        return Pem.write("PUBLIC KEY", Base64.getDecoder().decode(manifest.publicKey()));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DamagedBundle(otherwise);
        }
    }
}
