package tr.edu.metu.ico.comparison;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A value in two results; empty where it is missing. */
public record Change<T>(Optional<T> before, Optional<T> after) {

    /** The differences by key; equal values are left out. */
    static <K extends Comparable<K>, T> SortedMap<K, Change<T>> between(SortedMap<K, T> before, SortedMap<K, T> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changes = new TreeMap<K, Change<T>>();
        for (var key : keys) {
            var change = new Change<>(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key)));
            if (!change.before().equals(change.after())) {
                changes.put(key, change);
            }
        }
        return changes;
    }
}
