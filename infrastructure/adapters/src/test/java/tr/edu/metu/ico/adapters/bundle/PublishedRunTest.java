package tr.edu.metu.ico.adapters.bundle;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.adapters.json.PlaceholderNumbers;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;

/** What of a bundle becomes public. */
class PublishedRunTest {

    private static final SealedInput SEASON = ASeason.of(30);
    private static final byte[] BUNDLE = ABundle.of(SEASON);

    @Test
    void it_has_the_places_and_the_outcome_of_every_student_under_the_pseudonym() {
        var run = PublishedRun.read(BUNDLE, new PlaceholderNumbers());

        assertEquals(SEASON.agreements(), run.agreements());
        assertEquals(SEASON.quotas(), run.quotas());
        var names =
                SEASON.applications().stream().collect(toMap(SealedApplication::student, SealedApplication::pseudonym));
        assertEquals(
                Selection.select(CallDefinitionJson.read(ASeason.DEFINITION), SEASON).stream()
                        .collect(toMap(
                                row -> names.get(row.student()),
                                row -> row.outcome().status())),
                run.rows().stream()
                        .collect(toMap(run::name, row -> row.outcome().status())));
    }

    @Test
    void a_student_has_the_same_number_in_every_bundle_of_a_call() {
        var names = new PlaceholderNumbers();
        var first = PublishedRun.read(BUNDLE, names);
        var second = PublishedRun.read(ABundle.of(ASeason.of(30)), names);
        assertEquals(first.rows(), second.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"definition.json", "applicants.json", "programmes.json", "result.json"})
    void a_document_that_is_not_the_signed_one_is_refused(String name) {
        var entries = new HashMap<>(BundleZip.read(BUNDLE).content());
        var changed = entries.get(name).clone();
        changed[changed.length / 2] ^= 1;
        entries.put(name, changed);

        var damaged = assertThrows(DamagedBundle.class, () -> read(BundleZip.write(new BundleEntries(entries))));
        assertEquals(name + " is not the signed document", damaged.getMessage());
    }

    @Test
    void a_signature_of_somebody_else_is_refused() {
        var stranger = KeyPairSigner.of(KeyPairSigner.newKeyFile());
        var entries = new HashMap<>(BundleZip.read(BUNDLE).content());
        entries.put("manifest.sig", stranger.sign(entries.get("manifest.json")));

        var damaged = assertThrows(DamagedBundle.class, () -> read(BundleZip.write(new BundleEntries(entries))));
        assertEquals("the signature does not hold", damaged.getMessage());
    }

    private static PublishedRun read(byte[] bundle) {
        return PublishedRun.read(bundle, new PlaceholderNumbers());
    }
}
