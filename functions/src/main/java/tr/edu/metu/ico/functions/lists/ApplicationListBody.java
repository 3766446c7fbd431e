package tr.edu.metu.ico.functions.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.functions.application.DecidingBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.result.Outcome;

/**
 * A page of the applications of a call.
 *
 * @param total  how many applications match the filters
 * @param at     when the list was read
 * @param faculties for officers: the faculty of each department for which the office names one
 * @param deciding for coordinators: whether their departments can decide now
 * @param facets for each filter, how many applications match all other filters with each of its values
 * @param next   cursor of the next page; missing on the last one
 */
public record ApplicationListBody(
        int total,
        Instant at,
        List<LineBody> applications,
        Map<String, TextBody> faculties,
        Optional<DecidingBody> deciding,
        Map<String, Map<String, Long>> facets,
        Optional<String> next) {

    /**
     * One application.
     *
     * @param semesters        completed, by the record in force
     * @param submission       version of the submission that counts, to be sent with a decision
     * @param decision         of the department; missing in a call without review, and without a submission that counts
     * @param decisionVersion  to be sent with the next decision; 0 when there is none
     * @param code             the reason code of a declined application
     * @param reason           what the coordinator wrote
     * @param documentsToCheck documents that count and have no verdict
     * @param outcome          of the published result, such as {@code NOT_PLACED}; missing before the publication (INV-21)
     * @param petition         for officers: {@code OPEN} or {@code RULED}; missing without a petition
     */
    public record LineBody(
            String student,
            Optional<String> name,
            String department,
            String level,
            Optional<BigDecimal> cgpa,
            Optional<Integer> semesters,
            String state,
            long version,
            Optional<Long> submission,
            Optional<Instant> submittedAt,
            List<ChosenBody> choices,
            Optional<String> decision,
            long decisionVersion,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            Optional<String> code,
            Optional<String> reason,
            String documents,
            int documentsToCheck,
            Optional<String> petition,
            Optional<Instant> withdrawnAt,
            Optional<String> outcome,
            Optional<PlacedBody> placement) {}

    /**
     * The university and semester that were allocated.
     *
     * @param preference its place among the choices, the first being 1
     */
    public record PlacedBody(String university, String semester, int preference) {
        static PlacedBody of(Outcome.Placed placed) {
            var choice = placed.choice();
            return new PlacedBody(choice.university().value(), choice.semester().name(), placed.preference());
        }
    }

    /**
     * A choice of the submission that counts; for a draft, of the draft.
     *
     * @param name     of the university; missing when it is no longer in the list of partners
     * @param declined whether the department declined it
     */
    public record ChosenBody(String university, Optional<String> name, String semester, boolean declined) {}
}
