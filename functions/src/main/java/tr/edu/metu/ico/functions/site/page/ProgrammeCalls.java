package tr.edu.metu.ico.functions.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;

/** The calls of a programme whose results are published. */
public final class ProgrammeCalls {

    private final Calls calls;

    public ProgrammeCalls(Calls calls) {
        this.calls = calls;
    }

    /** This call, if it is one of them, and those with an earlier deadline; latest deadline first. */
    public List<Call> publishedUpTo(Call call) {
        return calls.all().stream()
                .filter(other -> other.programme().equals(call.programme()))
                .filter(other -> other.state() == CallState.PUBLISHED)
                .filter(other ->
                        !other.calendar().closesAt().isAfter(call.calendar().closesAt()))
                .sorted(Comparator.comparing((Call other) -> other.calendar().closesAt())
                        .reversed())
                .toList();
    }

    /** The last one with an earlier deadline, whose cut-offs the calculator of this call shows. */
    public Optional<Call> lastBefore(Call call) {
        return publishedUpTo(call).stream()
                .filter(other ->
                        other.calendar().closesAt().isBefore(call.calendar().closesAt()))
                .findFirst();
    }
}
