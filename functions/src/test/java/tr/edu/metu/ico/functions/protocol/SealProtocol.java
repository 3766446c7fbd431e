package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** What is sealed, placed and published is the same, from one epoch (INV-10, INV-12). */
abstract class SealProtocol {

    private static final Cast[] ALL = {Cast.ADA, Cast.BORA, Cast.CEM};

    private final Stores.Maker stores;

    SealProtocol(Stores.Maker stores) {
        this.stores = stores;
    }

    private Season until(Stage stage) {
        return new Season(stores, ALL).until(stage);
    }

    /** The office's acts that change an input after the freeze, by name. */
    private static Map<String, Consumer<Season>> inputChanges() {
        Map<String, Consumer<Season>> changes = new TreeMap<>();
        changes.put("withdrawal", season -> expect(201, withdraw(season)));
        changes.put("quota", season -> season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2)));
        changes.put(
                "average",
                season -> season.importFile(ImportKind.COHORT_AVERAGES, OfficeFiles.of(ImportKind.COHORT_AVERAGES, 7)));
        changes.put("closing", season -> expect(204, season.portal.closeReviews("holidays")));
        changes.put(
                "review",
                season -> expect(200, season.portal.review(Cast.BORA, "DECLINED", Optional.of("no courses"), 1, 1)));
        changes.put("verdict", season -> expect(200, rejectDocument(season)));
        return changes;
    }

    private static Response rejectDocument(Season season) {
        var key = season.key(Cast.CEM, "AFAD_AID");
        return season.portal.rejectDocument(
                Cast.CEM, key, season.verdictVersion(Cast.CEM, key), Season.document(Cast.CEM));
    }

    private static Response withdraw(Season season) {
        return season.portal.withdraw(Cast.BORA, season.clock.instant());
    }

    @Test
    void INV_10_after_every_input_change_the_old_run_cannot_be_published_and_a_new_one_follows() {
        inputChanges().forEach((name, change) -> {
            var season = until(Stage.PLACED);
            var old = season.run();
            var epoch = season.call().epoch();

            change.accept(season);
            assertEquals(epoch + 1, season.call().epoch(), name);
            assertEquals(409, season.portal.publish(old).status(), name);

            assertEquals(List.of("OE-2024 SEALED"), season.world.sweep(Milestone.SEAL), name);
            assertEquals(List.of("OE-2024 PLACED"), season.world.sweep(Milestone.PLACE), name);
            assertNotEquals(old, season.run(), name);
            assertEquals(409, season.portal.publish(old).status(), name);
            assertEquals(200, season.portal.publish(season.run()).status(), name);
        });
    }

    @Test
    void INV_10_an_input_change_between_seal_and_placement_stops_the_placement() {
        inputChanges().forEach((name, change) -> {
            var season = until(Stage.SEALED);
            change.accept(season);

            assertEquals(List.of("OE-2024 NOT_DUE"), season.world.sweep(Milestone.PLACE), name);
            assertEquals(Optional.empty(), season.call().run(), name);
        });
    }

    @Test
    void INV_26_a_decision_of_the_office_that_is_sent_again_changes_nothing() {
        var season = until(Stage.PLACED);
        expect(204, season.portal.closeReviews("holidays"));
        var before = season.state();
        season.clock.advance(Duration.ofMinutes(1));

        expect(204, season.portal.closeReviews("holidays"));
        expect(
                200,
                season.portal.approveDocument(Cast.CEM, season.key(Cast.CEM, "AFAD_AID"), Season.document(Cast.CEM)));
        assertEquals(412, season.portal.approve(Cast.ADA).status());

        assertEquals(before, season.state());
    }

    @Test
    void INV_10_a_seat_added_after_the_seal_is_given_by_the_new_run() {
        var season = until(Stage.PLACED);
        assertEquals(Map.of(Cast.ADA, "AU-SYDNEY", Cast.BORA, "JP-TOKYO", Cast.CEM, "KR-SEOUL"), Places.of(season));

        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        season.world.sweep(Milestone.SEAL);
        season.world.sweep(Milestone.PLACE);

        assertEquals(Map.of(Cast.ADA, "JP-TOKYO", Cast.BORA, "JP-TOKYO", Cast.CEM, "KR-SEOUL"), Places.of(season));
    }

    @Test
    void INV_10_after_the_publication_no_input_changes_any_more() {
        var season = until(Stage.PLACED);
        var awaited = season.uploadOfficeFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        season.until(Stage.PUBLISHED);
        var before = season.state();
        var portal = season.portal;

        assertEquals(409, portal.submit(Cast.ECE, season.clock.instant()).status());
        assertEquals(409, portal.saveDraft(Cast.ADA, 1, season.clock.instant()).status());
        assertEquals(409, portal.retract(Cast.ADA, 1, season.clock.instant()).status());
        assertEquals(
                409,
                portal.askToUpload(Cast.CEM, "AFAD_AID", Portal.pdf("x"), season.clock.instant())
                        .status());
        assertEquals(
                409,
                portal.review(Cast.BORA, "DECLINED", Optional.of("late"), 1, 1).status());
        assertEquals(409, rejectDocument(season).status());
        assertEquals(409, portal.closeReviews("late").status());
        assertEquals(
                409,
                portal.askToImport(ImportKind.AGREEMENTS, OfficeFiles.agreements(3), Optional.of("late"))
                        .status());
        assertEquals(
                422,
                portal.announce(Season.definition().replace("\"2.50\"", "\"2.60\""))
                        .status());
        assertEquals(before, season.state());

        season.world.created(Area.IMPORTS, CALL + "/" + awaited);
        assertEquals(
                "REFUSED",
                Season.json(portal.importReport(awaited)).get("state").asText());
        assertEquals(before.call(), season.call());
    }

    @Test
    void INV_12_played_again_the_season_has_the_same_manifest_rows_and_result_file() {
        var first = until(Stage.PLACED).state();
        var second = until(Stage.PLACED).state();

        assertEquals(first, second);
    }

    @Test
    void INV_12_another_locale_and_time_zone_of_the_machine_change_no_byte() {
        var expected = until(Stage.PUBLISHED).state();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, until(Stage.PUBLISHED).state());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertEquals(expected, until(Stage.PUBLISHED).state());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void INV_12_in_whatever_order_students_apply_and_lines_are_imported_the_manifest_is_the_same() {
        var expected = until(Stage.PLACED).state();

        var orders = List.of(List.of(Cast.CEM, Cast.BORA, Cast.ADA), List.of(Cast.BORA, Cast.ADA, Cast.CEM));
        for (int draw = 0; draw < orders.size(); draw++) {
            var shuffled = new Season(stores, 2 + draw, orders.get(draw))
                    .until(Stage.PLACED)
                    .state();
            assertEquals(expected.manifest(), shuffled.manifest());
            assertEquals(expected.call().run(), shuffled.call().run());
            assertEquals(expected.rows(), shuffled.rows());
            assertEquals(expected.resultFile(), shuffled.resultFile());
        }
    }

    @Test
    void INV_12_another_manifest_is_another_run() {
        var one = until(Stage.PLACED);
        var other = new Season(stores, Cast.ADA, Cast.BORA).until(Stage.PLACED);

        assertNotEquals(one.call().seal(), other.call().seal());
        assertNotEquals(one.run(), other.run());
    }

    @Test
    void INV_03_the_manifest_holds_each_submission_with_its_receipt_and_the_documents_that_count() {
        var season = until(Stage.SEALED);
        var dossiers = season.state().dossiers();

        var sealed = season.sealed();
        assertEquals(season.call().epoch(), sealed.epoch());
        for (int i = 0; i < dossiers.size(); i++) {
            var application = sealed.applications().get(i);
            var dossier = dossiers.get(i);
            var submission = dossier.application().submission().orElseThrow();
            assertEquals(submission.receipt(), application.receipt());
            assertEquals(submission.content(), application.content());
            assertEquals(
                    Document.counting(dossier.documents(), Season.DEADLINE).values().stream()
                            .map(SealProtocol::asSealed)
                            .toList(),
                    application.documents());
            assertEquals(dossier.review(), application.review());
        }
        assertEquals(3, sealed.applications().size());
    }

    /** Warnings before opening a file decide nothing and are not sealed. */
    private static Document asSealed(Document document) {
        var arrival = document.arrival().orElseThrow();
        return document.arrived(new Document.Arrival(arrival.storedAt(), arrival.versionId(), arrival.refusal()));
    }
}
