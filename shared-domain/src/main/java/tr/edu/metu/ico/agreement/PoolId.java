package tr.edu.metu.ico.agreement;

import java.util.Comparator;

/**
 * A pool of a university, as a placement counts it.
 *
 * @param number its index among the pools of the agreement, from 0
 */
public record PoolId(UniversityId university, int number) implements Comparable<PoolId> {

    @Override
    public int compareTo(PoolId other) {
        return Comparator.comparing(PoolId::university)
                .thenComparing(PoolId::number)
                .compare(this, other);
    }
}
