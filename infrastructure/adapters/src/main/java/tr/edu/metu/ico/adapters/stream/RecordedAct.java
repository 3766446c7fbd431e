package tr.edu.metu.ico.adapters.stream;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.adapters.dynamo.Family;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * An act that the audit trail of a call has recorded, as the stream names it.
 *
 * @param at when it was done
 * @param id of its entry
 */
public record RecordedAct(CallId call, Instant at, String id) {

    /**
     * Reads the key of an item; empty for everything but an entry in the trail of a call.
     *
     * @throws IllegalArgumentException if it is not a key of the table
     */
    public static Optional<RecordedAct> of(String partition, String sort) {
        var trail = partition.split("#");
        if (Family.of(partition) != Family.TRAIL || AuditTrail.OF_NO_CALL.contains(trail[1])) {
            return Optional.empty();
        }
        var entry = sort.split("#", 2);
        return Optional.of(new RecordedAct(new CallId(trail[1]), Instant.parse(entry[0]), entry[1]));
    }
}
