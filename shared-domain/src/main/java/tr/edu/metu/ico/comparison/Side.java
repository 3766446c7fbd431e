package tr.edu.metu.ico.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;

/** One of two compared results: its rows and the available places. */
public final class Side {
    private final SortedMap<UniversityId, Agreement> agreements;
    private final Collection<Quota> quotas;
    private final SortedMap<StudentNumber, ResultRow> rows;

    private Side(Collection<Agreement> agreements, Collection<Quota> quotas, Collection<ResultRow> rows) {
        this.agreements = by(agreements, Agreement::university);
        this.quotas = List.copyOf(quotas);
        this.rows = Collections.unmodifiableSortedMap(by(rows, ResultRow::student));
    }

    /** The rows computed from this input. */
    public static Side of(SealedInput input, List<ResultRow> rows) {
        return new Side(input.agreements(), input.quotas(), rows);
    }

    /** The same from stored parts. */
    public static Side of(Collection<Agreement> agreements, Collection<Quota> quotas, Collection<ResultRow> rows) {
        return new Side(agreements, quotas, rows);
    }

    /** By student. */
    public SortedMap<StudentNumber, ResultRow> rows() {
        return rows;
    }

    /** Ordered by university. */
    public Collection<Agreement> agreements() {
        return agreements.values();
    }

    public Collection<Quota> quotas() {
        return quotas;
    }

    /** How many applications have each status. */
    public SortedMap<String, Integer> statuses() {
        var counts = new TreeMap<String, Integer>();
        rows.values().forEach(row -> counts.merge(row.outcome().status(), 1, Integer::sum));
        return counts;
    }

    Optional<CountryCode> country(UniversityId university) {
        return Optional.ofNullable(agreements.get(university)).map(Agreement::country);
    }

    /** The places the office set; empty when it set none. */
    OptionalInt quota(Quota.Kind kind, String code) {
        return Quota.placesOf(quotas, kind, code);
    }

    /** The countries for which the office set places of this kind. */
    List<CountryCode> countries(Quota.Kind kind) {
        return quotas.stream()
                .filter(quota -> quota.kind() == kind)
                .map(quota -> new CountryCode(quota.code()))
                .toList();
    }

    private static <K extends Comparable<K>, T> SortedMap<K, T> by(Collection<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one, (one, _) -> one, TreeMap::new));
    }
}
