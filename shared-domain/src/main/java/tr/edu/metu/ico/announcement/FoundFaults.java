package tr.edu.metu.ico.announcement;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a value. */
public final class FoundFaults {
    private final List<Fault> faults = new ArrayList<>();

    public void add(Fault fault) {
        faults.add(fault);
    }

    public void add(String field, String en, String tr) {
        faults.add(Fault.of(field, en, tr));
    }

    public void unless(boolean holds, String field, String en, String tr) {
        if (!holds) {
            add(field, en, tr);
        }
    }

    /** In the order they were found, each once. */
    public List<Fault> all() {
        return faults.stream().distinct().toList();
    }

    /**
     * Refuses the value when anything was found.
     *
     * @throws FaultyValue with all of it
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new FaultyValue(all());
        }
    }
}
