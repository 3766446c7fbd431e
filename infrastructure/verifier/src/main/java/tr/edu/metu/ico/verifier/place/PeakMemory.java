package tr.edu.metu.ico.verifier.place;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory the process has had at once. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /** What the operating system has given to the process; where it does not tell, what the heap has grown to. */
    static long bytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> 1024 * Long.parseLong(kilobytes))
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
        }
    }
}
