package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/** What prevents another import from being put in force: the state of the call and the students' choices. */
final class Obstacles {

    private final Definitions definitions;
    private final PartnerListGuard partners;

    Obstacles(Parts parts) {
        definitions = parts.definitions();
        partners = new PartnerListGuard(parts);
    }

    /** One obstacle: its code for programs, and its text in a report. */
    record Obstacle(String code, LineProblem reported) {

        static Obstacle whole(String code, String en, String tr) {
            return new Obstacle(code, at("", en, tr));
        }

        /** The officer has to say why. */
        static Obstacle unexplained(String en, String tr) {
            return new Obstacle("REASON_REQUIRED", at("reason", en, tr));
        }

        private static LineProblem at(String field, String en, String tr) {
            return new LineProblem(0, field, "", new Text(en, tr));
        }

        /** Whether the request lacks something, rather than the call preventing it. */
        boolean inRequest() {
            return reported.column().equals("reason");
        }

        /** As a response states it. */
        Problem problem() {
            var value = reported.value().isEmpty() ? "" : reported.value() + ": ";
            return Problem.of(
                    reported.column(),
                    code,
                    value + reported.text().en(),
                    value + reported.text().tr());
        }
    }

    /** For a file that just arrived: obstacles that no officer's decision can remove; empty when there are none. */
    List<Obstacle> againstArrival(Call call, Import arrived) {
        return ofState(call).or(() -> ofExam(call, arrived)).stream().toList();
    }

    /** For an import that an officer puts in force; empty when there are none. */
    List<Obstacle> against(Call call, Import wanted, Instant now) {
        return ofState(call)
                .or(() -> ofExam(call, wanted))
                .or(() -> ofReason(call, wanted))
                .or(() -> ofSource(call, wanted))
                .map(List::of)
                .orElseGet(() -> partners.obstacles(call, wanted, now));
    }

    private static Optional<Obstacle> ofState(Call call) {
        if (call.state() == CallState.CANCELLED) {
            return Optional.of(Obstacle.whole("CALL_CANCELLED", "The call was cancelled.", "Çağrı iptal edildi."));
        }
        return call.state() == CallState.PUBLISHED && !call.evaluating()
                ? Optional.of(Obstacle.whole(
                        "PUBLISHED",
                        "The result is published; its inputs no longer change.",
                        "Sonuç yayımlandı; girdileri artık değişmez."))
                : Optional.empty();
    }

    private static Optional<Obstacle> ofReason(Call call, Import wanted) {
        return call.evaluating() && wanted.reason().isEmpty()
                ? Optional.of(Obstacle.unexplained(
                        "The call is frozen: give the reason for changing an input.",
                        "Başvurular kapandı: girdinin neden değiştirildiğini yazın."))
                : Optional.empty();
    }

    private static Optional<Obstacle> ofSource(Call call, Import wanted) {
        return wanted.state() == Import.State.WAITING
                ? ofRecords(call, wanted).or(() -> ofBase(call, wanted))
                : Optional.empty();
    }

    /** An edit contains the rows of its base: changes put in force since then would be lost. */
    private static Optional<Obstacle> ofBase(Call call, Import wanted) {
        return wanted.source() instanceof Import.Source.Edit(var base, var _, var _)
                        && call.imported(wanted.kind()).filter(base::equals).isEmpty()
                ? Optional.of(Obstacle.whole(
                        "BASE_CHANGED",
                        "Another import has been put in force since this row was edited: edit the row again.",
                        "Bu satır değiştirildikten sonra başka bir içe aktarma yürürlüğe girdi: satırı yeniden"
                                + " değiştirin."))
                : Optional.empty();
    }

    /** Averages of records that are no longer in force would go unnoticed. */
    private static Optional<Obstacle> ofRecords(Call call, Import wanted) {
        return wanted.source() instanceof Import.Source.Records(var records, var _, var _)
                        && call.imported(ImportKind.RECORDS)
                                .filter(records::equals)
                                .isEmpty()
                ? Optional.of(Obstacle.whole(
                        "RECORDS_CHANGED",
                        "Other academic records have been put in force since the averages were computed: compute"
                                + " them again.",
                        "Ortalamalar hesaplandıktan sonra başka akademik kayıtlar yürürlüğe girdi: yeniden"
                                + " hesaplayın."))
                : Optional.empty();
    }

    private Optional<Obstacle> ofExam(Call call, Import wanted) {
        if (wanted.kind() != ImportKind.EXAM_RESULTS) {
            return Optional.empty();
        }
        if (definitions.of(call).examInCall().isEmpty()) {
            return Optional.of(Obstacle.whole("NO_EXAM", "This call holds no exam.", "Bu çağrıda sınav yapılmıyor."));
        }
        if (call.state().accepting()) {
            return Optional.of(Obstacle.whole(
                    "EXAM_LATER",
                    "The exam is held after the deadline; who sits it is not known before.",
                    "Sınav son başvurudan sonra yapılır; kimlerin gireceği daha önce belli olmaz."));
        }
        return Optional.empty();
    }
}
