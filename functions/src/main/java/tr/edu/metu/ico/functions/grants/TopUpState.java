package tr.edu.metu.ico.functions.grants;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.TopUpConfirmation;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/**
 * The decisions about the top-ups of a call (reading A-28).
 *
 * @param worded        the wording of the announcement; empty where the call has no top-up
 * @param confirmations every confirmation of an officer, oldest first
 */
record TopUpState(Optional<TopUpBasis> worded, List<TopUpConfirmation> confirmations) {

    static TopUpState of(CallDefinition definition, List<TopUpConfirmation> confirmations) {
        return new TopUpState(
                definition.terms().grants().daily().topUps().stream()
                        .findFirst()
                        .map(DailyRule.TopUp::basis),
                confirmations);
    }

    /** The latest confirmation; empty until there is one. */
    Optional<TopUpBasis> confirmed() {
        return confirmations.reversed().stream().findFirst().map(TopUpConfirmation::basis);
    }

    /** Whether an amount was computed by the basis in force. */
    boolean isCurrent(GrantAmount amount, boolean granted) {
        return amount.granted() == granted
                && amount.topUpBasis()
                        .filter(basis -> !confirmed().equals(Optional.of(basis)))
                        .isEmpty();
    }

    /** Empty where the call has no top-up. */
    Optional<TopUpBody> body() {
        return worded.map(basis -> new TopUpBody(
                basis.name(),
                confirmed().map(Enum::name),
                confirmations.size(),
                notice(),
                confirmations.stream().map(TopUpBody.ConfirmationBody::of).toList()));
    }

    private TextBody notice() {
        return confirmed().isPresent()
                ? new TextBody(
                        "The announcements contradict each other on whether the top-up is paid per day or in total;"
                                + " an officer has confirmed the basis.",
                        "Duyurular, ek desteğin günlük mü toplu mu olduğu konusunda çelişiyor; esası bir görevli"
                                + " onayladı.")
                : new TextBody(
                        "The announcements contradict each other on whether the top-up is paid per day or in total."
                                + " No amount includes a top-up until an officer has confirmed the basis for the call.",
                        "Duyurular, ek desteğin günlük mü toplu mu olduğu konusunda çelişiyor. Bir görevli çağrı için"
                                + " hesap esasını onaylayana kadar hiçbir tutara ek destek dâhil edilmez.");
    }
}
