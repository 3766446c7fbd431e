package tr.edu.metu.ico.progress;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.EvidenceClaim;

/** How far a draft differs from the submission that counts. */
public final class ContentChanges {

    private ContentChanges() {}

    /** Number of changes in the draft; 0 without a submission, without a draft, or if both say the same. */
    public static int notSubmitted(Application application) {
        return application
                .submission()
                .flatMap(submission -> application.draft().map(draft -> between(submission.content(), draft)))
                .orElse(0);
    }

    /** One for each preference, each ground and each other answer that differs. */
    static int between(ApplicationContent before, ApplicationContent after) {
        return preferences(before.choices(), after.choices())
                + grounds(before.claims(), after.claims())
                + Math.toIntExact(Stream.of(
                                before.language().equals(after.language()),
                                before.continuesSameLevel() == after.continuesSameLevel(),
                                before.courseLoad() == after.courseLoad(),
                                before.stay().equals(after.stay()),
                                before.grantWish() == after.grantWish())
                        .filter(same -> !same)
                        .count());
    }

    private static int preferences(List<Choice> before, List<Choice> after) {
        var longer = before.size() > after.size() ? before : after;
        var shorter = longer == before ? after : before;
        return Math.toIntExact(IntStream.range(0, longer.size())
                .filter(i -> i >= shorter.size() || !longer.get(i).equals(shorter.get(i)))
                .count());
    }

    /** A ground whose relation changed counts once; the order of grounds means nothing. */
    private static int grounds(
            Collection<EvidenceClaim> before,
            Collection<EvidenceClaim> after) {
        var differing = new HashSet<String>();
        before.stream().filter(claim -> !after.contains(claim)).forEach(claim -> differing.add(claim.code()));
        after.stream().filter(claim -> !before.contains(claim)).forEach(claim -> differing.add(claim.code()));
        return differing.size();
    }
}
