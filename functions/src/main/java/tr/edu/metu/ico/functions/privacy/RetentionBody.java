package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is erased in a call, and when.
 *
 * @param settledAt since when nothing can change the call any more; empty while something can, then nothing is erased
 */
public record RetentionBody(String call, Optional<Instant> settledAt, List<Line> lines) {

    /**
     * One kind of data.
     *
     * @param kind     {@code SPECIAL_DOCUMENTS}, {@code DOCUMENTS} or {@code WORKING_DATA}
     * @param days     for how many days it is kept after the call is settled
     * @param due      when it is erased; empty while that is unknown
     * @param left     how many records are still stored
     * @param erasedAt when nothing was left after the due date; empty before
     */
    public record Line(String kind, int days, Optional<Instant> due, int left, Optional<Instant> erasedAt) {}
}
