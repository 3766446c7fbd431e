package tr.edu.metu.ico.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.gate.Finding.Code;

/**
 * Confirms with an officer what is seldom intended before another import takes effect: most rows are gone, a partner
 * has an unusual number of places, or many numbers changed at once (in a known incident two numbers were swapped for
 * 400 programmes).
 */
public final class ImportFindings {

    /** Up to this many places are never questioned. */
    private static final int USUAL = 10;

    private static final int TIMES_THE_MEDIAN = 5;
    private static final int MANY_CHANGES = 5;

    /** A change at more than one in this many partners counts as many. */
    private static final int ONE_IN = 4;

    /** Up to this many partners are listed one by one; beyond that only the first are named. */
    private static final int SINGLE = 5;

    private final Map<UniversityId, Integer> now;
    private final Map<UniversityId, Integer> inForce;
    private final Map<UniversityId, Integer> yearBefore;
    private final Map<UniversityId, Unusual> unusual = new TreeMap<>();

    /** What is unusual about one partner. */
    private record Unusual(Code code, String en, String tr) {}

    private ImportFindings(List<Agreement> now, List<Agreement> inForce, List<Agreement> yearBefore) {
        this.now = places(now);
        this.inForce = places(inForce);
        this.yearBefore = places(yearBefore);
    }

    /** Fewer than half the rows of what is in force. */
    public static Optional<Finding> ofRows(int rows, int inForce) {
        return 2L * rows < inForce
                ? Optional.of(Finding.of(
                        Code.ROWS_HALVED,
                        Finding.ALL,
                        Finding.count(rows, "row", "rows") + " would replace " + inForce + ".",
                        inForce + " satırın yerini " + rows + " satır alacak."))
                : Optional.empty();
    }

    /**
     * Unusual numbers of places of a list of partners.
     *
     * @param inForce    the list it would replace, if any
     * @param yearBefore the list of the programme's previous call, if any
     */
    public static List<Finding> ofPlaces(List<Agreement> now, List<Agreement> inForce, List<Agreement> yearBefore) {
        return new ImportFindings(now, inForce, yearBefore).findings();
    }

    private List<Finding> findings() {
        now.forEach(this::look);
        var former = inForce.isEmpty() ? yearBefore : inForce;
        long common = now.keySet().stream().filter(former::containsKey).count();
        long changed = now.entrySet().stream()
                .filter(there -> former.containsKey(there.getKey()))
                .filter(there -> !former.get(there.getKey()).equals(there.getValue()))
                .count();
        var findings = new ArrayList<Finding>();
        if (changed >= MANY_CHANGES && ONE_IN * changed > common) {
            findings.add(manyChanged(changed, common));
        } else if (unusual.size() > SINGLE) {
            findings.add(manyUnusual());
        } else {
            unusual.forEach(
                    (university, said) -> findings.add(Finding.of(said.code(), university, said.en(), said.tr())));
        }
        return findings;
    }

    /** A number already in force has been reviewed. */
    private void look(UniversityId university, int places) {
        var then = Optional.ofNullable(inForce.get(university));
        if (then.filter(old -> old == places).isPresent()) {
            return;
        }
        var lastYear = Optional.ofNullable(yearBefore.get(university));
        if (then.filter(old -> SeatFindings.jumps(old, places)).isPresent()) {
            unusual.put(
                    university, jump(university, places, then.get(), "in the list in force", "yürürlükteki listede"));
        } else if (lastYear.filter(old -> SeatFindings.jumps(old, places)).isPresent()) {
            unusual.put(university, jump(university, places, lastYear.get(), "in the call before", "önceki çağrıda"));
        } else if (places > Math.max(USUAL, TIMES_THE_MEDIAN * median())
                && lastYear.filter(old -> old >= places).isEmpty()) {
            unusual.put(
                    university,
                    new Unusual(
                            Code.CAPACITY_OUTLIER,
                            university + ": " + places + " places; half of the " + now.size() + " partners have "
                                    + median() + " or fewer.",
                            university + ": " + places + " yer; " + now.size() + " üniversitenin yarısında " + median()
                                    + " ya da daha az yer var."));
        }
    }

    private static Unusual jump(UniversityId university, int places, int then, String en, String tr) {
        return new Unusual(
                Code.CAPACITY_JUMP,
                university + ": " + Finding.count(places, "place", "places") + ", " + then + " " + en + ".",
                university + ": " + places + " yer, " + tr + " " + then + ".");
    }

    private Finding manyChanged(long changed, long common) {
        return Finding.of(
                Code.CAPACITIES_CHANGED,
                Finding.ALL,
                changed + " of " + common + " partners have another number of places than before." + named(true),
                common + " üniversiteden " + changed + " tanesinin yer sayısı öncekinden farklı." + named(false));
    }

    private Finding manyUnusual() {
        return Finding.of(
                Code.CAPACITIES_CHANGED,
                Finding.ALL,
                unusual.size() + " of " + now.size() + " partners have an unusual number of places." + named(true),
                now.size() + " üniversiteden " + unusual.size() + " tanesinin yer sayısı olağan dışı." + named(false));
    }

    private String named(boolean english) {
        return unusual.values().stream()
                .limit(SINGLE)
                .map(said -> " " + (english ? said.en() : said.tr()))
                .collect(Collectors.joining());
    }

    private int median() {
        var sorted = now.values().stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }

    private static Map<UniversityId, Integer> places(List<Agreement> agreements) {
        return agreements.stream()
                .collect(Collectors.toMap(
                        Agreement::university, Agreement::capacity, (one, _) -> one, () -> new TreeMap<>()));
    }
}
