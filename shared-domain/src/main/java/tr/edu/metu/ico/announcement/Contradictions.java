package tr.edu.metu.ico.announcement;

import java.util.ArrayList;
import java.util.List;

/** Everything that parts of one thing have against each other; each fault begins with the name of its field. */
public final class Contradictions extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public Contradictions(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** @throws Contradictions when there is any fault */
    public static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new Contradictions(faults);
        }
    }

    public List<String> faults() {
        return faults;
    }

    /** Faults as they are found. */
    public static final class Collected {

        private final List<String> faults = new ArrayList<>();

        public void add(String fault) {
            faults.add(fault);
        }

        public void unless(boolean holds, String fault) {
            if (!holds) {
                faults.add(fault);
            }
        }

        /** In the order they were found, each once. */
        public List<String> all() {
            return faults.stream().distinct().toList();
        }
    }
}
