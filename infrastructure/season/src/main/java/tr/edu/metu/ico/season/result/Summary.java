package tr.edu.metu.ico.season.result;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The outcome of a call, in counts; the same seed and size give an equal summary.
 *
 * @param call     its id and title
 * @param accepted counts of accepted requests
 * @param refused  counts of refusals, by status and reason
 * @param results  how many applications ended with which status
 * @param grants   how many got each grant or kind of seat
 */
public record Summary(
        String call,
        Map<String, Long> accepted,
        Map<String, Long> refused,
        Map<String, Long> results,
        Map<String, Long> grants,
        List<Seats> seats) {
    public Summary {
        accepted = sorted(accepted);
        refused = sorted(refused);
        results = sorted(results);
        grants = sorted(grants);
        seats = List.copyOf(seats);
    }

    private static Map<String, Long> sorted(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** The outcome at one university. */
    public record Seats(String university, String name, int capacity, int placed, Optional<BigDecimal> cutOff) {}

    /** Tables for display. */
    public String text() {
        var text = new StringBuilder();
        line(text, "\n%s\n%s\n", call, "=".repeat(call.length()));
        table(text, "Accepted", accepted);
        table(text, "Refused, as expected", refused);
        table(text, "Applications by result", results);
        table(text, "Grants and seats", grants);
        seats(text);
        return text.toString();
    }

    private void seats(StringBuilder text) {
        if (seats.isEmpty()) {
            return;
        }
        line(text, "\nPlaced\n  %-14s %-44s %8s %6s %8s\n", "university", "name", "capacity", "placed", "cut-off");
        seats.forEach(s -> line(
                text,
                "  %-14s %-44s %8d %6d %8s\n",
                s.university(),
                s.name(),
                s.capacity(),
                s.placed(),
                s.cutOff().map(BigDecimal::toPlainString).orElse("-")));
        int capacity = seats.stream().mapToInt(Seats::capacity).sum();
        int placed = seats.stream().mapToInt(Seats::placed).sum();
        line(text, "  %-59s %8d %6d\n", "all", capacity, placed);
    }

    private static void table(StringBuilder text, String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            line(text, "\n%s\n", title);
            counts.forEach((name, count) -> line(text, "  %-44s %7d\n", name, count));
        }
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
