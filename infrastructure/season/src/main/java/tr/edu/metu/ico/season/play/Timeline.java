package tr.edu.metu.ico.season.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.season.http.Timekeeper;

/**
 * Plays the acts of several calls on one clock that only goes forward, as in the office: calls that run at the same time are
 * played at the same time. Prints a line for each act.
 */
final class Timeline {
    private static final ZoneId OFFICE = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Timekeeper clock;
    private final PrintStream out;
    private final Map<String, Duration> times = new TreeMap<>();

    Timeline(Timekeeper clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    private record Entry(String call, Act act) {}

    /** Plays every act of these scripts. */
    void play(List<Script> scripts) {
        var entries = new ArrayList<Entry>();
        scripts.forEach(script -> script.acts().forEach(act -> entries.add(new Entry(script.call(), act))));
        entries.sort(Comparator.comparing(entry -> entry.act().at()));
        clock.startAt(entries.getFirst().act().at());
        for (int i = 0; i < entries.size(); i++) {
            play(i + 1, entries.get(i));
        }
    }

    private void play(int number, Entry entry) {
        clock.moveTo(entry.act().at());
        var local = MINUTE.format(entry.act().at().atZone(OFFICE));
        long start = System.nanoTime();
        var note = entry.act().play().get();
        var time = Duration.ofNanos(System.nanoTime() - start);
        times.merge(entry.call(), time, Duration::plus);
        out.printf(
                Locale.ROOT,
                "%3d  %s  %-8s  %-26s %8s  %s%n",
                number,
                local,
                entry.call(),
                entry.act().name(),
                seconds(time),
                note);
    }

    /** How long the acts of a call took. */
    Duration time(String call) {
        return times.getOrDefault(call, Duration.ZERO);
    }

    /** How long everything took. */
    Duration total() {
        return times.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
