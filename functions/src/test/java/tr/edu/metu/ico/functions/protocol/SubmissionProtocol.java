package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.FREEZE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.result.SealedApplication;

/** Time and acceptance: which submissions count, and how retries are handled (INV-1 to INV-4). */
abstract class SubmissionProtocol {

    private static final List<String> TOKYO = List.of("JP-TOKYO");
    private static final List<String> SEOUL = List.of("KR-SEOUL");
    private static final String KEY = "tab-one-1";

    private final Stores.Maker stores;

    SubmissionProtocol(Stores.Maker stores) {
        this.stores = stores;
    }

    private Season opened() {
        return new Season(stores).until(Stage.OPENED);
    }

    @Test
    void INV_01_a_submission_counts_from_the_opening_instant_until_just_before_the_deadline() {
        var season = opened();

        assertEquals(409, season.portal.submit(Cast.ADA, OPENS.minusMillis(1)).status());
        assertEquals(201, season.portal.submit(Cast.BORA, OPENS).status());
        assertEquals(
                201, season.portal.submit(Cast.CEM, DEADLINE.minusMillis(1)).status());
        assertEquals(409, season.portal.submit(Cast.ECE, DEADLINE).status());
        assertEquals(
                409, season.portal.submit(Cast.FATMA, DEADLINE.plusMillis(1)).status());

        assertEquals(List.of(Cast.BORA.student(), Cast.CEM.student()), sealedStudents(season));
    }

    @Test
    void INV_01_the_receipt_time_decides_whatever_the_clock_of_the_function_says() {
        var season = opened();
        season.clock.moveTo(DEADLINE.minus(Duration.ofDays(1)));
        assertEquals(409, season.portal.submit(Cast.ADA, DEADLINE).status());

        season.clock.moveTo(DEADLINE.plus(Duration.ofMinutes(3)));
        assertEquals(
                201, season.portal.submit(Cast.CEM, DEADLINE.minusMillis(1)).status());

        assertEquals(List.of(Cast.CEM.student()), sealedStudents(season));
    }

    @Test
    void INV_02_what_came_in_time_and_is_read_only_at_the_end_of_the_drain_is_accepted_and_sealed() {
        var season = opened();
        season.clock.moveTo(FREEZE.minusMillis(1));

        assertEquals(
                201, season.portal.submit(Cast.ADA, DEADLINE.minusMillis(1)).status());

        assertEquals(List.of(Cast.ADA.student()), sealedStudents(season));
    }

    @Test
    void INV_03_the_submission_acknowledged_last_is_the_sealed_one_and_a_later_draft_changes_nothing() {
        var season = opened();
        submit(season, 0, "first-key", TOKYO);
        submit(season, 1, "second-key", SEOUL);
        expect(200, season.portal.saveDraft(Cast.ADA, 2, OPENS));

        var sealed = sealed(season).getFirst();

        assertEquals(2, sealed.receipt().version());
        assertEquals(SEOUL, universities(sealed));
    }

    @Test
    void INV_03_a_submission_taken_back_in_time_is_not_sealed() {
        var season = opened();
        submit(season, 0, "first-key", TOKYO);
        expect(204, season.portal.retract(Cast.ADA, 1, DEADLINE.minusMillis(1)));

        assertEquals(List.of(), sealedStudents(season));
    }

    @Test
    void INV_04_the_same_request_again_gets_the_same_answer_at_every_later_stage_and_changes_nothing() {
        var season = opened();
        var first = expect(201, submit(season, 0, KEY, TOKYO));
        season.without(Stage.APPLIED);

        for (var stage : List.of(Stage.OPENED, Stage.FROZEN, Stage.SEALED, Stage.PLACED, Stage.PUBLISHED)) {
            if (stage == Stage.SEALED) {
                season.without(Stage.REVIEWED);
                expect(204, season.portal.closeReviews("nobody answered"));
            }
            season.until(stage);
            var before = season.state();

            assertEquals(first, submit(season, 0, KEY, TOKYO, season.clock.instant()), stage.name());
            assertEquals(before, season.state(), stage.name());
        }
    }

    @Test
    void INV_04_the_same_key_with_another_body_is_refused_before_and_after_the_freeze() {
        var season = opened();
        submit(season, 0, KEY, TOKYO);

        assertEquals(422, submit(season, 1, KEY, SEOUL).status());
        season.freeze();
        assertEquals(422, submit(season, 1, KEY, SEOUL).status());

        assertEquals(TOKYO, universities(sealed(season).getFirst()));
    }

    @Test
    void INV_04_a_key_belongs_to_one_student() {
        var season = opened();
        submit(season, 0, KEY, TOKYO);

        expect(201, season.portal.submit(Cast.CEM, 0, KEY, Cast.CEM.content(), OPENS));

        assertEquals(List.of(Cast.ADA.student(), Cast.CEM.student()), sealedStudents(season));
    }

    private static List<SealedApplication> sealed(Season season) {
        if (season.call().state().accepting()) {
            season.freeze();
        }
        return season.sealUndecided().applications();
    }

    private static List<StudentNumber> sealedStudents(Season season) {
        return sealed(season).stream().map(SealedApplication::student).toList();
    }

    private static List<String> universities(SealedApplication application) {
        return application.content().choices().stream()
                .map(choice -> choice.university().value())
                .toList();
    }

    private static Response submit(Season season, long version, String key, List<String> choices) {
        return submit(season, version, key, choices, OPENS);
    }

    private static Response submit(Season season, long version, String key, List<String> choices, Instant at) {
        return season.portal.submit(Cast.ADA, version, key, Cast.ADA.content(choices), at);
    }
}
