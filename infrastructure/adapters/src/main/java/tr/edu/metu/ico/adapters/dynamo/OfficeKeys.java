package tr.edu.metu.ico.adapters.dynamo;

import java.util.Locale;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.news.NewsId;

/**
 * Where the office's records are stored: news, imported files and their rows, requested files, grants, mobilities, the ledger of stays and penalties. See the
 * table at {@link ItemKey}.
 */
final class OfficeKeys {

    static final String NUMBER = "NUMBER#";
    static final String GRANT_FROM = "FROM#";

    private OfficeKeys() {}

    static ItemKey news(NewsId id) {
        return new ItemKey(Family.NEWS.partition(), id.value());
    }

    static String newsVersions(NewsId id) {
        return Family.NEWS_VERSIONS.partition(id);
    }

    static ItemKey newsVersion(NewsId id, long version) {
        return new ItemKey(newsVersions(id), String.format(Locale.ROOT, "%08d", version));
    }

    static ItemKey requestedFile(CallId call, FileId id) {
        return new ItemKey(Family.FILES.partition(call), id.value());
    }

    static String imports(CallId call) {
        return Family.IMPORTS.partition(call);
    }

    static ItemKey imported(CallId call, ImportId id) {
        return new ItemKey(imports(call), id.value());
    }

    static String importedRows(CallId call, ImportId id) {
        return Family.ROWS.partition(call, id);
    }

    /** Counts the imports of a kind; stored with the imports, and not an id. */
    static ItemKey importNumber(CallId call, ImportKind kind) {
        return new ItemKey(imports(call), NUMBER + kind);
    }

    /** The bad lines of one attempt to import a file, separate from any rows. */
    static String problems(CallId call, ImportId id, String attempt) {
        return Family.ROWS.partition(call, id, "P", attempt);
    }

    /** @param first index of the first bad line in this item, counted from 0 */
    static ItemKey problems(CallId call, ImportId id, String attempt, int first) {
        return new ItemKey(problems(call, id, attempt), String.format(Locale.ROOT, "%08d", first));
    }

    static ItemKey importedRow(CallId call, ImportId id, String row) {
        return new ItemKey(importedRows(call, id), row);
    }

    static String importedRows(CallId call, ImportId id, String shard) {
        return Family.ROWS.partition(call, id, shard);
    }

    static ItemKey importedRow(CallId call, ImportId id, StudentNumber student) {
        return new ItemKey(importedRows(call, id, ItemKey.shard(student.value())), student.value());
    }

    static String ledgerShard(String shard) {
        return Family.LEDGER.partition(shard);
    }

    static ItemKey ledger(StudentNumber student, EntryId entry) {
        return new ItemKey(ledgerShard(ItemKey.shard(student.value())), student + "#" + entry);
    }

    /** All entries of a student. */
    static Query ledger(StudentNumber student) {
        return Query.of(ledgerShard(ItemKey.shard(student.value())), student + "#");
    }

    /** Marks that everything that follows from a published call is in the ledger. */
    static ItemKey completeLedger(CallId call) {
        return new ItemKey(Family.LEDGER_CALLS.partition(), call.value());
    }

    static String grants(CallId call) {
        return Family.GRANTS.partition(call, "RECORDED");
    }

    static ItemKey grant(CallId call, StudentNumber student, int version) {
        return new ItemKey(grants(call), student + String.format(Locale.ROOT, "#%08d", version));
    }

    static String topUpBases(CallId call) {
        return Family.GRANTS.partition(call, "BASIS");
    }

    static ItemKey topUpBasis(CallId call, int version) {
        return new ItemKey(topUpBases(call), String.format(Locale.ROOT, "%08d", version));
    }

    static String grantsPassedOn(CallId call) {
        return Family.GRANTS.partition(call, "PASSED");
    }

    static ItemKey grantFrom(CallId call, StudentNumber student) {
        return new ItemKey(grantsPassedOn(call), GRANT_FROM + student);
    }

    static ItemKey grantTo(CallId call, StudentNumber student) {
        return new ItemKey(grantsPassedOn(call), "TO#" + student);
    }

    static String mobilities(CallId call) {
        return Family.MOBILITIES.partition(call);
    }

    static ItemKey mobility(CallId call, StudentNumber student) {
        return new ItemKey(mobilities(call), student.value());
    }
}
