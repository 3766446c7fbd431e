package tr.edu.metu.ico.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one partner differs between two lists of partners, as everybody may know it. */
public sealed interface PartnerChange {

    /** The agreement in the later list, or in the earlier one if it has been removed. */
    Agreement partner();

    /** In the later list only. */
    record Added(Agreement partner) implements PartnerChange {}

    /** In the earlier list only. */
    record Removed(Agreement partner) implements PartnerChange {}

    /** In both lists, with different terms. */
    record OtherTerms(Agreement partner, List<PoolChange> changes) implements PartnerChange {
        public OtherTerms {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A term that differs. A pool that only one of the lists has shows in its places, which the other lacks.
     *
     * @param pool the pool concerned; empty for a term of the whole agreement, or if all places are in one pool
     */
    record PoolChange(Optional<PoolScope> pool, TermChange change) {}

    /** Everything that differs, ordered by university. Names and links are not terms. */
    static List<PartnerChange> between(List<Agreement> former, List<Agreement> present) {
        var before = byUniversity(former);
        var now = byUniversity(present);
        var universities = new TreeSet<>(before.keySet());
        universities.addAll(now.keySet());
        return universities.stream()
                .flatMap(university ->
                        of(Optional.ofNullable(before.get(university)), Optional.ofNullable(now.get(university))))
                .toList();
    }

    private static Stream<PartnerChange> of(Optional<Agreement> before, Optional<Agreement> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return Stream.concat(now.map(Added::new).stream(), before.map(Removed::new).stream());
        }
        var changes = new ArrayList<>(whole(before.get(), now.get()));
        changes.addAll(pools(before.get(), now.get()));
        return changes.isEmpty() ? Stream.empty() : Stream.of(new OtherTerms(now.get(), changes));
    }

    private static List<PoolChange> whole(Agreement before, Agreement now) {
        return Stream.of(before, now)
                .flatMap(agreement -> agreement.pools().stream())
                .flatMap(pool -> pool.scope().levels().stream())
                .distinct()
                .sorted()
                .flatMap(level -> TermChange.between(before, now, level, Semester.FALL).stream()
                        .filter(change -> !change.term().ofPool())
                        .filter(change -> change.term() != Term.SEMESTERS || (before.takes(level) && now.takes(level))))
                .distinct()
                .map(change -> new PoolChange(Optional.empty(), change))
                .toList();
    }

    private static List<PoolChange> pools(Agreement before, Agreement now) {
        if (before.inOnePool() && now.inOnePool()) {
            var scope = now.pools().getFirst().scope();
            return terms(before, now, scope, Optional.empty());
        }
        var was = byScope(before);
        var is = byScope(now);
        var scopes = new TreeSet<PoolScope>(Comparator.<PoolScope>naturalOrder().thenComparing(PoolScope::toString));
        scopes.addAll(was.keySet());
        scopes.addAll(is.keySet());
        return scopes.stream()
                .flatMap(scope -> was.containsKey(scope) && is.containsKey(scope)
                        ? terms(before, now, scope, Optional.of(scope)).stream()
                        : Stream.of(new PoolChange(
                                Optional.of(scope),
                                new TermChange(Term.PLACES, places(was.get(scope)), places(is.get(scope))))))
                .toList();
    }

    private static List<PoolChange> terms(Agreement before, Agreement now, PoolScope scope, Optional<PoolScope> shown) {
        var level = scope.levels().iterator().next();
        var semester = scope.semesters().iterator().next();
        return TermChange.between(before, now, level, semester).stream()
                .filter(change -> change.term().ofPool())
                .map(change -> new PoolChange(shown, change))
                .toList();
    }

    private static List<String> places(Pool pool) {
        return pool == null ? List.of() : List.of(Integer.toString(pool.capacity()));
    }

    private static Map<UniversityId, Agreement> byUniversity(List<Agreement> list) {
        return list.stream()
                .collect(Collectors.toMap(Agreement::university, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    private static Map<PoolScope, Pool> byScope(Agreement agreement) {
        return agreement.pools().stream().collect(Collectors.toMap(Pool::scope, Function.identity()));
    }
}
