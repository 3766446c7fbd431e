package tr.edu.metu.ico.verifier.place;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The processor time of the process, step by step. Linux reports it per thread in nanoseconds, so that the work is
 * distinguished from that of the virtual machine (compiling, collecting garbage); elsewhere it is one figure with a coarser
 * resolution.
 */
final class CpuTime {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path THIS_THREAD = Path.of("/proc/thread-self");
    private static final Set<String> VIRTUAL_MACHINE = Set.of("C1", "C2", "G1", "GC", "VM", "ZGC", "Shenandoah");

    /** Each thread's usage when it was last seen, so that usage of ended threads is not lost. */
    private final Map<String, Long> ofWork = new HashMap<>();

    private final Map<String, Long> ofVirtualMachine = new HashMap<>();
    private Lap before = new Lap(0, 0);

    CpuTime() {
        lap();
    }

    /** Processor time of a step: of the working threads, and of those of the virtual machine. */
    record Lap(long work, long virtualMachine) {}

    /** The time since the last lap; the time to read the clocks belongs to no lap. */
    Lap lap() {
        var now = now();
        var lap = new Lap(now.work - before.work, now.virtualMachine - before.virtualMachine);
        before = now();
        return lap;
    }

    private Lap now() {
        try (var threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads) {
                look(thread);
            }
            look(THIS_THREAD.toRealPath());
            return new Lap(sum(ofWork), sum(ofVirtualMachine));
        } catch (IOException notLinux) {
            return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean process
                    ? new Lap(process.getProcessCpuTime(), 0)
                    : new Lap(0, 0);
        }
    }

    private void look(Path thread) {
        try {
            var used = Files.readString(thread.resolve("schedstat"));
            var name = Files.readString(thread.resolve("comm")).strip();
            var kind = name.split("[ #]", 2)[0];
            (VIRTUAL_MACHINE.contains(kind) ? ofVirtualMachine : ofWork)
                    .put(thread.getFileName().toString(), Long.parseLong(used.substring(0, used.indexOf(' '))));
        } catch (IOException ended) {
            // its usage when last seen still counts
        }
    }

    private static long sum(Map<String, Long> nanos) {
        long sum = 0;
        for (long one : nanos.values()) {
            sum += one;
        }
        return sum;
    }
}
