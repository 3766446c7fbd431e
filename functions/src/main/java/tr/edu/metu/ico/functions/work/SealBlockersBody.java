package tr.edu.metu.ico.functions.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.selection.Blocker;

/**
 * What still blocks the seal.
 *
 * @param counts         how many by kind, for all pages and kinds
 * @param missingImports kinds of required office files that are missing
 * @param blockers       a page of blockers of the requested kind
 */
public record SealBlockersBody(
        Map<String, Long> counts, List<String> missingImports, List<BlockerBody> blockers, Optional<String> next) {

    /**
     * One thing that blocks the seal.
     *
     * @param about    the cohort, quota or day concerned; for a document its id, since the slot may reveal health or
     *                 protection (INV-23). The list of documents to check shows more to permitted readers
     * @param waivable whether an officer may waive it, by closing the reviews with a reason
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

        /** A document that the reader may not open, and so is not told whose it is. */
        static BlockerBody ofSpecialDocument() {
            return new BlockerBody(
                    BlockerKind.UNDECIDED_DOCUMENT.name(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    TextBody.of(BlockerKind.SPECIAL_DOCUMENT));
        }

        private static BlockerBody body(
                BlockerKind kind, Blocker blocker, Optional<String> student, Optional<String> about) {
            return new BlockerBody(kind.name(), student, about, blocker.waivable(), TextBody.of(kind.says()));
        }
    }
}
