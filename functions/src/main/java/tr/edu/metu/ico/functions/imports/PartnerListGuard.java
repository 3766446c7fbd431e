package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.rulebook.RemovedPartners;

/**
 * Keeps the list of partners as people saw it when they chose, unless the announcement says that it may change (reading
 * once the call is open another list needs a reason and takes away nobody's choice.
 */
final class PartnerListGuard {

    private final OfficeData officeData;
    private final Dossiers dossiers;
    private final Definitions definitions;

    PartnerListGuard(Parts parts) {
        var ports = parts.ports();
        officeData = ports.officeData();
        dossiers = ports.dossiers();
        definitions = parts.definitions();
    }

    /** Why the stored list must not come in force; nothing when it may. */
    List<Obstacle> obstacles(Call call, Import awaited, Instant now) {
        boolean open = call.state() != CallState.ANNOUNCED || call.calendar().hasOpened(now);
        if (awaited.kind() != ImportKind.AGREEMENTS
                || !open
                || call.imported(ImportKind.AGREEMENTS).isEmpty()
                || RemovedPartners.areForeseen(definitions.of(call))) {
            return List.of();
        }
        if (awaited.reason().isEmpty()) {
            return List.of(Obstacle.of(
                    "reason",
                    "REASON_REQUIRED",
                    "The call is open and its announcement foresees no change of the partners: say why they change.",
                    "Çağrı açık ve duyurusu üniversite listesinin değişmesini öngörmüyor: neden değiştiğini yazın."));
        }
        return chosen(call, removed(call, awaited)).stream()
                .map(told -> new Obstacle("PARTNER_CHOSEN", told))
                .toList();
    }

    private List<UniversityId> removed(Call call, Import awaited) {
        return RemovedPartners.between(officeData.agreements(call), officeData.agreements(call.id(), awaited.id()));
    }

    private List<LineProblem> chosen(Call call, List<UniversityId> removed) {
        if (removed.isEmpty()) {
            return List.of();
        }
        var submitted = dossiers.all(call.id()).stream()
                .map(dossier -> dossier.application().submission().map(Application.Submission::content))
                .toList();
        return removed.stream()
                .flatMap(university -> problem(university, submitted).stream())
                .toList();
    }

    private static Optional<LineProblem> problem(
            UniversityId university, List<Optional<ApplicationContent>> submitted) {
        long count = RemovedPartners.chosenBy(university, submitted);
        return count == 0
                ? Optional.empty()
                : Optional.of(new LineProblem(
                        0,
                        "university",
                        university.value(),
                        new Text(
                                "The list lacks this university, which " + count + " submitted application(s) choose.",
                                "Gönderilmiş " + count + " başvurunun tercih ettiği bu üniversite listede yok.")));
    }
}
