package tr.edu.metu.ico.functions.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;

/** Trial runs between all steps of a call: the whole table and all files stay unchanged, byte by byte. */
class NothingOfficialTest {

    /** What every officer may change. */
    private static final String CHANGES = """
        "agreements":[{"university":"JP-TOKYO","capacity":4}]\
        """;

    /** What only readers of the rows may change. */
    private static final String OF_STUDENTS = """
        ,"parameters":[{"path":"/rules/OE24-ELIG-1/minimum","value":"3.00"}],
        "averages":[{"department":"CENG","level":"UG","semester":5,"average":"2.00"}],
        "students":[{"student":"2500001","cgpa":"3.90","language":"99","completedSemesters":7,
          "review":{"decision":"APPROVED","declinedChoices":["JP-TOKYO"]}},
          {"student":"2500003","verdicts":[{"slot":"AFAD_AID","approved":false}]}],
        "withdraw":["2500002"]\
        """;

    @Test
    void between_all_steps_of_a_call_trials_leave_nothing_behind_but_themselves_and_the_trail() {
        var kept = new Kept();
        var season = new Season(kept::stores, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL);
        for (var stage : Stage.values()) {
            season.until(stage);
            var before = kept.official();
            var files = kept.files(season);

            if (stage.compareTo(Stage.FROZEN) < 0) {
                assertEquals(
                        stage.compareTo(Stage.ANNOUNCED) < 0 ? 404 : 409,
                        new TrialRequests(season).run("{}").status());
            } else {
                tryAround(season);
            }

            assertEquals(before, kept.official(), stage::name);
            assertEquals(files, kept.files(season), stage::name);
        }
        assertEquals(Map.of(), kept.trials());
    }

    private static void tryAround(Season season) {
        var officer = new TrialRequests(season);
        var plain = officer.plain();
        boolean published = season.call().publication().isPresent();
        var changed = officer.with(published ? CHANGES + OF_STUDENTS : CHANGES);
        expect(200, officer.all());
        List.of(plain, changed).forEach(trial -> {
            expect(200, officer.one(trial));
            expect(published ? 200 : 404, officer.rows(trial));
        });
        expect(200, officer.compare(changed, plain));
        season.call().publication().ifPresent(_ -> expect(200, officer.compare(changed, season.run())));
        List.of(plain, changed).forEach(trial -> expect(204, officer.discard(trial)));
    }

    /** The stores of a season, kept for full comparison. */
    private static final class Kept {
        private final InMemoryTable table = new InMemoryTable();

        Stores stores(TestClock clock) {
            var files = new InMemoryFiles(clock);
            return new Stores(table, files, files::put, Optional.empty());
        }

        Map<String, Map<String, AttributeValue>> official() {
            return items(partition -> !partition.startsWith("TRIALS#") && !partition.startsWith("TRAIL#"));
        }

        Map<String, Map<String, AttributeValue>> trials() {
            return items(partition -> partition.startsWith("TRIALS#"));
        }

        private Map<String, Map<String, AttributeValue>> items(Predicate<String> partitions) {
            var items = new TreeMap<String, Map<String, AttributeValue>>();
            table.items().forEach((key, item) -> {
                if (partitions.test(key.partition())) {
                    items.put(key.partition() + " " + key.sort(), item);
                }
            });
            return items;
        }

        /** Keys and versions; a version of a file never changes. */
        List<String> files(Season season) {
            return Arrays.stream(Area.values())
                    .flatMap(area -> season.world.files.list(area, "").stream())
                    .map(file -> file.key() + " " + file.versionId())
                    .toList();
        }
    }
}
