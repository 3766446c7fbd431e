package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.Application.Submission;
import tr.edu.metu.ico.application.ApplicationContent;

/**
 * What a student changed between the submission that the department decided on and the one that counts now.
 *
 * @param since   when the submission that was decided on was received
 * @param parts   the parts that differ, in the order of the form; empty when the student submitted the same again
 * @param earlier what was submitted then
 */
public record SubmissionChangesBody(Instant since, List<String> parts, ContentBody earlier) {

    /** A part of the form. */
    private enum Part {
        CHOICES(ApplicationContent::choices),
        LANGUAGE(ApplicationContent::language),
        /** The grounds for additional points; only for those who may see them (INV-23). */
        GROUNDS(ApplicationContent::claims),
        DECLARATIONS(content -> List.of(content.continuesSameLevel(), content.courseLoad())),
        STAY(ApplicationContent::stay),
        GRANT(ApplicationContent::grantWish);

        private final Function<ApplicationContent, Object> answers;

        Part(Function<ApplicationContent, Object> answers) {
            this.answers = answers;
        }

        boolean differs(ApplicationContent then, ApplicationContent now) {
            return !answers.apply(then).equals(answers.apply(now));
        }
    }

    static SubmissionChangesBody of(Submission decided, Submission now, ApplicationVisibility shown) {
        var earlier = ContentBody.of(decided.content());
        return new SubmissionChangesBody(
                decided.receipt().receivedAt(),
                parts(decided.content(), now.content(), shown),
                shown.grounds() ? earlier : earlier.withoutClaims());
    }

    private static List<String> parts(ApplicationContent then, ApplicationContent now, ApplicationVisibility shown) {
        return Stream.of(Part.values())
                .filter(part -> part != Part.GROUNDS || shown.grounds())
                .filter(part -> part.differs(then, now))
                .map(Part::name)
                .toList();
    }
}
