package tr.edu.metu.ico.announcement;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a value, with all its faults; the message holds the English sentences. */
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

    /** The faults, in the order they were found. */
    public List<Fault> faults() {
        return faults;
    }
}
