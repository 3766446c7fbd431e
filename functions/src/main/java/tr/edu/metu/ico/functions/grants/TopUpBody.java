package tr.edu.metu.ico.functions.grants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.grant.TopUpConfirmation;

/**
 * What the call's top-ups are for.
 *
 * @param worded    the wording of the announcement; it pays nothing by itself
 * @param confirmed as an officer confirmed it; missing until then
 * @param version   to be sent as {@code If-Match} with the next confirmation; 0 before the first
 * @param history   every confirmation, oldest first; for officers only
 */
record TopUpBody(
        String worded, Optional<String> confirmed, long version, TextBody notice, List<ConfirmationBody> history) {

    /** One confirmation. */
    record ConfirmationBody(int version, String basis, String reason, String confirmedBy, Instant confirmedAt) {
        static ConfirmationBody of(TopUpConfirmation one) {
            return new ConfirmationBody(one.version(), one.basis().name(), one.reason(), one.by(), one.at());
        }
    }

    /** The same for the student. */
    TopUpBody forTheStudent() {
        return new TopUpBody(worded, confirmed, version, notice, List.of());
    }
}
