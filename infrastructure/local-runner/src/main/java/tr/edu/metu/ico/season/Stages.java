package tr.edu.metu.ico.season;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Plays one stage after the other and prints a line for each. */
public final class Stages {
    private final PrintStream out;
    private final Map<String, Duration> times = new LinkedHashMap<>();

    public Stages(PrintStream out) {
        this.out = out;
    }

    /** @param act answers what there is to say of the stage, in a few words */
    public void play(String name, Supplier<String> act) {
        long start = System.nanoTime();
        var note = act.get();
        var time = Duration.ofNanos(System.nanoTime() - start);
        times.put(name, time);
        out.printf(Locale.ROOT, "%3d  %-28s %8s  %s%n", times.size(), name, seconds(time), note);
    }

    /** How long these stages took together. */
    public Duration time(String... names) {
        var sum = Duration.ZERO;
        for (var name : names) {
            sum = sum.plus(times.get(name));
        }
        return sum;
    }

    public Duration total() {
        return time(times.keySet().toArray(String[]::new));
    }

    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
