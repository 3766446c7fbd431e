package tr.edu.metu.ico.verifier.place;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The processor time of the whole process, its compiler and memory threads among them. Linux tells it for each thread to the
 * nanosecond; elsewhere the virtual machine tells it in larger steps.
 */
final class CpuTime {
    private static final Path THREADS = Path.of("/proc/self/task");

    /** What each thread had used when it was last seen, so that one that has ended is not lost. */
    private final Map<String, Long> nanosOfThread = new HashMap<>();

    private long last = nanos();

    /** The processor time since the last call, or since this was made. */
    long lapNanos() {
        long now = nanos();
        long lap = now - last;
        last = now;
        return lap;
    }

    private long nanos() {
        try (var threads = Files.list(THREADS)) {
            threads.forEach(this::look);
            return nanosOfThread.values().stream().mapToLong(Long::longValue).sum();
        } catch (IOException notLinux) {
            return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean process
                    ? process.getProcessCpuTime()
                    : 0;
        }
    }

    private void look(Path thread) {
        try {
            var used = Files.readString(thread.resolve("schedstat"));
            nanosOfThread.put(thread.getFileName().toString(), Long.parseLong(used.substring(0, used.indexOf(' '))));
        } catch (IOException ended) {
            // what was seen of it before still counts
        }
    }
}
