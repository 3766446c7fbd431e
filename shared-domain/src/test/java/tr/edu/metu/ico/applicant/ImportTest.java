package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;

/** An import comes into force as often as an officer decides, each time as a separate change. */
class ImportTest {

    private static final Instant NOON = Instant.parse("2023-11-20T09:00:00Z");
    private static final ImportId ONE = new ImportId("0".repeat(31) + "1");
    private static final ImportId OTHER = new ImportId("0".repeat(31) + "2");
    private static final ImportId THIRD = new ImportId("0".repeat(31) + "3");

    private final Import waiting = Import.awaited(
                    new CallId("OE-2024"),
                    ONE,
                    ImportKind.AGREEMENTS,
                    new Import.Source.Upload("agreements.csv", 10, Sha256.of("agreements")),
                    "officer-1",
                    NOON,
                    Optional.empty())
            .waiting(7);

    @Test
    void the_first_list_of_a_call_changes_nothing() {
        assertEquals(List.of(), waiting.changes());
        assertEquals(List.of(), waiting.inForce(Optional.empty(), NOON).changes());
        assertEquals(Optional.empty(), waiting.inForce(Optional.empty(), NOON).replaced());
    }

    @Test
    void each_time_it_replaces_another_one_has_a_name_of_its_own() {
        var twice = waiting.inForce(Optional.empty(), NOON)
                .inForce(Optional.of(OTHER), NOON.plusSeconds(1))
                .inForce(Optional.of(OTHER), NOON.plusSeconds(2));

        assertEquals(List.of(ONE + ".2." + OTHER, ONE + ".3." + OTHER), twice.changes());
    }

    @Test
    void a_change_that_never_took_force_has_another_name_than_the_one_that_did() {
        var tried = waiting.inForce(Optional.of(OTHER), NOON);
        var done = waiting.inForce(Optional.of(THIRD), NOON.plusSeconds(60));

        assertEquals(List.of(ONE + ".1." + OTHER), tried.changes());
        assertEquals(List.of(ONE + ".1." + THIRD), done.changes());
        assertEquals(Optional.of(THIRD), done.replaced());
    }
}
