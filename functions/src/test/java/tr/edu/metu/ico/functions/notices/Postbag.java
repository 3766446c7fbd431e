package tr.edu.metu.ico.functions.notices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import tr.edu.metu.ico.outbox.Mailer;

/** A mail service that keeps what it accepted, and answers differently when told so. */
final class Postbag implements Mailer {

    private final List<OutgoingMail> accepted = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Outcome> next = new ArrayDeque<>();
    private Runnable before = () -> {};
    private Runnable after = () -> {};

    /** The next mail gets this answer, and is not accepted. */
    void answers(Outcome outcome) {
        next.add(outcome);
    }

    /** What happens when a mail comes in, before it is accepted and after. */
    void meanwhile(Runnable beforeAccepting, Runnable afterAccepting) {
        before = beforeAccepting;
        after = afterAccepting;
    }

    @Override
    public Outcome send(OutgoingMail mail) {
        before.run();
        var outcome = next.isEmpty() ? new Outcome.Accepted() : next.remove();
        if (outcome instanceof Outcome.Accepted) {
            accepted.add(mail);
        }
        after.run();
        return outcome;
    }

    List<OutgoingMail> accepted() {
        return List.copyOf(accepted);
    }

    /** Each accepted mail as its address and the kind of notice. */
    List<String> lines() {
        return accepted().stream()
                .map(mail -> mail.address() + " " + mail.notice().kind() + " "
                        + mail.notice().subject())
                .sorted()
                .toList();
    }
}
