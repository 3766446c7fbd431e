package tr.edu.metu.ico.functions.officefiles.tables;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.adapters.office.OfficeExport;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.functions.grants.PaymentList;
import tr.edu.metu.ico.functions.mobility.NominationPackage;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.site.Words;

/** The table of each content. */
public final class FileTables {

    private final ResultTable results;
    private final StatisticsTable statistics;
    private final ApplicationsTable applications;
    private final ReviewsTable reviews;
    private final DocumentsTable documents;
    private final OfficeData officeData;
    private final PaymentList payments;
    private final NominationPackage nominations;

    public FileTables(Parts parts) {
        results = new ResultTable(parts);
        statistics = new StatisticsTable(parts);
        applications = new ApplicationsTable(parts);
        reviews = new ReviewsTable(parts);
        documents = new DocumentsTable(parts);
        officeData = parts.ports().officeData();
        payments = new PaymentList(parts);
        nominations = new NominationPackage(parts);
    }

    /**
     * The table of a content that is one table.
     *
     * @param since when the file was requested; a reader learns from it how old the rows are
     * @throws Refusal if there is nothing to list, with the reason
     */
    public FileTable<?> of(Call call, FileContent content, Instant since) {
        return switch (content.kind()) {
            case RESULT_LIST -> results.of(call, content.run().orElseThrow());
            case STATISTICS -> statistics.of(call, content.run().orElseThrow());
            case APPLICATIONS -> applications.of(call, content.department(), since);
            case APPLICATIONS_TO_REVIEW -> reviews.of(call, content.department().orElseThrow(), since);
            case DOCUMENTS_TO_CHECK -> documents.of(call, content.special(), since);
            case OFFICE_DATA -> officeData(call, content.data().orElseThrow());
            case PAYMENTS -> payments.of(call, content.special());
            case NOMINATIONS -> nominations.of(call, content.university().orElseThrow());
        };
    }

    private FileTable<OfficeRow> officeData(Call call, ImportKind kind) {
        var id = call.imported(kind).orElseThrow();
        var title = new Text(call.id() + " " + kind, call.id() + " " + kind);
        var stored = officeData.stored(call.id(), kind, id, Optional.empty());
        return new FileTable<>(OfficeExport.table(kind, title), OfficeExport.rows(stored.map(OfficeData.Stored::rows)));
    }

    static Text title(String key, Call call) {
        return Words.both(key, call.id());
    }
}
