package tr.edu.metu.ico.agreement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a partner university offers in a call.
 *
 * @param phdOnly   whether its country is open to doctoral students only (ICM24-ELIG-7, reading A-23)
 * @param factSheet the host's page for students
 * @param pools     its places, at least one pool; no two are for the same level and semester
 */
public record Agreement(
        UniversityId university,
        String name,
        CountryCode country,
        boolean phdOnly,
        Optional<WebAddress> factSheet,
        List<Pool> pools) {

    public Agreement {
        if (name.isBlank() || pools.isEmpty()) {
            throw new IllegalArgumentException("an agreement needs a name and places");
        }
        pools = pools.stream().sorted(Comparator.comparing(Pool::scope)).toList();
        checkApart(pools);
    }

    /** For an agreement whose places are all in one pool. */
    public Agreement(
            UniversityId university,
            String name,
            CountryCode country,
            int capacity,
            Set<StudyLevel> levels,
            Set<Semester> semesters,
            Set<DepartmentCode> departments,
            Optional<BigDecimal> hostMinimum,
            boolean phdOnly) {
        this(
                university,
                name,
                country,
                phdOnly,
                Optional.empty(),
                List.of(new Pool(
                        new PoolScope(levels, semesters), departments, capacity, PoolTerms.minimum(hostMinimum))));
    }

    /** For an agreement in one pool that is open to students of all its levels. */
    public Agreement(
            UniversityId university,
            String name,
            CountryCode country,
            int capacity,
            Set<StudyLevel> levels,
            Set<Semester> semesters,
            Set<DepartmentCode> departments,
            Optional<BigDecimal> hostMinimum) {
        this(university, name, country, capacity, levels, semesters, departments, hostMinimum, false);
    }

    private static void checkApart(List<Pool> pools) {
        for (int i = 0; i < pools.size(); i++) {
            for (int j = i + 1; j < pools.size(); j++) {
                if (pools.get(i).scope().overlaps(pools.get(j).scope())) {
                    throw new IllegalArgumentException("two pools are for the same level in the same semester");
                }
            }
        }
    }

    /** The places of all its pools. */
    public int capacity() {
        return pools.stream().mapToInt(Pool::capacity).sum();
    }

    public boolean inOnePool() {
        return pools.size() == 1;
    }

    /** Whether some of its places are for this level. */
    public boolean takes(StudyLevel level) {
        return pools.stream().anyMatch(pool -> pool.scope().levels().contains(level));
    }

    /** The semesters it offers to this level; to all levels where it has no place for this one. */
    public Set<Semester> semesters(StudyLevel level) {
        return pools.stream()
                .filter(pool -> !takes(level) || pool.scope().levels().contains(level))
                .flatMap(pool -> pool.scope().semesters().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The pool a student of this level competes in for this semester. If there is only one pool, it is that one, and
     * the call's rules decide whether it is open to the student; if there are several, it is the pool that names both.
     */
    public Optional<Pool> pool(StudyLevel level, Semester semester) {
        return number(level, semester).map(pools::get);
    }

    /** The id of the pool that {@link #pool} returns. */
    public Optional<PoolId> poolId(StudyLevel level, Semester semester) {
        return number(level, semester).map(number -> new PoolId(university, number));
    }

    private Optional<Integer> number(StudyLevel level, Semester semester) {
        return IntStream.range(0, pools.size())
                .filter(i -> inOnePool() || pools.get(i).scope().takes(level, semester))
                .boxed()
                .findFirst();
    }

    public Agreement withPools(List<Pool> other) {
        return new Agreement(university, name, country, phdOnly, factSheet, other);
    }

    /** Without what is only for display: what remains is all that scoring and placement can depend on. */
    public Agreement asSealed() {
        var bare = pools.stream()
                .map(pool -> new Pool(
                        pool.scope(),
                        pool.departments(),
                        pool.capacity(),
                        PoolTerms.minimum(pool.terms().hostMinimum())))
                .toList();
        return new Agreement(university, name, country, phdOnly, Optional.empty(), bare);
    }
}
