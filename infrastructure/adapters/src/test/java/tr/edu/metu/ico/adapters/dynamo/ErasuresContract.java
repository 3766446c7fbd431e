package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.privacy.Erasures;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The contract of requests to erase data. */
abstract class ErasuresContract {

    private static final StudentNumber ADA = new StudentNumber("3000001");
    private static final StudentNumber BORA = new StudentNumber("3000002");
    private static final String ACTOR = "officer-of-erasures";
    private static final CallId FIRST = new CallId("OE-2024");
    private static final CallId SECOND = new CallId("ICM-2024");

    private final Erasures erasures;
    private final AuditTrail trail;

    ErasuresContract(Table table) {
        erasures = new DynamoErasures(table);
        trail = new DynamoAuditTrail(table);
    }

    @Test
    void of_two_officers_who_saw_the_same_only_one_stores_a_request() {
        var earlier = request(ADA, "officer-1", FIRST, SECOND);
        assertTrue(erasures.store(Optional.empty(), earlier, entry(1)));
        assertFalse(erasures.store(Optional.empty(), request(ADA, "officer-2", FIRST), entry(2)));

        var later = request(ADA, "officer-2", SECOND);
        assertTrue(erasures.store(Optional.of(earlier), later, entry(3)));
        assertFalse(erasures.store(Optional.of(earlier), request(ADA, "officer-3", FIRST), entry(4)));

        assertEquals(Optional.of(later), erasures.find(ADA));
        assertEquals(
                List.of(entry(1), entry(3)),
                trail.of(AuditTrail.PRIVACY).stream()
                        .filter(entry ->
                                entry.actor().equals(ACTOR) && entry.at().isBefore(NOON.plusSeconds(5)))
                        .toList(),
                "what was refused is not reported");
    }

    @Test
    void what_is_erased_no_longer_waits_and_a_request_that_came_meanwhile_stays() {
        var earlier = request(BORA, "officer-1", FIRST);
        erasures.store(Optional.empty(), earlier, entry(5));
        erasures.store(Optional.of(earlier), request(BORA, "officer-2", FIRST, SECOND), entry(6));

        erasures.finished(BORA, FIRST, Optional.of(entry(7)));
        erasures.finished(BORA, FIRST, Optional.empty());

        assertEquals(List.of(request(BORA, "officer-2", SECOND)), waiting());
        erasures.finished(BORA, SECOND, Optional.empty());
        assertEquals(List.of(), waiting());
    }

    private List<ErasureRequest> waiting() {
        return erasures.waiting().stream()
                .filter(request -> request.student().equals(BORA))
                .toList();
    }

    private static ErasureRequest request(StudentNumber student, String officer, CallId... waiting) {
        return new ErasureRequest(student, officer, NOON, Set.of(waiting));
    }

    private static TrailEntry entry(int number) {
        return new TrailEntry("%032d".formatted(number), NOON.plusSeconds(number), ACTOR, "student.erase", "", "");
    }
}
