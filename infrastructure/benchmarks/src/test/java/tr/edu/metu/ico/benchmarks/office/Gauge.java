package tr.edu.metu.ico.benchmarks.office;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;

/** Measures steps: wall-clock time, processor time, peak resident memory, and table units. */
final class Gauge {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path RESET = Path.of("/proc/self/clear_refs");
    private static final String PEAK = "VmHWM:";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final DynamoTable table;
    private final PrintStream out;

    Gauge(DynamoTable table, PrintStream out) {
        this.table = table;
        this.out = out;
        out.printf(
                Locale.ROOT,
                "%-46s %9s %9s %9s %10s %10s%n",
                "",
                "clock ms",
                "CPU ms",
                "peak MB",
                "read un.",
                "write un.");
    }

    /** Runs the step and prints its line. */
    <T> T measure(String step, Supplier<T> work) {
        resetPeak();
        var clock = System.nanoTime();
        var cpu = system.getProcessCpuTime();
        var reads = table.readUnits();
        var writes = table.writeUnits();
        var result = work.get();
        out.printf(
                Locale.ROOT,
                "%-46s %9d %9d %9d %10.1f %10.1f%n",
                step,
                (System.nanoTime() - clock) / 1_000_000,
                (system.getProcessCpuTime() - cpu) / 1_000_000,
                peakMegabytes(),
                table.readUnits() - reads,
                table.writeUnits() - writes);
        return result;
    }

    /** Resets the kernel's peak counter; garbage from the previous step does not count. */
    private static void resetPeak() {
        System.gc();
        if (Files.isWritable(RESET)) {
            try {
                Files.writeString(RESET, "5");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static long peakMegabytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
