package tr.edu.metu.ico.functions.lists;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * A page of the documents of a call that matter, each slot of a student with the version that counts.
 *
 * @param total  how many documents match the filters
 * @param at     when the list was read
 * @param faculties the faculty of each department for which the office names one
 * @param facets for each filter, how many documents match all other filters with each of its values
 * @param next   cursor of the next page; missing on the last one
 */
public record DocumentListBody(
        int total,
        Instant at,
        List<LineBody> documents,
        Map<String, TextBody> faculties,
        Map<String, Map<String, Long>> facets,
        Optional<String> next) {

    /**
     * One document.
     *
     * @param sha256         digest of the version to judge, to be sent with the verdict
     * @param verdictVersion {@code If-Match} of the next verdict; 0 when there is none
     * @param submitted      whether its student has submitted an application
     * @param flags          warnings before opening it
     * @param scan           state of the malware scan; missing where there is none
     * @param refusal        why it was refused when it arrived
     * @param openedBy       the officer who looked at it last
     * @param reason         what the officer wrote with the verdict
     */
    public record LineBody(
            String student,
            Optional<String> name,
            String department,
            String document,
            String slot,
            String state,
            Instant storedAt,
            String contentType,
            long size,
            String sha256,
            long verdictVersion,
            boolean submitted,
            List<String> flags,
            Optional<String> scan,
            Optional<String> refusal,
            Optional<String> openedBy,
            Optional<String> openedByName,
            Optional<Instant> openedAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            Optional<String> reason) {}
}
