package tr.edu.metu.ico.functions.grants;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.functions.mobility.MobilityState;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.mobility.MobilityStatus;
import tr.edu.metu.ico.mobility.Payment;

/**
 * One student of the payment list.
 *
 * @param known   the registrar's data; empty for a student who is no longer in the records in force
 * @param granted whether the student has a grant now, after all that was passed on
 * @param last    the last record; empty before the first
 * @param current whether it was made for the decision in force
 * @param proof   the document for the ground of the inclusion support: the one that counted in the application, otherwise the
 *                latest that was handed in after the result
 * @param tickets the latest proof of green travel
 */
record PaymentRow(
        GrantState.Selected selected,
        Optional<AcademicRecord> known,
        boolean granted,
        Optional<RecordedGrant> last,
        boolean current,
        MobilityState mobility,
        Optional<Document> proof,
        Optional<Document> tickets) {

    /** Whether the student has money to get, or had until something changed. */
    boolean listed() {
        return granted
                || last.filter(record -> record.amount().total().signum() > 0).isPresent();
    }

    /** The record that counts; empty while nothing can be paid on it. */
    Optional<RecordedGrant> counting() {
        return last.filter(_ -> granted && current && !selected.withdrawn());
    }

    /** What is paid, and when. */
    Payment payment() {
        return counting()
                .map(record -> Payment.of(record, mobility.status(), mobility.path()))
                .orElseGet(Payment::none);
    }

    /** The inclusion support in the record that counts. */
    Optional<SupportClaim> support() {
        return counting().map(RecordedGrant::facts).flatMap(GrantFacts::support);
    }

    /** Whether green travel was recognised; empty where the record says nothing about the distance. */
    Optional<Boolean> green() {
        return counting()
                .map(RecordedGrant::facts)
                .filter(GrantFacts.StudyPeriod.class::isInstance)
                .map(GrantFacts.StudyPeriod.class::cast)
                .filter(stay -> stay.travel() instanceof GrantFacts.Travel.ByDistance)
                .map(stay -> ((GrantFacts.Travel.ByDistance) stay.travel()).green());
    }

    /** Why nothing is paid, or what is to be done first; empty when there is nothing to say. */
    Optional<Text> note() {
        if (selected.withdrawn()) {
            return Optional.of(new Text("Withdrawn: nothing is paid.", "Vazgeçti: ödeme yapılmaz."));
        }
        if (!granted) {
            return Optional.of(new Text(
                    "No grant any more: what was recorded is not paid.",
                    "Artık hibesi yok: kaydedilen tutar ödenmez."));
        }
        if (mobility.status() instanceof MobilityStatus.Refused) {
            return Optional.of(
                    new Text("Refused by the host: nothing is paid.", "Ev sahibi kurum reddetti: ödeme yapılmaz."));
        }
        if (last.isEmpty()) {
            return Optional.of(new Text("Record the grant first.", "Önce hibeyi kaydedin."));
        }
        return current
                ? Optional.empty()
                : Optional.of(new Text(
                        "Recorded for an earlier decision: record the grant again.",
                        "Önceki bir karara göre kaydedilmiş: hibeyi yeniden kaydedin."));
    }
}
