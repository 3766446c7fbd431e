package tr.edu.metu.ico.agreement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places of an agreement that are filled together.
 *
 * @param departments the departments it is restricted to; empty when it is for all departments (OE24-CHOICE-2)
 * @param capacity    places, 0 to {@value #MOST}
 */
public record Pool(PoolScope scope, Set<DepartmentCode> departments, int capacity, PoolTerms terms) {

    public static final int MOST = 10_000;

    public Pool {
        if (capacity < 0 || capacity > MOST) {
            throw new IllegalArgumentException("capacity must be between 0 and " + MOST);
        }
        departments = Collections.unmodifiableSortedSet(new TreeSet<>(departments));
    }

    public boolean isFor(DepartmentCode department) {
        return departments.isEmpty() || departments.contains(department);
    }

    /** The same pool with this capacity. */
    public Pool withCapacity(int places) {
        return new Pool(scope, departments, places, terms);
    }
}
