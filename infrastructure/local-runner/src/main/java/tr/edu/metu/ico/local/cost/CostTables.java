package tr.edu.metu.ico.local.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of costs in Markdown. */
final class CostTables {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Duration MONTH = Duration.ofDays(30);

    private final Counted counted;
    private final Prices prices;
    /** How often each function is fired that a schedule fires. */
    private final Map<String, Duration> scheduled;

    CostTables(Counted counted, Prices prices, Map<String, Duration> scheduled) {
        this.counted = counted;
        this.prices = prices;
        this.scheduled = new TreeMap<>(scheduled);
    }

    /** What was counted, and the same for a thousand applications. */
    static String together(Played played) {
        var rows = played.cost().lines().stream()
                .map(line -> row(
                        line.service(),
                        line.what(),
                        number("%,.1f", line.quantity()),
                        dollars(line.cost()),
                        dollars(perThousand(line.cost(), played.applications()))));
        return table(List.of("service", "what", "counted", "US dollars", "per 1,000 applications"), rows.toList())
                + row(
                        "together",
                        "",
                        "",
                        dollars(played.cost().total()),
                        dollars(perThousand(played.cost().total(), played.applications())));
    }

    /** The part that does not grow with the applications, and what a thousand more of them cost. */
    static String split(Played smaller, Played larger) {
        var more = new BigDecimal(larger.applications() - smaller.applications());
        var lines = larger.cost().lines();
        var each = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i)
                        .of(lines.get(i)
                                .quantity()
                                .subtract(smaller.cost().lines().get(i).quantity())
                                .divide(more, MathContext.DECIMAL64)))
                .toList();
        var fixed = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i)
                        .of(lines.get(i)
                                .quantity()
                                .subtract(each.get(i).quantity().multiply(new BigDecimal(larger.applications())))))
                .toList();
        var rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(
                        lines.get(i).name(),
                        number("%,.1f", fixed.get(i).quantity()),
                        dollars(fixed.get(i).cost()),
                        number("%,.2f", each.get(i).quantity()),
                        dollars(each.get(i).cost().multiply(THOUSAND))))
                .toList();
        return table(
                        List.of(
                                "what",
                                "each call",
                                "US dollars",
                                "each application",
                                "US dollars for 1,000 applications"),
                        rows)
                + row(
                        "together",
                        "",
                        dollars(new SeasonCost(fixed).total()),
                        "",
                        dollars(new SeasonCost(each).total().multiply(THOUSAND)));
    }

    /** Which functions the cost comes from, the dearest first. */
    String byFunction() {
        var names = counted.functions().stream()
                .filter(function -> function.invocations() > 0)
                .map(function -> function.resource().logicalId())
                .collect(Collectors.toMap(
                        function -> function,
                        function -> SeasonCost.of(counted.by(function::equals), prices)
                                .total()));
        var rows = names.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(function -> functionRow(function.getKey(), function.getValue()));
        return table(
                List.of(
                        "function",
                        "invocations",
                        "gigabyte seconds",
                        "read units",
                        "write units",
                        "S3 writes and listings",
                        "S3 reads",
                        "US dollars"),
                rows.toList());
    }

    private String functionRow(String function, BigDecimal cost) {
        var used = counted.by(function::equals);
        return row(
                function,
                number("%,.0f", used.invocations()),
                number("%,.1f", used.gigabyteSeconds(prices)),
                number("%,.1f", used.readUnits()),
                number("%,.1f", used.writeUnits()),
                number("%,.0f", used.fileWrites()),
                number("%,.0f", used.fileReads()),
                dollars(cost));
    }

    /**
     * What a schedule fires costs in a month, by the average of its invocations in this season: an upper bound, because a
     * season has few of them and most find work.
     */
    String standing() {
        var rows = scheduled.entrySet().stream().map(one -> {
            var used = counted.by(one.getKey()::equals);
            var times = BigDecimal.valueOf(MONTH.dividedBy(one.getValue()));
            var invocations = used.invocations().max(BigDecimal.ONE);
            return row(
                    one.getKey(),
                    number("%,.0f", times),
                    number("%,.2f", used.readUnits().divide(invocations, MathContext.DECIMAL64)),
                    number("%,.2f", used.fileWrites().divide(invocations, MathContext.DECIMAL64)),
                    number("%,.3f", used.gigabyteSeconds(prices).divide(invocations, MathContext.DECIMAL64)),
                    number(
                            "%.2f",
                            SeasonCost.of(used, prices)
                                    .total()
                                    .divide(invocations, MathContext.DECIMAL64)
                                    .multiply(times)));
        });
        return table(
                List.of(
                        "function",
                        "times a month",
                        "read units each time",
                        "S3 writes and listings each time",
                        "gigabyte seconds each time",
                        "US dollars a month"),
                rows.toList());
    }

    private static BigDecimal perThousand(BigDecimal cost, long applications) {
        return cost.multiply(THOUSAND).divide(new BigDecimal(applications), MathContext.DECIMAL64);
    }

    private static String table(List<String> head, List<String> rows) {
        return row(head.toArray(String[]::new)) + "|" + "---|".repeat(head.size()) + "\n" + String.join("", rows);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String dollars(BigDecimal amount) {
        return number("%.4f", amount);
    }

    private static String number(String format, BigDecimal number) {
        return String.format(Locale.ROOT, format, number);
    }
}
