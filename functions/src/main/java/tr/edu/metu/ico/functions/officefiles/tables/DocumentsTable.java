package tr.edu.metu.ico.functions.officefiles.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.review.ProposeScore.ProposalBody;
import tr.edu.metu.ico.functions.work.DocumentWork;
import tr.edu.metu.ico.functions.work.DocumentWorkBody.ClaimedScoreBody;
import tr.edu.metu.ico.functions.work.DocumentWorkBody.LineBody;
import tr.edu.metu.ico.functions.work.LetterTaskBody;
import tr.edu.metu.ico.site.Words;

/** Documents without a verdict: every field of the work list on the screen that helps without opening the document. */
final class DocumentsTable {

    private static final String NEXT = ", ";

    private final DocumentWork documents;

    DocumentsTable(Parts parts) {
        documents = new DocumentWork(parts);
    }

    FileTable<LineBody> of(Call call, boolean special, Instant since) {
        var title = FileTables.title("file.documents-to-check", call);
        return new FileTable<>(
                new TableDefinition<>(title, List.of(Coded.at("file.as-of", since)), columns()),
                documents.all(call, special));
    }

    private static List<TableColumn<LineBody>> columns() {
        return List.of(
                TableColumn.text(Words.both("file.student"), 10, LineBody::student),
                TableColumn.text(Words.both("file.document"), 34, LineBody::document),
                TableColumn.text(Words.both("file.slot"), 20, LineBody::slot),
                TableColumn.instant(Words.both("file.stored"), line -> Optional.of(line.storedAt())),
                TableColumn.translated(Words.both("file.applied"), 12, line -> Coded.yesNo(line.submitted())),
                TableColumn.text(Words.both("file.flags"), 20, line -> String.join(NEXT, line.flags())),
                TableColumn.text(
                        Words.both("file.scan"), 14, line -> line.scan().orElse("")),
                TableColumn.text(
                        Words.both("file.exam"),
                        16,
                        line -> line.claimed().map(ClaimedScoreBody::exam).orElse("")),
                TableColumn.date(
                        Words.both("file.exam-date"),
                        line -> line.claimed().map(ClaimedScoreBody::examDate).map(LocalDate::parse)),
                TableColumn.decimal(
                        Words.both("file.proposed-score"),
                        line -> line.claimed()
                                .flatMap(ClaimedScoreBody::proposal)
                                .flatMap(ProposalBody::proposal)),
                TableColumn.text(
                        Words.both("file.letter"),
                        18,
                        line -> line.letter()
                                .flatMap(LetterTaskBody::hint)
                                .map(LetterTaskBody.HintBody::reading)
                                .orElse("")));
    }
}
