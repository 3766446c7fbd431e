package tr.edu.metu.ico.benchmarks.coldstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A function under Lambda's own runtime client, before and after the snapshot it is started from. */
class FirstCallTest {

    /** From the runtime client itself, and some lambda forms; without a rehearsal more than 3,000. */
    private static final int FEW = 25;

    @BeforeAll
    static void publishSettings() {
        StoreSettings.publish();
    }

    @AfterAll
    static void withdrawSettings() {
        StoreSettings.withdraw();
    }

    @Test
    void a_submission_after_the_snapshot_loads_few_classes_and_before_it_nothing_is_reached(@TempDir Path folder) {
        var submit = Scenario.titled("submit");
        try (var stage = new Stage(TaskRoot.ofClassPath(folder.resolve("task")), folder);
                var api = new RuntimeApi();
                var function = stage.start(submit, Start.PRIMED_C1, api)) {
            var snapshot = api.awaitNext();
            assertEquals(List.of(0, 0), List.of(stage.requests(), api.fetchedCredentials()));

            RuntimeApi.restore(snapshot);
            var asked = api.awaitNext();
            int before = function.classes();
            api.invoke(asked, submit.events().getFirst());

            assertTrue(api.awaitAnswer().contains("\"statusCode\":201"));
            assertEquals(1, api.fetchedCredentials());
            assertTrue(stage.requests() > 0);
            api.awaitNext();
            int loaded = function.classes() - before;
            assertTrue(loaded <= FEW, "the first call loaded " + loaded + " classes; -Xlog:class+load names them");
        }
    }
}
