package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        CHOICES,
        LANGUAGE,
        /** The grounds for additional points; only for those who may see them (INV-23). */
        GROUNDS,
        DECLARATIONS,
        STAY,
        GRANT
    }

    static SubmissionChangesBody of(Submission decided, Submission now, ApplicationVisibility shown) {
        var earlier = ContentBody.of(decided.content());
        return new SubmissionChangesBody(
                decided.receipt().receivedAt(),
                parts(decided.content(), now.content(), shown),
                shown.grounds() ? earlier : earlier.withoutClaims());
    }

    private static List<String> parts(ApplicationContent then, ApplicationContent now, ApplicationVisibility shown) {
        var parts = new ArrayList<Part>();
        differs(!then.choices().equals(now.choices()), Part.CHOICES).ifPresent(parts::add);
        differs(!then.language().equals(now.language()), Part.LANGUAGE).ifPresent(parts::add);
        differs(shown.grounds() && !then.claims().equals(now.claims()), Part.GROUNDS)
                .ifPresent(parts::add);
        boolean declares =
                then.continuesSameLevel() != now.continuesSameLevel() || then.courseLoad() != now.courseLoad();
        differs(declares, Part.DECLARATIONS).ifPresent(parts::add);
        differs(!then.stay().equals(now.stay()), Part.STAY).ifPresent(parts::add);
        differs(then.grantWish() != now.grantWish(), Part.GRANT).ifPresent(parts::add);
        return parts.stream().map(Part::name).toList();
    }

    private static Optional<Part> differs(boolean changed, Part part) {
        return changed ? Optional.of(part) : Optional.empty();
    }
}
