package tr.edu.metu.ico.adapters.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.call.CallId;

class ChangedItemTest {

    @Test
    void a_change_of_a_call_concerns_its_pages() {
        assertEquals(new ChangedItem.OfCall(new CallId("OE-2024")), ChangedItem.of("CALL#OE-2024", "META"));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL#OE-2024, DRAFT",
        "CALL#OE-2024, RUN#0123",
        "CALLS, OE-2024",
        "DRAFTS, OE-2099",
        "APPLICATIONS#OE-2024#0A, 2500001#APPLICATION",
        "APPLICATIONS#OE-2024#0A#IDEM, 2500001#key",
        "RUNS#OE-2024#0123#0A, 2500001",
        "OFFICERS, officer-1",
        "DEPUTIES, CENG",
        "TRAIL#LEDGER#0A, 2024-01-01T00:00:00.000000000Z#1",
    })
    void no_page_shows_what_belongs_to_a_student_a_draft_or_the_office(String partition, String sort) {
        assertEquals(new ChangedItem.Hidden(), ChangedItem.of(partition, sort));
    }

    @Test
    void a_partition_of_no_kind_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ChangedItem.of("SECRETS#OE-2024", "META"));
    }
}
