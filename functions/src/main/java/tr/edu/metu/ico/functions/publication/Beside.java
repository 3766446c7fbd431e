package tr.edu.metu.ico.functions.publication;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.comparison.Occupancy;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.access.FigurePrecision;
import tr.edu.metu.ico.gate.Finding;
import tr.edu.metu.ico.result.ResultRow;

/**
 * The numbers behind a finding about a university or about the whole run, with those of the call before beside them.
 *
 * @param places       how the places of this run are taken, counted once for all findings
 * @param before       the call before, whose numbers are shown as everybody may see them (decision 0054)
 * @param placesBefore the same of the call before
 * @param precision    how exactly the reader may see the numbers of this run
 */
record Beside(
        Side now,
        Map<UniversityId, Occupancy> places,
        Optional<Side> before,
        Map<UniversityId, Occupancy> placesBefore,
        FigurePrecision precision) {

    static Beside of(Side now, Optional<Side> before, FigurePrecision precision) {
        return new Beside(
                now,
                Occupancy.of(now),
                before,
                before.<Map<UniversityId, Occupancy>>map(Occupancy::of).orElse(Map.of()),
                precision);
    }

    /**
     * What a finding is about.
     *
     * @param name of the university; missing for the run as a whole
     */
    public record BesideBody(Optional<String> name, FiguresBody now, Optional<FiguresBody> before) {}

    /**
     * Numbers of a university, or of a run as a whole.
     *
     * @param places       of a university
     * @param applications of the run
     * @param ranked       of the run; missing where it may not be seen, as the next two
     * @param cutOff       total of the last student placed at a university
     */
    public record FiguresBody(
            Optional<Integer> places,
            Optional<Integer> applications,
            Optional<Integer> ranked,
            Optional<Integer> placed,
            Optional<BigDecimal> cutOff) {}

    /** Empty for a finding about something else. */
    Optional<BesideBody> of(Finding finding) {
        if (finding.subject().equals(Finding.ALL)) {
            return Optional.of(new BesideBody(
                    Optional.empty(), whole(now, precision), before.map(then -> whole(then, FigurePrecision.EXACT))));
        }
        return university(finding.subject(), now)
                .map(agreement -> new BesideBody(
                        Optional.of(agreement.name()),
                        there(agreement, places, precision),
                        before.flatMap(then -> university(finding.subject(), then)
                                .map(earlier -> there(earlier, placesBefore, FigurePrecision.EXACT)))));
    }

    private static Optional<Agreement> university(String code, Side side) {
        return side.agreements().stream()
                .filter(agreement -> agreement.university().value().equals(code))
                .findFirst();
    }

    private static FiguresBody there(
            Agreement agreement, Map<UniversityId, Occupancy> places, FigurePrecision precision) {
        var use = places.get(agreement.university());
        var cutOff = CutOff.of(use.cutOff(), use.placed()).map(CutOff::points);
        return new FiguresBody(
                Optional.of(use.capacity()),
                Optional.empty(),
                Optional.empty(),
                precision.count(use.placed()),
                precision.points(cutOff));
    }

    private static FiguresBody whole(Side side, FigurePrecision precision) {
        return new FiguresBody(
                Optional.empty(),
                Optional.of(side.rows().size()),
                precision.count(count(side, row -> row.rank().isPresent())),
                precision.count(count(side, row -> row.outcome().selected())),
                Optional.empty());
    }

    private static int count(Side side, Predicate<ResultRow> which) {
        return Math.toIntExact(side.rows().values().stream().filter(which).count());
    }
}
