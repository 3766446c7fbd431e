package tr.edu.metu.ico.functions.architecture.planted.entry;

import java.util.List;
import tr.edu.metu.ico.functions.architecture.planted.Kind;

/** The code that a request reaches. */
public final class Answering {

    /** The sum of the limits. */
    public int answer(List<Kind> rules) {
        return rules.stream()
                .mapToInt(rule -> switch (rule) {
                    case Kind.Decides decides -> decides.limit();
                    case Kind.PassedOver _, Kind.ReadAside _ -> 0;
                })
                .sum();
    }
}
