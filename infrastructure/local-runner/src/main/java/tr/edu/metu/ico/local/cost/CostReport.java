package tr.edu.metu.ico.local.cost;

import java.util.List;
import tr.edu.metu.ico.adapters.aws.UsageCounter;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.season.result.Summary;

/** What a played season would have cost, as text for a person. */
public final class CostReport {

    private static final String SUBMISSION = "submission";
    private static final String DOCUMENT = "document";

    private CostReport() {}

    /** @param system the system it was played in, still running */
    public static String of(List<Summary> summaries, LocalSystem system, UsageCounter counter) {
        long applications = accepted(summaries, SUBMISSION);
        long documents = accepted(summaries, DOCUMENT);
        var prices = Prices.shipped();
        var cost = SeasonCost.of(counter.usage(), system.functions(), system.requests(), documents, prices);
        return "\nCost on AWS of " + applications + " submissions with " + documents + " documents, at prices of "
                + prices.asOf() + ", without storage and standing cost\n\n"
                + cost.table(applications);
    }

    private static long accepted(List<Summary> summaries, String what) {
        return summaries.stream()
                .mapToLong(summary -> summary.accepted().getOrDefault(what, 0L))
                .sum();
    }
}
