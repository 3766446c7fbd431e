package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.calls.Definitions;

/** What the state of a call, and what students chose, say against another import coming in force. */
final class Obstacles {

    private final Imports imports;
    private final Definitions definitions;
    private final PartnerListGuard partners;

    Obstacles(Imports imports, Definitions definitions, PartnerListGuard partners) {
        this.imports = imports;
        this.definitions = definitions;
        this.partners = partners;
    }

    /** One thing in the way: its code for programs, and what a report says of it. */
    record Obstacle(String code, LineProblem told) {

        static Obstacle whole(String code, String en, String tr) {
            return new Obstacle(code, new LineProblem(0, "", "", new Text(en, tr)));
        }

        /** As the answer to a request says it. */
        Problem problem() {
            var value = told.value().isEmpty() ? "" : told.value() + ": ";
            return Problem.of(
                    told.column(),
                    code,
                    value + told.text().en(),
                    value + told.text().tr());
        }
    }

    /** Against an import that just arrived: besides all else, files are not overtaken by those requested later. */
    List<Obstacle> againstArrival(Call call, Import arrived, Instant now) {
        var against = against(call, arrived, now);
        return against.isEmpty() ? overtaken(call, arrived) : against;
    }

    private List<Obstacle> overtaken(Call call, Import arrived) {
        return call
                .imported(arrived.kind())
                .flatMap(id -> imports.find(call.id(), id))
                .filter(inForce -> inForce.requestedAt().isAfter(arrived.requestedAt()))
                .map(_ -> Obstacle.whole(
                        "OVERTAKEN",
                        "A file requested later is in force already.",
                        "Daha sonra istenen bir dosya zaten yürürlükte."))
                .stream()
                .toList();
    }

    /** Against an import that an officer decides to put in force; empty when nothing is in the way. */
    List<Obstacle> against(Call call, Import wanted, Instant now) {
        return ofState(call, wanted)
                .or(() -> wanted.kind() == ImportKind.EXAM_RESULTS ? ofExam(call) : Optional.empty())
                .map(List::of)
                .orElseGet(() -> partners.obstacles(call, wanted, now));
    }

    private static Optional<Obstacle> ofState(Call call, Import wanted) {
        if (call.state() == CallState.CANCELLED) {
            return Optional.of(Obstacle.whole("CALL_CANCELLED", "The call was cancelled.", "Çağrı iptal edildi."));
        }
        if (call.state() == CallState.PUBLISHED && !call.evaluating()) {
            return Optional.of(Obstacle.whole(
                    "PUBLISHED",
                    "The result is published; its inputs no longer change.",
                    "Sonuç yayımlandı; girdileri artık değişmez."));
        }
        if (call.evaluating() && wanted.reason().isEmpty()) {
            return Optional.of(Obstacle.whole(
                    "REASON_REQUIRED",
                    "The call was frozen meanwhile: request the import again with a reason.",
                    "Çağrı bu arada donduruldu: içe aktarmayı gerekçesiyle yeniden isteyin."));
        }
        return Optional.empty();
    }

    private Optional<Obstacle> ofExam(Call call) {
        if (definitions.of(call).examInCall().isEmpty()) {
            return Optional.of(Obstacle.whole("NO_EXAM", "This call holds no exam.", "Bu çağrıda sınav yapılmıyor."));
        }
        if (call.state().accepting()) {
            return Optional.of(Obstacle.whole(
                    "EXAM_LATER",
                    "The exam is held after the closing; until then nobody knows who sits it.",
                    "Sınav başvurular kapandıktan sonra yapılır; o zamana dek kimin gireceği bilinmez."));
        }
        return Optional.empty();
    }
}
