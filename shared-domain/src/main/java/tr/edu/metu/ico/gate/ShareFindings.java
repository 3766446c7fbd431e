package tr.edu.metu.ico.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.Finding.Code;
import tr.edu.metu.ico.result.ResultRow;

/**
 * Findings about the run as a whole: how many applied, were ranked and were placed. Shares are compared in whole
 * percent.
 */
final class ShareFindings {

    /** Below this many applications, shares mean nothing. */
    private static final int ENOUGH = 20;

    private static final int LOWEST_PLACED = 20;
    private static final int LOWEST_RANKED = 50;
    private static final int OTHERWISE = 25;
    private static final int HALF = 2;

    private ShareFindings() {}

    static List<Finding> of(Side now, Optional<Side> before) {
        var findings = new ArrayList<Finding>();
        int applications = now.rows().size();
        if (applications == 0) {
            findings.add(Finding.of(Code.NO_APPLICATIONS, Finding.ALL, "Nobody applied.", "Kimse başvurmadı."));
        }
        before.filter(then -> then.rows().size() >= ENOUGH
                        && HALF * applications < then.rows().size())
                .ifPresent(then -> findings.add(Finding.of(
                        Code.FEWER_APPLICATIONS,
                        Finding.ALL,
                        Finding.count(applications, "application", "applications") + ", "
                                + then.rows().size() + " in the call before.",
                        applications + " başvuru, önceki çağrıda " + then.rows().size() + ".")));
        ranked(now)
                .filter(share -> odd(share, LOWEST_RANKED, before.flatMap(ShareFindings::ranked)))
                .ifPresent(share -> findings.add(Finding.of(
                        Code.RANKED_SHARE,
                        Finding.ALL,
                        share.en() + " applications " + share.are() + " ranked"
                                + then(before.flatMap(ShareFindings::ranked).map(Share::en)),
                        share.whole() + " başvurudan " + share.part() + " sıralamada"
                                + thenInTurkish(before.flatMap(ShareFindings::ranked)))));
        placed(now)
                .filter(share -> odd(share, LOWEST_PLACED, before.flatMap(ShareFindings::placed)))
                .ifPresent(share -> findings.add(Finding.of(
                        Code.PLACED_SHARE,
                        Finding.ALL,
                        share.en() + " ranked students " + share.are() + " placed"
                                + then(before.flatMap(ShareFindings::placed).map(Share::en)),
                        "Sıralanan " + share.whole() + " öğrenciden " + share.part() + " yerleşti"
                                + thenInTurkish(before.flatMap(ShareFindings::placed)))));
        return findings;
    }

    /** "n of m": people see counts, never a rounded share. */
    private record Share(int part, int whole) {

        int percent() {
            return (int) (100L * part / whole);
        }

        String en() {
            return part + " of " + whole;
        }

        String are() {
            return part == 1 ? "is" : "are";
        }
    }

    private static boolean odd(Share share, int lowest, Optional<Share> then) {
        return then.map(old -> Math.abs(old.percent() - share.percent()) > OTHERWISE)
                .orElse(share.percent() < lowest);
    }

    private static String then(Optional<String> share) {
        return share.map(then -> ", " + then + " in the call before.").orElse(".");
    }

    private static String thenInTurkish(Optional<Share> share) {
        return share.map(then -> ", önceki çağrıda " + then.whole() + " kişiden " + then.part() + ".")
                .orElse(".");
    }

    private static Optional<Share> ranked(Side side) {
        return share(side.rows().size(), count(side, row -> row.rank().isPresent()));
    }

    private static Optional<Share> placed(Side side) {
        return share(
                count(side, row -> row.rank().isPresent()),
                count(side, row -> row.outcome().selected()));
    }

    private static int count(Side side, Predicate<ResultRow> which) {
        return Math.toIntExact(side.rows().values().stream().filter(which).count());
    }

    private static Optional<Share> share(int whole, int part) {
        return whole < ENOUGH ? Optional.empty() : Optional.of(new Share(part, whole));
    }
}
