package tr.edu.metu.ico.local;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How to start the system here.
 *
 * @param template the template.yaml to run
 * @param state a folder that exists and keeps everything
 * @param wiring is given the movable clock before the first handler is made
 * @param parameters values that go before the template's defaults, by name of the parameter
 */
public record LocalOptions(
        Path template, Path state, Ports ports, Consumer<InstantSource> wiring, Map<String, String> parameters) {

    public LocalOptions {
        parameters = Map.copyOf(parameters);
    }

    /** With the template's defaults. */
    public LocalOptions(Path template, Path state, Ports ports, Consumer<InstantSource> wiring) {
        this(template, state, ports, wiring, Map.of());
    }
}
