package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;

/**
 * Which version of a document counts, and which verdict on it (INV-6, INV-7). Cem's disaster aid is worth ten points.
 */
abstract class DocumentsProtocol {

    private static final Area AREA = Area.SPECIAL_DOCUMENTS;
    private static final String SLOT = "AFAD_AID";
    private static final byte[] FIRST = Portal.pdf("first");
    private static final byte[] SECOND = Portal.pdf("second");

    private final Stores.Maker stores;

    DocumentsProtocol(Stores.Maker stores) {
        this.stores = stores;
    }

    /** Cem has submitted, without a document so far. */
    private Season begun() {
        var season = new Season(stores, Cast.CEM).until(Stage.OPENED);
        expect(201, season.portal.submit(Cast.CEM, OPENS));
        return season;
    }

    private static String uploadAt(Season season, Instant instant, byte[] content) {
        season.clock.moveTo(instant);
        return season.upload(Cast.CEM, SLOT, content);
    }

    private static List<Sha256> counting(Season season) {
        season.freeze();
        return season.sealUndecided().applications().getFirst().documents().stream()
                .map(Document::digest)
                .toList();
    }

    @Test
    void INV_06_a_document_stored_a_second_before_the_deadline_counts() {
        var season = begun();
        season.world.created(AREA, uploadAt(season, DEADLINE.minusSeconds(1), FIRST));

        assertEquals(List.of(Sha256.of(FIRST)), counting(season));
    }

    @Test
    void INV_06_a_document_stored_at_the_deadline_or_a_second_later_does_not_count() {
        for (var late : List.of(DEADLINE, DEADLINE.plusSeconds(1))) {
            var season = begun();
            season.world.created(AREA, uploadAt(season, DEADLINE.minusSeconds(1), FIRST));
            season.world.created(AREA, uploadAt(season, late, SECOND));

            assertEquals(List.of(Sha256.of(FIRST)), counting(season), late.toString());
        }
    }

    @Test
    void INV_06_events_that_come_once_twice_never_or_in_the_wrong_order_seal_the_same() {
        BiConsumer<World, List<String>> once = (world, keys) -> keys.forEach(key -> world.created(AREA, key));
        BiConsumer<World, List<String>> never = (_, _) -> {};
        var expected = sealedAfter(once);

        assertEquals(expected, sealedAfter(once.andThen(once)));
        assertEquals(expected, sealedAfter(never));
        assertEquals(expected, sealedAfter((world, keys) -> keys.reversed().forEach(key -> world.created(AREA, key))));
        assertEquals(expected, sealedAfter((world, keys) -> world.created(AREA, keys.getFirst())));
    }

    /** The manifest after two uploads with events in this order. */
    private String sealedAfter(BiConsumer<World, List<String>> events) {
        var season = begun();
        var first = uploadAt(season, DEADLINE.minusSeconds(50), FIRST);
        var second = uploadAt(season, DEADLINE.minusSeconds(40), SECOND);
        events.accept(season.world, List.of(first, second));

        assertEquals(List.of(Sha256.of(SECOND)), counting(season));
        return season.state().manifest().orElseThrow();
    }

    @Test
    void INV_06_a_file_under_a_key_that_was_never_issued_counts_for_nobody() {
        var season = begun();
        var key = uploadAt(season, DEADLINE.minusSeconds(50), FIRST);
        var elsewhere = List.of(
                key.replace(Cast.CEM.number, Cast.ADA.number),
                key.replace(SLOT, "LAW_2828"),
                key.substring(0, key.length() - 4) + "0000",
                "stray.pdf");
        elsewhere.forEach(stray -> season.stores.upload().put(AREA, stray, SECOND));
        season.stores.upload().put(Area.DOCUMENTS, key, SECOND);
        elsewhere.forEach(stray -> season.world.created(AREA, stray));
        season.world.created(Area.DOCUMENTS, key);

        assertEquals(List.of(Sha256.of(FIRST)), counting(season));
        assertEquals(1, season.state().times("document.register"));
    }

    @Test
    void INV_06_a_newer_file_of_the_wrong_content_does_not_push_out_the_good_one() {
        var season = begun();
        season.world.created(AREA, uploadAt(season, DEADLINE.minusSeconds(50), FIRST));
        season.clock.moveTo(DEADLINE.minusSeconds(40));
        var key = season.link(Cast.CEM, SLOT, SECOND);
        season.stores.upload().put(AREA, key, Portal.pdf("zweite"));
        season.world.created(AREA, key);

        assertEquals(List.of(Sha256.of(FIRST)), counting(season));
    }

    @Test
    void INV_26_an_event_after_the_freeze_the_seal_or_the_publication_changes_nothing() {
        var season = begun();
        var keys = List.of(
                uploadAt(season, DEADLINE.minusSeconds(50), FIRST),
                uploadAt(season, DEADLINE.minusSeconds(40), SECOND));
        season.without(Stage.APPLIED).until(Stage.FROZEN).without(Stage.REVIEWED);
        expect(204, season.portal.closeReviews("nobody answered"));

        for (var stage : List.of(Stage.FROZEN, Stage.SEALED, Stage.PLACED, Stage.PUBLISHED)) {
            season.until(stage);
            var before = season.state();
            keys.forEach(key -> season.world.created(AREA, key));
            assertEquals(before, season.state(), stage.name());
        }
    }

    @Test
    void INV_07_a_verdict_on_an_older_version_blocks_the_seal_until_the_newer_one_is_judged() {
        var season = begun();
        var first = uploadAt(season, DEADLINE.minusSeconds(50), FIRST);
        season.world.created(AREA, first);
        expect(200, season.portal.approveDocument(Cast.CEM, first, FIRST));
        var second = uploadAt(season, DEADLINE.minusSeconds(40), SECOND);
        season.freeze();
        expect(200, season.portal.approve(Cast.CEM));
        season.clock.moveTo(SCORING);

        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, CALL));

        expect(200, season.portal.approveDocument(Cast.CEM, second, SECOND));
        season.seal();
        season.world.sweep(Milestone.PLACE);
        assertEquals(new BigDecimal("82.70"), total(season));
    }

    @Test
    void INV_07_a_document_that_nobody_judged_brings_no_points_although_an_older_one_was_approved() {
        var season = begun();
        var first = uploadAt(season, DEADLINE.minusSeconds(50), FIRST);
        season.world.created(AREA, first);
        expect(200, season.portal.approveDocument(Cast.CEM, first, FIRST));
        uploadAt(season, DEADLINE.minusSeconds(40), SECOND);
        season.freeze();
        expect(200, season.portal.approve(Cast.CEM));

        season.sealUndecided();
        season.world.sweep(Milestone.PLACE);
        assertEquals(new BigDecimal("72.70"), total(season));
    }

    private static BigDecimal total(Season season) {
        return season.state().rows().getFirst().score().orElseThrow().total();
    }

    @Test
    void INV_07_a_verdict_names_the_content_that_was_looked_at() {
        var season = begun();
        var key = uploadAt(season, DEADLINE.minusSeconds(50), FIRST);
        season.world.created(AREA, key);

        assertEquals(409, season.portal.approveDocument(Cast.CEM, key, SECOND).status());
        assertEquals(200, season.portal.approveDocument(Cast.CEM, key, FIRST).status());
    }

    @Test
    void INV_05_an_officer_who_did_not_see_the_verdict_of_another_does_not_replace_it() {
        var season = begun();
        var key = uploadAt(season, DEADLINE.minusSeconds(50), FIRST);
        season.world.created(AREA, key);
        expect(200, season.portal.approveDocument(Cast.CEM, key, FIRST));
        var approved = season.state();

        assertEquals(412, season.portal.rejectDocument(Cast.CEM, key, 0, FIRST).status());
        assertEquals(approved, season.state());
        var seen = season.verdictVersion(Cast.CEM, key);
        assertEquals(
                200, season.portal.rejectDocument(Cast.CEM, key, seen, FIRST).status());
    }

    @Test
    void INV_07_a_review_of_an_older_submission_blocks_the_seal() {
        var season = begun();
        expect(200, season.portal.approve(Cast.CEM));
        expect(201, season.portal.submit(Cast.CEM, 1, "second-key", Cast.CEM.content(), OPENS));
        season.freeze();
        season.clock.moveTo(SCORING);

        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, CALL));
    }
}
