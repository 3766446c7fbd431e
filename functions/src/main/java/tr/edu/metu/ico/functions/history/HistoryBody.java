package tr.edu.metu.ico.functions.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a history, newest first.
 *
 * @param next cursor of the next page; missing on the last one
 */
public record HistoryBody(List<EntryBody> entries, Optional<String> next) {

    /**
     * One act.
     *
     * @param by       the login id, the student number, or {@code system:} and a function
     * @param name     of a member of staff who has logged in
     * @param inPlaceOf the name, or else the login id, of the coordinator whose deputy this was
     * @param action   as the audit trail names it, such as {@code document.judge}
     * @param document the id, if the act concerns one document
     * @param detail   versions and codes, for officers; never what somebody wrote
     */
    public record EntryBody(
            Instant at,
            String by,
            Optional<String> name,
            Optional<String> inPlaceOf,
            String action,
            Optional<String> document,
            Optional<String> detail) {}
}
