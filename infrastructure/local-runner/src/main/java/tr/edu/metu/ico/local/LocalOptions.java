package tr.edu.metu.ico.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How to start the system here.
 *
 * @param template the template.yaml to run
 * @param state an existing folder for all data
 * @param wiring is given the system, with its clock and its table, before the first handler is made
 * @param parameters values that override the template's defaults, by parameter name
 */
public record LocalOptions(
        Path template, Path state, Ports ports, Consumer<LocalSystem> wiring, Map<String, String> parameters) {

    public LocalOptions {
        parameters = Map.copyOf(parameters);
    }

    /** With the template's defaults. */
    public LocalOptions(Path template, Path state, Ports ports, Consumer<LocalSystem> wiring) {
        this(template, state, ports, wiring, Map.of());
    }
}
