package tr.edu.metu.ico.adapters.bundle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/**
 * Coarsens the sealed inputs for the bundle where recomputation does not need exact values: nobody must be able to find a
 * student's row by a known submission time or document.
 *
 * <ul>
 *   <li>An instant becomes the start of its day in the call's time zone, but never crosses the opening or the deadline, so that
 *       "in time" gives the same result.
 *   <li>The hash and the id of a document are replaced by keyed hashes. Which verdict is about which document stays visible;
 *       anyone given the call's key, such as a court, can check them.
 *   <li>The store's own version of a file, and the size of the file, are left out.
 * </ul>
 */
public final class Coarsening {

    private static final String NO_VERSION = "-";

    private final Calendar calendar;
    private final PseudonymKey key;

    private Coarsening(Call call) {
        calendar = call.calendar();
        key = call.pseudonymKey();
    }

    /** The input as written to this call's bundle; the same input always gives the same result. */
    public static SealedInput of(Call call, SealedInput input) {
        var coarsening = new Coarsening(call);
        return new SealedInput(
                input.call(),
                input.epoch(),
                input.definition(),
                input.applications().stream().map(coarsening::coarse).toList(),
                input.agreements(),
                input.averages(),
                input.quotas());
    }

    private SealedApplication coarse(SealedApplication whole) {
        return new SealedApplication(
                whole.student(),
                whole.pseudonym(),
                coarse(whole.receipt()),
                whole.content(),
                whole.applicant(),
                whole.documents().stream().map(this::coarse).toList(),
                whole.review().map(this::coarse));
    }

    private Receipt coarse(Receipt receipt) {
        return new Receipt(receipt.id(), receipt.version(), day(receipt.receivedAt()), receipt.content());
    }

    private Document coarse(Document document) {
        var spec = document.spec();
        return new Document(
                document.call(),
                document.student(),
                new DocumentId(key.code("document/" + document.id())
                        .substring(0, document.id().value().length())),
                document.slot(),
                document.area(),
                new FileSpec(spec.name(), spec.contentType(), 0, keyed(spec.digest())),
                day(document.issuedAt()),
                document.arrival()
                        .map(arrival -> new Document.Arrival(day(arrival.storedAt()), NO_VERSION, arrival.refusal())),
                document.verdict().map(this::coarse));
    }

    private Verdict coarse(Verdict verdict) {
        return new Verdict(
                keyed(verdict.digest()),
                verdict.approved(),
                verdict.reason(),
                verdict.language(),
                verdict.letter(),
                verdict.converted(),
                verdict.by(),
                day(verdict.at()));
    }

    private Review coarse(Review review) {
        return new Review(
                review.call(),
                review.student(),
                review.submission(),
                review.approved(),
                review.reason(),
                review.declinedChoices(),
                review.grounds(),
                review.version(),
                review.by(),
                day(review.at()));
    }

    private Sha256 keyed(Sha256 digest) {
        return new Sha256(key.code("file/" + digest));
    }

    /** The start of the day, or the opening or the deadline if that lies between. */
    private Instant day(Instant exact) {
        var start = exact.atZone(calendar.zone()).truncatedTo(ChronoUnit.DAYS).toInstant();
        return Optional.of(calendar.closesAt())
                .filter(close -> !exact.isBefore(close))
                .or(() -> Optional.of(calendar.opensAt()).filter(open -> !exact.isBefore(open)))
                .filter(start::isBefore)
                .orElse(start);
    }
}
