package tr.edu.metu.ico.local.template;

import java.util.Set;

/** Sends reports of these kinds, about mails of these configuration sets, to a function (by logical id). */
public record MailTrigger(String function, Set<String> detailTypes, Set<String> configurationSets) {
    /** The source of the event on the event bus. */
    public static final String SOURCE = "aws.ses";

    public MailTrigger {
        detailTypes = Set.copyOf(detailTypes);
        configurationSets = Set.copyOf(configurationSets);
    }

    /** Whether the function gets this report. */
    public boolean takes(String detailType, String configurationSet) {
        return detailTypes.contains(detailType) && configurationSets.contains(configurationSet);
    }
}
