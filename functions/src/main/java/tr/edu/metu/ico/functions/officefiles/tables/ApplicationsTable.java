package tr.edu.metu.ico.functions.officefiles.tables;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.application.ApplicantSummary;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.site.Words;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** The applications of a call or a department: what the list of applications shows on the screen. */
final class ApplicationsTable {

    private final Dossiers dossiers;
    private final OfficeData officeData;

    ApplicationsTable(Parts parts) {
        dossiers = parts.ports().dossiers();
        officeData = parts.ports().officeData();
    }

    /** An application with who applies. */
    record Line(Application application, ApplicantSummary who, Optional<Withdrawal> withdrawal) {}

    FileTable<Line> of(Call call, Optional<DepartmentCode> department, Instant since) {
        var listed = dossiers.all(call.id()).stream()
                .filter(dossier -> department
                        .map(dossier.application().department()::equals)
                        .orElse(true))
                .toList();
        var records = officeData.records(
                call,
                listed.stream().map(dossier -> dossier.application().student()).collect(Collectors.toSet()));
        var rows = listed.stream()
                .map(dossier -> line(
                        dossier,
                        ApplicantSummary.of(Optional.ofNullable(
                                records.get(dossier.application().student())))));
        var title = FileTables.title("file.applications", call);
        return new FileTable<>(new TableDefinition<>(title, List.of(Coded.at("file.as-of", since)), columns()), rows);
    }

    private static Line line(Dossier dossier, ApplicantSummary who) {
        return new Line(dossier.application(), who, dossier.withdrawal());
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
                                .flatMap(withdrawal -> Coded.word("file.withdrawal-", withdrawal.timing()))));
    }

    private static String state(Application application) {
        if (application.submission().isPresent()) {
            return "submitted";
        }
        return application.draft().isPresent() ? "draft" : "none";
    }
}
