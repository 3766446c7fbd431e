package tr.edu.metu.ico.functions.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Groups of which a figure must not be shown because it would describe fewer than five students, directly or as the difference
 * to all of them.
 */
public final class SmallGroups {

    /** The least number of students of a group that is shown. */
    public static final int LEAST = 5;

    private SmallGroups() {}

    /** Whether a part of all students, or the rest, is someone but fewer than five. */
    public static boolean small(int part, int all) {
        return few(part) || few(all - part);
    }

    /**
     * The groups of a partition to hide: the small ones, and as long as those hidden together have fewer than five, the next
     * smallest, because the difference between all and those shown describes just those hidden.
     *
     * @param size how many students the figure of a group is made of
     */
    public static <G> Set<G> hidden(Collection<G> partition, ToIntFunction<G> size) {
        var hidden = new HashSet<G>();
        int together = 0;
        int small = 0;
        for (var group : partition.stream()
                .filter(group -> size.applyAsInt(group) > 0)
                .sorted(Comparator.comparingInt(size))
                .toList()) {
            boolean few = few(size.applyAsInt(group));
            boolean covers = small > 0 && together < LEAST;
            if (!few && !covers) {
                break;
            }
            hidden.add(group);
            together += size.applyAsInt(group);
            small += few ? 1 : 0;
        }
        return hidden;
    }

    private static boolean few(int students) {
        return students > 0 && students < LEAST;
    }
}
