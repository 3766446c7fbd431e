package tr.edu.metu.ico.announcement;

import java.util.List;
import java.util.stream.Collectors;

/** A value is refused, with everything that is wrong with it; its message is the English sentences. */
public final class FaultyValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public FaultyValue(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.text().en()).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    FaultyValue(Fault only) {
        this(List.of(only));
    }

    /** What is wrong, in the order it was found. */
    public List<Fault> faults() {
        return faults;
    }
}
