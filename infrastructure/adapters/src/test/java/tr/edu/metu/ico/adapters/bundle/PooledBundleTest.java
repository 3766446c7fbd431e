package tr.edu.metu.ico.adapters.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.result.SealedInput;

/** The bundle of a call whose universities have separate pools of places. */
class PooledBundleTest {
    private static final SealedInput POOLED = pooled(ASeason.of(40));
    private static final byte[] BUNDLE = ABundle.of(POOLED);

    @Test
    void anyone_with_the_bundle_finds_the_same_result_by_pool() {
        var examination = BundleExaminer.examine(BUNDLE, Optional.of(ABundle.OFFICE.publicKey()));

        assertEquals(
                List.of(),
                examination.checks().stream()
                        .filter(check -> check.status() != Check.Status.HOLDS)
                        .toList());
        assertTrue(text("result.json").contains("\"pool\":{\"levels\":[\"UG\"],\"semesters\":[\"FALL\"]}"));
    }

    @Test
    void more_places_in_a_pool_than_were_sealed_are_found() {
        var forged = ABundle.forged(
                BUNDLE,
                "programmes.json",
                text -> text.replaceFirst("\"capacity\":1,\"levels\":\\[\"UG\"]", "\"capacity\":2,\"levels\":[\"UG\"]"),
                ABundle.OFFICE);

        assertFalse(BundleExaminer.examine(forged, Optional.empty()).holds());
    }

    private static String text(String document) {
        return new String(BundleZip.read(BUNDLE).of(document), StandardCharsets.UTF_8);
    }

    private static SealedInput pooled(SealedInput season) {
        return new SealedInput(
                season.call(),
                season.epoch(),
                season.definition(),
                season.applications(),
                season.agreements().stream().map(PooledBundleTest::apart).toList(),
                season.averages(),
                season.quotas());
    }

    private static Agreement apart(Agreement agreement) {
        return agreement.withPools(
                List.of(pool(1, StudyLevel.UG), pool(agreement.capacity(), StudyLevel.MS, StudyLevel.PHD)));
    }

    private static Pool pool(int capacity, StudyLevel... levels) {
        return new Pool(new PoolScope(Set.of(levels), Set.of(Semester.FALL)), Set.of(), capacity, PoolTerms.NONE);
    }
}
