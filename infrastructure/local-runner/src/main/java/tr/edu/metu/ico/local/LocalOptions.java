package tr.edu.metu.ico.local;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * How to start the system here.
 *
 * @param template the template.yaml to run
 * @param state a folder that exists and keeps everything
 * @param wiring is given the movable clock before the first handler is made
 */
public record LocalOptions(Path template, Path state, Ports ports, Consumer<InstantSource> wiring) {}
