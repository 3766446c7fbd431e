package tr.edu.metu.ico.functions.site.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.bundle.PublishedRun;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.site.ResultLine;

/**
 * The list of results that may be public (decision 0054): the pseudonym of each application, its status, and where it is placed.
 * No points, no rank among all, no reasons.
 */
final class MaskedList {

    private final PublishedRun run;
    private final Map<UniversityId, String> names;

    private MaskedList(PublishedRun run) {
        this.run = run;
        names = run.agreements().stream().collect(Collectors.toMap(Agreement::university, Agreement::name));
    }

    static List<ResultLine> of(PublishedRun run) {
        var list = new MaskedList(run);
        return run.rows().stream().map(list::line).toList();
    }

    private ResultLine line(ResultRow row) {
        return new ResultLine(
                run.name(row).value(),
                row.outcome().status(),
                place(row.outcome()),
                row.outcome().listPosition());
    }

    private Optional<ResultLine.Place> place(Outcome outcome) {
        return outcome.place()
                .map(Outcome.Placed::choice)
                .map(choice -> new ResultLine.Place(
                        names.getOrDefault(
                                choice.university(), choice.university().value()),
                        choice.semester()));
    }
}
