package tr.edu.metu.ico.functions.site.results;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.PartnerChange;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.site.DestinationsPage.Update;

/** How the list of partners changed since applications opened, from the imports that came into force. */
final class ListHistory {

    /** The most changes that are compared and shown. */
    static final int MOST = 20;

    private final Imports imports;
    private final OfficeData officeData;

    ListHistory(Parts parts) {
        imports = parts.ports().imports();
        officeData = parts.ports().officeData();
    }

    /** All times another list came into force since the opening, latest first. */
    List<Switch> switches(Call call) {
        return imports.of(call.id()).stream()
                .filter(list -> list.kind() == ImportKind.AGREEMENTS)
                .flatMap(ListHistory::switches)
                .filter(change -> call.calendar().hasOpened(change.when().at()))
                .sorted(Comparator.comparing((Switch change) -> change.when().at())
                        .reversed())
                .toList();
    }

    /** The latest {@value #MOST} of them, compared; those that changed nothing but names and links are left out. */
    List<Update> updates(Call call, List<Switch> switches) {
        var lists = new HashMap<ImportId, List<Agreement>>();
        return switches.stream()
                .limit(MOST)
                .map(change -> new Update(change.when().at(), changes(call, change, lists)))
                .filter(update -> !update.changes().isEmpty())
                .toList();
    }

    /** @param lists those read so far: what one change brings, the next one usually replaces */
    private List<PartnerChange> changes(Call call, Switch change, Map<ImportId, List<Agreement>> lists) {
        var former = change.when().replaced().orElseThrow();
        return PartnerChange.between(
                lists.computeIfAbsent(former, list -> officeData.agreements(call.id(), list)),
                lists.computeIfAbsent(change.now(), list -> officeData.agreements(call.id(), list)));
    }

    private static Stream<Switch> switches(Import list) {
        return list.inForce().stream()
                .filter(time -> time.replaced().isPresent())
                .map(time -> new Switch(list.id(), time));
    }

    /** One time a list came into force in place of another. */
    record Switch(ImportId now, Import.InForce when) {}
}
