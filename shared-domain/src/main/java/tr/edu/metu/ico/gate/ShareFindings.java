package tr.edu.metu.ico.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.Finding.Code;
import tr.edu.metu.ico.result.ResultRow;

/** Findings about the run as a whole: how many applied, were ranked and were placed. Shares are whole percents. */
final class ShareFindings {

    /** Fewer applications than this say nothing by their shares. */
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
                        applications + " applications, " + then.rows().size() + " in the call before.",
                        applications + " başvuru, önceki çağrıda " + then.rows().size() + ".")));
        ranked(now)
                .filter(share -> odd(share, LOWEST_RANKED, before.flatMap(ShareFindings::ranked)))
                .ifPresent(share -> findings.add(Finding.of(
                        Code.RANKED_SHARE,
                        Finding.ALL,
                        share + " of 100 applications are ranked" + then(before.flatMap(ShareFindings::ranked)),
                        "100 başvurudan " + share + " sıralamada"
                                + thenInTurkish(before.flatMap(ShareFindings::ranked)))));
        placed(now)
                .filter(share -> odd(share, LOWEST_PLACED, before.flatMap(ShareFindings::placed)))
                .ifPresent(share -> findings.add(Finding.of(
                        Code.PLACED_SHARE,
                        Finding.ALL,
                        share + " of 100 ranked students are placed" + then(before.flatMap(ShareFindings::placed)),
                        "Sıralanan 100 öğrenciden " + share + " yerleşti"
                                + thenInTurkish(before.flatMap(ShareFindings::placed)))));
        return findings;
    }

    private static boolean odd(int share, int lowest, Optional<Integer> then) {
        return then.map(old -> Math.abs(old - share) > OTHERWISE).orElse(share < lowest);
    }

    private static String then(Optional<Integer> share) {
        return share.map(then -> ", " + then + " in the call before.").orElse(".");
    }

    private static String thenInTurkish(Optional<Integer> share) {
        return share.map(then -> ", önceki çağrıda " + then + ".").orElse(".");
    }

    private static Optional<Integer> ranked(Side side) {
        return share(side.rows().size(), count(side, row -> row.rank().isPresent()));
    }

    private static Optional<Integer> placed(Side side) {
        return share(
                count(side, row -> row.rank().isPresent()),
                count(side, row -> row.outcome().selected()));
    }

    private static int count(Side side, Predicate<ResultRow> which) {
        return Math.toIntExact(side.rows().values().stream().filter(which).count());
    }

    private static Optional<Integer> share(int whole, int part) {
        return whole < ENOUGH ? Optional.empty() : Optional.of(100 * part / whole);
    }
}
