package tr.edu.metu.ico.benchmarks.coldstart;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The processor time of another process, of all its threads, living and ended. {@code /proc} counts in hundredths of a
 * second, which is too coarse here; the kernel's clock of a process counts nanoseconds. Linux only.
 */
final class ProcessClock {

    @SuppressWarnings("restricted") // one C library call, with its own memory
    private static final MethodHandle CLOCK_GETTIME = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("clock_gettime"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    /** How Linux names the processor clock of a process: the inverted process id, shifted, and the kind of clock. */
    private static final int KIND_BITS = 3;

    private static final int SCHEDULER_CLOCK = 2;
    private static final long NANOS = 1_000_000_000L;

    private ProcessClock() {}

    /** Processor time used so far, in nanoseconds. */
    static long nanos(long pid) {
        int clock = (int) (~pid << KIND_BITS | SCHEDULER_CLOCK);
        try (var arena = Arena.ofConfined()) {
            var time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            if ((int) CLOCK_GETTIME.invokeExact(clock, time) != 0) {
                throw new IllegalStateException("the system has no processor clock for process " + pid);
            }
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
