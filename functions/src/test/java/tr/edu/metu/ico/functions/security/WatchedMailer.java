package tr.edu.metu.ico.functions.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.outbox.Mailer;

/** A mail service that accepts every mail, and records the sending in the terms of the deployment's policies. */
final class WatchedMailer implements Mailer {

    private static final String IDENTITY =
            "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${MailDomain}";

    private final List<StoreOperation> touches;
    private final List<OutgoingMail> accepted = new ArrayList<>();
    private String by = "nobody";

    WatchedMailer(List<StoreOperation> touches) {
        this.touches = touches;
    }

    void nowBy(String function) {
        by = function;
    }

    @Override
    public synchronized Outcome send(OutgoingMail mail) {
        touches.add(new StoreOperation(by, "ses:SendEmail", IDENTITY, "", Set.of()));
        accepted.add(mail);
        return new Outcome.Accepted();
    }

    synchronized List<OutgoingMail> accepted() {
        return List.copyOf(accepted);
    }
}
