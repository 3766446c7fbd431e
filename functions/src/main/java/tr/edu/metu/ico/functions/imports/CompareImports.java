package tr.edu.metu.ico.functions.imports;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.office.OfficeCells;
import tr.edu.metu.ico.applicant.ColumnShares;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.ImportDifference;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.UrlText;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Compares two imports of one kind, row by row and page by page; a refused import is compared by its good rows. */
public final class CompareImports {

    private static final int PAGE = 100;
    private static final Pattern PLACE = Pattern.compile("[\\x20-\\x7e]{1,200}");
    private static final Pattern STUDENTS = Pattern.compile("0[0-9A-F]#[0-9]{7}");

    private final Imports imports;
    private final OfficeData officeData;

    CompareImports(Parts parts) {
        var ports = parts.ports();
        imports = ports.imports();
        officeData = ports.officeData();
    }

    /**
     * @param to     the import to compare with; if empty, the import it replaced or would replace
     * @param cursor the start of the page, from an earlier page; the first page has counts for all pages
     */
    public DifferenceBody difference(Call call, Import one, Optional<String> to, Optional<String> cursor) {
        var other = to.map(id -> named(call, one, id)).or(() -> before(call, one));
        var behind = cursor.map(text -> place(one, text));
        var shares = new ColumnShares();
        var difference = ImportDifference.between(
                other.map(id -> shares.before(places(one, id, behind))).orElseGet(Collections::emptyIterator),
                shares.after(places(one, one.id(), behind)),
                PAGE,
                cursor.isEmpty());
        return DifferenceBody.of(
                one,
                other,
                difference,
                cursor.isEmpty() ? Optional.of(shares.moved()) : Optional.empty(),
                difference.next().map(UrlText::encoded));
    }

    private Optional<ImportId> before(Call call, Import one) {
        var inForce = call.imported(one.kind());
        return inForce.filter(one.id()::equals).isPresent() ? one.replaced() : inForce;
    }

    private ImportId named(Call call, Import one, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-f]{32}"))
                .flatMap(text -> imports.find(call.id(), new ImportId(text)))
                .filter(found -> found.kind() == one.kind())
                .map(Import::id)
                .orElseThrow(() -> Refusal.malformed(
                        "to",
                        "to must be the id of another import of the same kind in this call.",
                        "to, bu çağrıda aynı türden başka bir içe aktarmanın kimliği olmalıdır."));
    }

    private Iterator<ImportDifference.Place> places(Import one, ImportId id, Optional<String> behind) {
        return officeData
                .stored(one.call(), one.kind(), id, behind)
                .map(stored -> new ImportDifference.Place(stored.place(), OfficeCells.of(stored.rows())))
                .iterator();
    }

    private static String place(Import one, String cursor) {
        return BodyFields.parsed(
                "cursor",
                () -> Optional.of(UrlText.decoded(cursor))
                        .filter(place -> (one.kind().ofStudents() ? STUDENTS : PLACE)
                                .matcher(place)
                                .matches())
                        .orElseThrow(IllegalArgumentException::new),
                "cursor must be the next value of a page.",
                "cursor, bir sayfanın next değeri olmalıdır.");
    }
}
