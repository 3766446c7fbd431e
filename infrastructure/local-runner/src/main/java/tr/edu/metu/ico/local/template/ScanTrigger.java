package tr.edu.metu.ico.local.template;

import java.util.Set;

/** What the scanner for malware says of the objects of these buckets (by name) is told to a function (by logical id). */
public record ScanTrigger(String function, Set<String> buckets) {
    /** Who says it, in the words of the event bus. */
    public static final String SOURCE = "aws.guardduty";

    public static final String DETAIL_TYPE = "GuardDuty Malware Protection Object Scan Result";

    public ScanTrigger {
        buckets = Set.copyOf(buckets);
    }
}
