package tr.edu.metu.ico.season.aftermath;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.cast.Grants;
import tr.edu.metu.ico.season.http.Api;

/** The office nominates the students of one partner; one of them is accepted, goes and comes back, and is then paid in full. */
final class Nominations {
    private static final String CALL = "ICM-2024";

    private static final Set<String> COLUMNS =
            Set.of("Student number", "Name", "Level", "Department", "Semester", "English proven by", "Date of exam");

    private final Api api;
    private final Downloads downloads;

    Nominations(Api api) {
        this.api = api;
        downloads = new Downloads(api);
    }

    /** @throws Unexpected if a step is refused or the payment list does not follow it */
    String check(List<PlayedCall> calls) {
        return calls.stream()
                .filter(call -> call.id().equals(CALL))
                .findFirst()
                .map(this::played)
                .orElse("Nominations: none, as " + CALL + " was not played");
    }

    private String played(PlayedCall call) {
        var number = new Grants(call.context()).stillGranted().getFirst();
        var student = call.student(number);
        var university = call.rows().stream()
                .filter(row -> row.student().equals(number))
                .findFirst()
                .orElseThrow()
                .university();
        var there = call.rows().stream()
                .filter(row -> row.placed()
                        && row.university().equals(university)
                        && !call.withdrawn().contains(row.student()))
                .map(row -> row.student())
                .toList();
        var nominated = api.post(
                        Cast.OFFICER,
                        call.context().call() + "/nominations",
                        Api.object().put("university", university))
                .expecting(200)
                .list("nominated");
        Unexpected.unlessEqual(
                there,
                nominated.stream().map(one -> one.asText()).sorted().toList(),
                "The students nominated to " + university);
        expectList(call, university, there);
        expectPayments(call, number, "When the host has accepted", "After completion");
        record(call, number, Api.object().put("status", "ACCEPTED"));
        expectPayments(call, number, "Payable", "After completion");
        var completed = Api.object().put("status", "COMPLETED");
        completed
                .putObject("completion")
                .put("months", student.plan().abroad().months().orElseThrow());
        record(call, number, completed);
        expectPayments(call, number, "Payable", "Payable");
        return "Nominations: " + there.size() + " to " + university
                + "; one was accepted, completed the stay and is due both instalments";
    }

    private void record(PlayedCall call, String number, ObjectNode step) {
        var path = call.context().application(call.student(number)) + "/mobility";
        long version = api.get(Cast.OFFICER, path).expecting(200).version();
        api.send(Cast.OFFICER, "PUT", path, step.toString(), "If-Match", "\"" + version + "\"")
                .expecting(200);
    }

    /** What the partner is sent: who comes, and no score. */
    private void expectList(PlayedCall call, String university, List<String> there) {
        var wanted =
                Api.object().put("kind", "NOMINATIONS").put("format", "CSV").put("university", university);
        var list = OfficeTable.csv(downloads.anew(call, wanted));
        Unexpected.unlessEqual(
                there,
                list.rows().stream()
                        .map(row -> row.get("Student number"))
                        .sorted()
                        .toList(),
                "The students in the list for " + university);
        list.rows()
                .forEach(row -> Unexpected.unlessEqual(
                        true, COLUMNS.containsAll(row.keySet()), "That a list for a partner has no other column"));
    }

    private void expectPayments(PlayedCall call, String number, String first, String second) {
        var file = downloads.anew(call, Api.object().put("kind", "PAYMENTS").put("format", "XLSX"));
        var row = OfficeTable.workbook(file).row("Student number", number);
        Unexpected.unlessEqual(
                List.of(first, second),
                List.of(row.get("First is due"), row.get("Second is due")),
                "When the instalments of " + number + " are due");
        if (first.equals(second) && first.equals("Payable")) {
            Unexpected.unlessEqual(row.get("Total (EUR)"), row.get("Payable now (EUR)"), "What " + number + " is paid");
        }
    }
}
