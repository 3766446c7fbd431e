package tr.edu.metu.ico.local.template;

import java.util.Set;

/** Sends malware scan results for the objects of these buckets (by name) to a function (by logical id). */
public record ScanTrigger(String function, Set<String> buckets) {
    /** The source of the event on the event bus. */
    public static final String SOURCE = "aws.guardduty";

    public static final String DETAIL_TYPE = "GuardDuty Malware Protection Object Scan Result";

    public ScanTrigger {
        buckets = Set.copyOf(buckets);
    }
}
