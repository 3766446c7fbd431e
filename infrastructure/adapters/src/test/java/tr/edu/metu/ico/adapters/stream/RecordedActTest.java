package tr.edu.metu.ico.adapters.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.AuditTrail;

class RecordedActTest {

    @Test
    void an_entry_of_a_calls_trail_names_the_call_the_time_and_the_id() {
        var at = Instant.parse("2023-11-07T09:00:00.123456789Z");
        assertEquals(
                Optional.of(new RecordedAct(new CallId("OE-2024"), at, "0f")),
                RecordedAct.of("TRAIL#OE-2024#0A", "2023-11-07T09:00:00.123456789Z#0f"));
    }

    @ParameterizedTest
    @CsvSource({
        "TRAIL#LEDGER#0A, 2023-11-07T09:00:00.000000000Z#0f",
        "TRAIL#NEWS#0A, 2023-11-07T09:00:00.000000000Z#0f",
        "TRAIL#PRIVACY#0A, 2023-11-07T09:00:00.000000000Z#0f",
        "CHAIN#OE-2024, HEAD",
        "CALL#OE-2024, META",
        "APPLICATIONS#OE-2024#0A, 2500001#APPLICATION",
    })
    void other_items_are_no_act_of_a_call(String partition, String sort) {
        assertEquals(Optional.empty(), RecordedAct.of(partition, sort));
    }

    @Test
    void every_trail_that_is_named_belongs_to_no_call() throws IllegalAccessException {
        var named = new ArrayList<String>();
        for (var field : AuditTrail.class.getFields()) {
            if (field.getType() == String.class) {
                named.add((String) field.get(null));
            }
        }

        assertEquals(AuditTrail.OF_NO_CALL, named);
    }
}
