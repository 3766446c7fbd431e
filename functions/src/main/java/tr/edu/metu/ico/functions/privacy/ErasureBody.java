package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.privacy.ErasureRequest;

/**
 * What an erasure erases and what stays.
 *
 * @param plan     the digest of what would be erased; the erasure takes it as proof that the officer has seen it
 * @param calls    what is erased of each call
 * @param erasedAt when an officer last erased this student's data; empty if never
 * @param waiting  calls whose data is erased when their result is final
 * @param kept     what stays, with ground and day
 * @param answer   the text to send to the student
 */
public record ErasureBody(
        String student,
        String plan,
        List<CallLine> calls,
        Optional<Instant> erasedAt,
        List<String> waiting,
        List<KeptLine> kept,
        TextBody answer) {

    /**
     * One call.
     *
     * @param when    {@code NOW}, or {@code WHEN_FINAL} while the selection is under way
     * @param files   documents that are deleted, with every version
     * @param records other records that are deleted or lose names and words
     */
    public record CallLine(String call, String when, int files, int records) {}

    /**
     * Something that stays.
     *
     * @param until the day on which it is deleted, such as {@code 2034-01-05}; empty if no day is set
     */
    public record KeptLine(String what, TextBody description, TextBody ground, Optional<String> until) {}

    static ErasureBody of(
            StudentNumber student,
            Sha256 plan,
            Optional<ErasureRequest> last,
            List<CallLine> calls,
            List<KeptLine> kept) {
        return new ErasureBody(
                student.value(),
                plan.hex(),
                calls,
                last.map(ErasureRequest::at),
                calls.stream()
                        .filter(line -> line.when().equals("WHEN_FINAL"))
                        .map(CallLine::call)
                        .toList(),
                kept,
                new TextBody(ErasureAnswer.en(calls, kept), ErasureAnswer.tr(calls, kept)));
    }
}
