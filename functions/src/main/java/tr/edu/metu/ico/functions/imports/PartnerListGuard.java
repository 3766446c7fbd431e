package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.selection.LostChoices;
import tr.edu.metu.ico.selection.LostChoices.Loss;
import tr.edu.metu.ico.submission.RemovedPartners;

/**
 * Keeps the list of partners as people saw it when they chose, unless the announcement allows changes (reading A-38):
 * once the call is open, another list needs a reason and must not invalidate a student's choice, neither by removing a
 * partner nor by narrowing its terms. The rule is the same for a whole file and for one changed row.
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

    /** Why the stored list must not be put in force; empty when it may. */
    List<Obstacle> obstacles(Call call, Import awaited, Instant now) {
        boolean open = call.state() != CallState.ANNOUNCED || call.calendar().hasOpened(now);
        if (awaited.kind() != ImportKind.AGREEMENTS
                || !open
                || call.imported(ImportKind.AGREEMENTS).isEmpty()
                || RemovedPartners.areForeseen(definitions.of(call))) {
            return List.of();
        }
        if (awaited.reason().isEmpty()) {
            return List.of(Obstacle.unexplained(
                    "The call is open and its announcement allows no change of partners: give the reason for"
                            + " the change.",
                    "Çağrı açık ve duyurusu üniversite listesinde değişiklik öngörmüyor: değişikliğin"
                            + " nedenini yazın."));
        }
        return lost(call, awaited).stream()
                .map(loss -> new Obstacle("PARTNER_CHOSEN", reported(loss)))
                .toList();
    }

    private List<Loss> lost(Call call, Import awaited) {
        var former = officeData.agreements(call);
        var present = officeData.agreements(call.id(), awaited.id());
        if (former.equals(present)) {
            return List.of();
        }
        var applications = dossiers.all(call.id()).stream()
                .filter(dossier -> dossier.withdrawal().isEmpty())
                .map(Dossier::application)
                .toList();
        return LostChoices.between(definitions.of(call), former, present, applications);
    }

    private static LineProblem reported(Loss loss) {
        long count = loss.applications();
        var text = loss.removed()
                ? new Text(
                        "This university is missing from the list, but chosen in " + count
                                + " submitted application(s).",
                        "Gönderilmiş " + count + " başvurunun tercih ettiği bu üniversite listede yok.")
                : new Text(
                        count + " submitted application(s) choose this university, whose levels, semesters,"
                                + " departments or country would no longer include them. Keep what they chose; if the"
                                + " host offers no places, set its places to 0.",
                        "Gönderilmiş " + count + " başvuru bu üniversiteyi tercih ediyor; düzeyler, dönemler, bölümler"
                                + " ya da ülke artık onları kapsamıyor. Tercih edileni koruyun; üniversite kontenjan"
                                + " vermiyorsa kontenjanı 0 yapın.");
        return new LineProblem(0, "university", loss.university().value(), text);
    }
}
