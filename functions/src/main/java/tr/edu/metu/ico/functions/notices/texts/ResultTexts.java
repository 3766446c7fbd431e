package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.mail.ResultNotice.Answered;
import tr.edu.metu.ico.mail.ResultNotice.Available;
import tr.edu.metu.ico.mail.ResultNotice.Corrected;
import tr.edu.metu.ico.mail.ResultNotice.GrantPassedOn;
import tr.edu.metu.ico.mail.ResultNotice.Ruled;
import tr.edu.metu.ico.mail.ResultNotice.Withdrawn;
import tr.edu.metu.ico.mail.ResultNotice.Withdrawn.Consequence;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Results, withdrawals, and what the office decided on one student. */
final class ResultTexts {

    private final Withdrawals withdrawals;

    ResultTexts(Parts parts) {
        withdrawals = parts.ports().withdrawals();
    }

    /** The result of this run, unless a correction has replaced it and is reported itself. */
    Said available(AboutRow about) {
        return latest(about)
                .map(publication -> Said.now(new Available(about.about(), publication.at(), about.objectionsUntil())))
                .orElseGet(() -> Said.nothing("CORRECTED_SINCE"));
    }

    Said corrected(AboutRow about) {
        return latest(about)
                .map(publication -> Said.now(new Corrected(
                        about.about(),
                        publication.at(),
                        about.fact("own").contains("changed"),
                        about.objectionsUntil())))
                .orElseGet(() -> Said.nothing("CORRECTED_SINCE"));
    }

    private static Optional<Call.Publication> latest(AboutRow about) {
        return about.call()
                .publication()
                .filter(publication ->
                        publication.run().toString().equals(about.row().subject()));
    }

    /** The withdrawal as it stands, once for the withdrawal and once for each decision on force majeure. */
    Said withdrawn(AboutRow about) {
        return withdrawals
                .find(about.call().id(), about.student())
                .filter(withdrawal -> changedAt(withdrawal).equals(about.row().at()))
                .map(withdrawal -> Said.now(
                        new Withdrawn(about.about(), withdrawal.receivedAt(), consequence(withdrawal), penalty(about))))
                .orElseGet(() -> Said.nothing("DECIDED_AGAIN"));
    }

    private static Optional<Text> penalty(AboutRow about) {
        return about.definition().penalty().map(penalty -> penalty.clause().statement());
    }

    private static Instant changedAt(Withdrawal withdrawal) {
        return withdrawal.forceMajeure().map(Withdrawal.ForceMajeure::at).orElse(withdrawal.receivedAt());
    }

    private static Consequence consequence(Withdrawal withdrawal) {
        return switch (withdrawal.timing()) {
            case BEFORE_PUBLICATION -> Consequence.LEFT_BEFORE_RESULT;
            case IN_TIME -> Consequence.IN_TIME;
            case LATE -> {
                if (withdrawal.excused()) {
                    yield Consequence.EXCUSED;
                }
                yield withdrawal.cost().isPresent() ? Consequence.PENALTY : Consequence.LATE;
            }
        };
    }

    Said ruled(AboutRow about) {
        return Said.now(new Ruled(about.about(), about.row().at()));
    }

    Said answered(AboutRow about) {
        return Said.now(new Answered(about.about(), about.row().at()));
    }

    Said grantPassedOn(AboutRow about) {
        return Said.now(new GrantPassedOn(about.about(), about.row().at()));
    }
}
