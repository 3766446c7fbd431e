package tr.edu.metu.ico.functions.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.selection.Blocker;

/**
 * What still blocks the seal.
 *
 * @param counts         how many by kind, of all pages and kinds
 * @param missingImports kinds of office files that are needed and not there at all
 * @param blockers       a page of them, of the kind asked for
 */
public record SealBlockersBody(
        Map<String, Long> counts, List<String> missingImports, List<BlockerBody> blockers, Optional<String> next) {

    /**
     * One thing that blocks the seal.
     *
     * @param about    the cohort, quota or day that it is about; of a document its id, for the slot may tell of health or
     *                 protection (INV-23). The list of documents to check says more to those who may know
     * @param waivable whether an officer may go on without it, by closing the reviews with a reason
     */
    public record BlockerBody(
            String kind, Optional<String> student, Optional<String> about, boolean waivable, TextBody says) {

        static BlockerBody of(Blocker blocker) {
            var kind = BlockerKind.of(blocker);
            return switch (blocker) {
                case Blocker.MissingQuota(var quota, var code) ->
                    body(kind, blocker, Optional.empty(), Optional.of(quota + " " + code));
                case Blocker.ExcessiveQuota(var quota, var code, var most) ->
                    body(kind, blocker, Optional.empty(), Optional.of(quota + " " + code + " > " + most));
                case Blocker.MissingCohortAverage(var student, var cohort) ->
                    body(
                            kind,
                            blocker,
                            Optional.of(student.value()),
                            Optional.of(cohort.department() + " " + cohort.level() + " " + cohort.semester()));
                case Blocker.SecondExamInTheYear(var student, var day) ->
                    body(kind, blocker, Optional.of(student.value()), Optional.of(day.toString()));
                case Blocker.UndecidedDocument(var student, var _, var document) ->
                    body(kind, blocker, Optional.of(student.value()), Optional.of(document.value()));
                case Blocker.MissingExamResult(var student) ->
                    body(kind, blocker, Optional.of(student.value()), Optional.empty());
                case Blocker.UndecidedReview(var student) ->
                    body(kind, blocker, Optional.of(student.value()), Optional.empty());
                case Blocker.UndecidedPetition(var student) ->
                    body(kind, blocker, Optional.of(student.value()), Optional.empty());
            };
        }

        private static BlockerBody body(
                BlockerKind kind, Blocker blocker, Optional<String> student, Optional<String> about) {
            return new BlockerBody(kind.name(), student, about, blocker.waivable(), TextBody.of(kind.says()));
        }
    }
}
