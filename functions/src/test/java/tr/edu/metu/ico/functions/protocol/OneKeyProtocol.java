package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.Concurrently;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Seasons;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** One idempotency key is one act with one response, however often and however closely it is sent (INV-4). */
abstract class OneKeyProtocol {

    private static final int REQUESTS = 50;
    private static final String KEY = "tab-one-1";

    private final Seasons opened;
    private final int stride;

    /** @param stride the step of exhaustive loops over calls */
    OneKeyProtocol(Stores.Maker stores, int stride) {
        opened = new Seasons(() -> new Season(stores).until(Stage.OPENED));
        this.stride = stride;
    }

    @Test
    void INV_04_a_request_sent_twice_at_once_gets_one_answer_wherever_the_two_meet() {
        int calls = opened.callsOf((season, seam) -> submit(season, seam, OPENS));

        for (int n = 1; n <= calls; n += stride) {
            var season = opened.get();
            var other = new ArrayList<Response>();
            var seam = Seam.meanwhile(n, () -> other.add(submit(season, Seam.counting(), OPENS)));

            var first = expect(201, submit(season, seam, OPENS));

            assertEquals(List.of(first), other, "call " + n);
            assertEquals(1, submissions(season), "call " + n);
        }
    }

    @Test
    void INV_04_the_answer_stays_although_the_call_freezes_between_the_two() {
        var received = DEADLINE.minusMillis(1);
        int calls = opened.callsOf((season, seam) -> submit(season, seam, received));

        for (int n = 1; n <= calls; n += stride) {
            var season = opened.get();
            var other = new ArrayList<Response>();
            var seam = Seam.meanwhile(n, () -> {
                other.add(expect(201, submit(season, Seam.counting(), received)));
                season.freeze();
            });

            assertEquals(other, List.of(submit(season, seam, received)), "call " + n);
        }
    }

    @Test
    void INV_04_the_answer_stays_although_the_office_removes_the_record_between_the_two() {
        int calls = opened.callsOf((season, seam) -> submit(season, seam, OPENS));

        for (int n = 1; n <= calls; n += stride) {
            var season = opened.get();
            var other = new ArrayList<Response>();
            var seam = Seam.meanwhile(n, () -> {
                other.add(expect(201, submit(season, Seam.counting(), OPENS)));
                season.importFile(ImportKind.RECORDS, OfficeFiles.recordsWithout(Cast.ADA));
            });

            var again = expect(201, submit(season, seam, OPENS));

            assertEquals(receipt(other.getFirst()), receipt(again), "call " + n);
        }
    }

    @Test
    void INV_04_of_fifty_requests_with_one_key_at_once_every_one_gets_the_same_answer() {
        var season = opened.get();

        var answers = Concurrently.all(
                Collections.<Supplier<Response>>nCopies(REQUESTS, () -> submit(season, Seam.counting(), OPENS)));

        assertEquals(Set.of(expect(201, answers.getFirst())), Set.copyOf(answers));
        assertEquals(1, submissions(season));
    }

    @Test
    void INV_04_a_retry_after_its_submission_was_taken_back_says_so() {
        var season = opened.get();
        var receipt = receipt(expect(201, submit(season, Seam.counting(), OPENS)));
        expect(204, season.portal.retract(Cast.ADA, 1, OPENS.plusSeconds(60)));
        var before = season.state();

        var again = expect(409, submit(season, Seam.counting(), OPENS.plusSeconds(120)));

        var problem = Season.json(again).get("problems").get(0);
        assertEquals("SUBMISSION_TAKEN_BACK", problem.get("code").asText());
        assertEquals(
                "The submission with receipt " + receipt + " was taken back and does not count. To apply, submit again"
                        + " with a new Idempotency-Key.",
                problem.get("message").get("en").asText());
        assertEquals(
                receipt
                        + " alındı numaralı başvuru geri alındı ve geçerli değil. Başvurmak için yeni bir"
                        + " Idempotency-Key ile yeniden gönderin.",
                problem.get("message").get("tr").asText());
        assertEquals(before, season.state());
    }

    @Test
    void INV_04_who_takes_a_submission_back_and_submits_again_with_a_new_key_counts() {
        var season = opened.get();
        expect(201, submit(season, Seam.counting(), OPENS));
        expect(204, season.portal.retract(Cast.ADA, 1, OPENS));

        var second = expect(201, season.portal.submit(Cast.ADA, 2, "tab-two-2", Cast.ADA.content(), OPENS));

        season.freeze();
        var sealed = season.sealUndecided().applications();
        assertEquals(
                List.of(receipt(second)),
                sealed.stream().map(application -> application.receipt().id()).toList());
    }

    private static Response submit(Season season, Seam seam, Instant at) {
        return new Portal(season.worker(seam)).submit(Cast.ADA, 0, KEY, Cast.ADA.content(), at);
    }

    private static String receipt(Response answered) {
        return Season.json(answered).get("receipt").asText();
    }

    private static long submissions(Season season) {
        return season.world.ports.auditTrail().of(CALL.value()).stream()
                .filter(entry -> entry.action().equals("application.submit"))
                .count();
    }
}
