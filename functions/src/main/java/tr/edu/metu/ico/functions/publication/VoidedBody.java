package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.VoidedProposal;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * A proposal voided by a change of an input, and that change.
 *
 * @param at      when the input changed
 * @param by      subject of the person who changed it
 * @param action  the action, such as {@code placement.withdraw}
 * @param about   the object of the action, such as {@code OE-2024/2500001}
 * @param says    the same as a sentence, with what to do next
 * @param renewal the request to propose the next run on the same terms
 */
public record VoidedBody(
        ProposalBody proposal,
        Instant at,
        String by,
        String action,
        String about,
        TextBody says,
        Optional<RenewalBody> renewal) {

    /** An officer's request to propose the next run to the other officer. */
    public record RenewalBody(String by, String approver, Instant at) {

        private static RenewalBody of(VoidedProposal.Renewal renewal) {
            return new RenewalBody(renewal.by(), renewal.approver(), renewal.at());
        }
    }

    static VoidedBody of(Call call, VoidedProposal gone) {
        return new VoidedBody(
                ProposalBody.of(call, gone.proposal()),
                gone.at(),
                gone.by(),
                gone.action(),
                gone.about(),
                TextBody.of(says(gone)),
                gone.renewal().map(RenewalBody::of));
    }

    private static Text says(VoidedProposal gone) {
        var cause = cause(gone.action(), gone.about());
        return new Text(
                "The proposal is void: " + cause.en() + " Propose the new run in one step with"
                        + " publication-proposal/renewal.",
                "Öneri geçersiz: " + cause.tr() + " Yeni çalıştırmayı publication-proposal/renewal ile tek adımda"
                        + " önerin.");
    }

    private static Text cause(String action, String about) {
        return switch (action) {
            case "placement.withdraw" ->
                new Text("a student withdrew (" + about + ").", "bir öğrenci vazgeçti (" + about + ").");
            case "withdrawal.force_majeure" ->
                new Text(
                        "the office decided on force majeure (" + about + ").",
                        "ofis bir mücbir sebep hakkında karar verdi (" + about + ").");
            case "application.review" ->
                new Text(
                        "a department decided on an application (" + about + ").",
                        "bir bölüm bir başvuru hakkında karar verdi (" + about + ").");
            case "document.judge" ->
                new Text(
                        "the office judged a document (" + about + ").",
                        "ofis bir belgeyi değerlendirdi (" + about + ").");
            case "student.rule" ->
                new Text(
                        "the office ruled on a student (" + about + ").",
                        "ofis bir öğrenci hakkında karar verdi (" + about + ").");
            case "reviews.close" -> new Text("the reviews were closed.", "bölüm değerlendirmeleri kapatıldı.");
            case "call.define" -> new Text("the call was amended.", "çağrı değiştirildi.");
            case "ledger.add" ->
                new Text(
                        "an entry was added to the ledger of a student (" + about + ").",
                        "bir öğrencinin geçmiş kayıtlarına kayıt eklendi (" + about + ").");
            default ->
                new Text(
                        "other office data was put in force (" + about + ").",
                        "başka ofis verisi yürürlüğe girdi (" + about + ").");
        };
    }
}
