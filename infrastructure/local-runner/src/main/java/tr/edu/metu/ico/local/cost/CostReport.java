package tr.edu.metu.ico.local.cost;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.aws.UsageCounter;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.local.lambda.LocalFunction;
import tr.edu.metu.ico.local.template.ScheduleExpression.Rate;
import tr.edu.metu.ico.local.template.ScheduleTrigger;
import tr.edu.metu.ico.season.result.Summary;

/** What a played season would have cost, as text for a person. */
public final class CostReport {

    private static final String SUBMISSION = "submission";
    private static final String DOCUMENT = "document";
    private static final String NO_FUNCTION = "the season";

    private CostReport() {}

    /** Counts what the functions of a local system use. */
    public static UsageCounter counter() {
        return new UsageCounter(() -> LocalFunction.running().orElse(NO_FUNCTION));
    }

    /**
     * The report, which is also kept in a file of the season's folder.
     *
     * @param system   the system it was played in, still running
     * @param folder   the season's
     * @param smaller  the folder of a season with fewer applicants to compare it with
     */
    public static String of(
            List<Summary> summaries, LocalSystem system, UsageCounter counter, Path folder, Optional<Path> smaller)
            throws IOException {
        long applications = accepted(summaries, SUBMISSION);
        long documents = accepted(summaries, DOCUMENT);
        var prices = Prices.shipped();
        var counted = new Counted(
                counter.usage(),
                system.functions(),
                BigDecimal.valueOf(system.requests()),
                BigDecimal.valueOf(documents));
        var tables = new CostTables(counted, prices, scheduled(system));
        var played = new Played(applications, SeasonCost.of(counted, prices));
        played.writeTo(folder);
        var text = new StringBuilder("\nCost on AWS of " + applications + " submissions with " + documents
                + " documents, at prices of " + prices.asOf() + ", without storage\n\n"
                + CostTables.together(played) + "\nBy function\n\n" + tables.byFunction()
                + "\nWhat schedules fire, whether or not there is a call; most of these few found work\n\n"
                + tables.standing());
        if (smaller.isPresent()) {
            var compared = Played.readFrom(smaller.get(), played.cost());
            text.append("\nCompared with a season of " + compared.applications() + " submissions\n\n"
                    + CostTables.split(compared, played));
        }
        return text.toString();
    }

    private static Map<String, Duration> scheduled(LocalSystem system) {
        return system.template().schedules().stream()
                .filter(trigger -> trigger.expression() instanceof Rate)
                .collect(
                        Collectors.toMap(ScheduleTrigger::function, trigger -> ((Rate) trigger.expression()).period()));
    }

    private static long accepted(List<Summary> summaries, String what) {
        return summaries.stream()
                .mapToLong(summary -> summary.accepted().getOrDefault(what, 0L))
                .sum();
    }
}
