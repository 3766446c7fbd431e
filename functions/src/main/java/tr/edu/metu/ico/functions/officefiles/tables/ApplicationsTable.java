package tr.edu.metu.ico.functions.officefiles.tables;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.application.ApplicantSummary;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.site.Words;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** The applications of a call or a department: what the list of applications shows on the screen. */
final class ApplicationsTable {

    private static final String NEXT = ", ";

    /** So many applications are in memory at once, however many there are. */
    private static final int TOGETHER = 500;

    private final Dossiers dossiers;
    private final OfficeData officeData;
    private final Runs runs;

    ApplicationsTable(Parts parts) {
        dossiers = parts.ports().dossiers();
        officeData = parts.ports().officeData();
        runs = parts.ports().runs();
    }

    /** An application with who applies. @param outcome of the published result; empty before the publication (INV-21) */
    record Line(
            Application application,
            ApplicantSummary who,
            Optional<Withdrawal> withdrawal,
            Optional<Outcome> outcome) {}

    FileTable<Line> of(Call call, Optional<DepartmentCode> department, Instant since) {
        var rows = dossiers.stream(call.id())
                .filter(dossier -> department
                        .map(dossier.application().department()::equals)
                        .orElse(true))
                .gather(Gatherers.windowFixed(TOGETHER))
                .flatMap(some -> lines(call, some));
        var title = FileTables.title("file.applications", call);
        return new FileTable<>(new TableDefinition<>(title, List.of(Coded.at("file.as-of", since)), columns()), rows);
    }

    /** With their records and results, which are read together. */
    private Stream<Line> lines(Call call, List<Dossier> some) {
        var students =
                some.stream().map(dossier -> dossier.application().student()).collect(Collectors.toSet());
        var records = officeData.records(call, students);
        var results = call.publication()
                .map(published -> runs.rows(call.id(), published.run(), students))
                .orElse(Map.of());
        return some.stream().map(dossier -> {
            var student = dossier.application().student();
            return line(
                    dossier,
                    ApplicantSummary.of(Optional.ofNullable(records.get(student))),
                    Optional.ofNullable(results.get(student)));
        });
    }

    private static Line line(Dossier dossier, ApplicantSummary who, Optional<ResultRow> result) {
        return new Line(dossier.application(), who, dossier.withdrawal(), result.map(ResultRow::outcome));
    }

    private static List<TableColumn<Line>> columns() {
        return List.of(
                TableColumn.text(
                        Words.both("file.student"),
                        10,
                        line -> line.application().student().value()),
                TableColumn.text(
                        Words.both("file.name"), 28, line -> line.who().name().orElse("")),
                TableColumn.<Line>decimal(
                        Words.both("file.cgpa"), line -> line.who().cgpa()),
                TableColumn.text(
                        Words.both("file.department"),
                        10,
                        line -> line.application().department().value()),
                TableColumn.translated(
                        Words.both("file.level"),
                        16,
                        line -> Coded.word("level.", line.application().level())),
                TableColumn.translated(
                        Words.both("file.state"), 14, line -> Coded.word("file.state-", state(line.application()))),
                TableColumn.instant(
                        Words.both("file.submitted"),
                        line -> line.application()
                                .submission()
                                .map(submission -> submission.receipt().receivedAt())),
                TableColumn.instant(
                        Words.both("file.withdrawn"), line -> line.withdrawal().map(Withdrawal::receivedAt)),
                TableColumn.translated(
                        Words.both("file.withdrawal"),
                        24,
                        line -> line.withdrawal()
                                .flatMap(withdrawal -> Coded.word("file.withdrawal-", withdrawal.timing()))),
                TableColumn.text(Words.both("file.choices"), 30, ApplicationsTable::choices),
                TableColumn.translated(
                        Words.both("file.status"),
                        26,
                        line -> line.outcome().flatMap(outcome -> Coded.word("status.", outcome.status()))),
                TableColumn.text(
                        Words.both("file.university"),
                        16,
                        line -> placed(line)
                                .map(placed -> placed.choice().university().value())
                                .orElse("")),
                TableColumn.translated(
                        Words.both("file.semester"),
                        10,
                        line -> placed(line)
                                .flatMap(placed ->
                                        Coded.word("semester.", placed.choice().semester()))));
    }

    private static String choices(Line line) {
        return line
                .application()
                .submission()
                .map(Application.Submission::content)
                .or(line.application()::draft)
                .map(ApplicationContent::choices)
                .orElse(List.of())
                .stream()
                .map(choice -> choice.university().value())
                .collect(Collectors.joining(NEXT));
    }

    private static Optional<Outcome.Placed> placed(Line line) {
        return line.outcome().flatMap(Outcome::place);
    }

    private static String state(Application application) {
        if (application.submission().isPresent()) {
            return "submitted";
        }
        return application.draft().isPresent() ? "draft" : "none";
    }
}
