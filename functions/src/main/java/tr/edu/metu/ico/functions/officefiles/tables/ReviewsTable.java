package tr.edu.metu.ico.functions.officefiles.tables;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.work.ReviewWork;
import tr.edu.metu.ico.functions.work.ReviewWorkBody.DecisionBody;
import tr.edu.metu.ico.functions.work.ReviewWorkBody.LineBody;
import tr.edu.metu.ico.site.Words;

/** A department's submissions: every field of its work list on the screen. */
final class ReviewsTable {

    private static final String NEXT = ", ";

    private final ReviewWork reviews;

    ReviewsTable(Parts parts) {
        reviews = new ReviewWork(parts);
    }

    FileTable<LineBody> of(Call call, DepartmentCode department, Instant since) {
        var title = Words.both("file.applications-to-review", call.id(), department);
        return new FileTable<>(
                new TableDefinition<>(title, List.of(Coded.at("file.as-of", since)), columns()),
                reviews.all(call, department));
    }

    private static List<TableColumn<LineBody>> columns() {
        return List.of(
                TableColumn.text(Words.both("file.student"), 10, LineBody::student),
                TableColumn.text(
                        Words.both("file.name"), 28, line -> line.name().orElse("")),
                TableColumn.decimal(Words.both("file.cgpa"), LineBody::cgpa),
                TableColumn.translated(Words.both("file.level"), 16, line -> Coded.word("level.", line.level())),
                TableColumn.translated(Words.both("file.state"), 12, line -> Coded.word("file.review-", line.state())),
                TableColumn.instant(Words.both("file.submitted"), line -> Optional.of(line.submittedAt())),
                TableColumn.text(Words.both("file.choices"), 30, line -> String.join(NEXT, line.choices())),
                TableColumn.translated(
                        Words.both("file.approved"),
                        12,
                        line -> line.decision().flatMap(decision -> Coded.yesNo(decision.approved()))),
                TableColumn.translated(
                        Words.both("file.ground"),
                        24,
                        line -> line.decision().flatMap(DecisionBody::code).map(ReviewsTable::ground)),
                TableColumn.text(
                        Words.both("file.reason"),
                        40,
                        line -> line.decision().map(DecisionBody::reason).orElse("")),
                TableColumn.text(
                        Words.both("file.declined"),
                        24,
                        line -> line.decision()
                                .map(decision -> String.join(NEXT, decision.declined()))
                                .orElse("")),
                TableColumn.text(
                        Words.both("file.decided-by"),
                        16,
                        line -> line.decision().map(DecisionBody::by).orElse("")),
                TableColumn.instant(
                        Words.both("file.decided"), line -> line.decision().map(DecisionBody::at)));
    }

    private static Text ground(String code) {
        return DeclineReason.valueOf(code).says();
    }
}
