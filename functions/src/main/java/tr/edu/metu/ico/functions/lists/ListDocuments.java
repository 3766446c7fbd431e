package tr.edu.metu.ico.functions.lists;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Opening;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.lists.DocumentListBody.LineBody;
import tr.edu.metu.ico.functions.lists.RowsOfCall.Rows;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * The documents of a call that matter, judged or not, sorted, filtered and counted; the rules of {@link CountingDocuments} say
 * which. A reader without the permission is neither shown documents of a special category nor told how many there are (INV-23).
 */
public final class ListDocuments {

    /** The filters that a request may name. */
    public static final List<String> FILTERS = List.of("state", "opened", "slot", "department");

    private final RowsOfCall rowsOfCall;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final InstantSource clock;

    public ListDocuments(Parts parts) {
        rowsOfCall = new RowsOfCall(parts);
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
        clock = parts.clock();
    }

    private enum Sort {
        ARRIVED,
        NUMBER,
        NAME
    }

    /** Whether an officer has looked at a document. */
    private enum Opened {
        YES,
        NO;

        static Opened of(LineBody line) {
            return line.openedBy().isPresent() ? YES : NO;
        }
    }

    /** A document with its place in the list. */
    private record Row(LineBody line, ListPlace place) {}

    /** A page of the documents that this officer may open. */
    public DocumentListBody list(Principal officer, Call call, ListRequest request) {
        var now = clock.instant();
        var reader = ListReader.of(officer, call);
        var facets = facets(reader, definitions.of(call));
        Facet.check(facets, request.filters());
        var sort = request.sort()
                .map(name -> BodyFields.oneOf("sort", Sort.class, name))
                .orElse(Sort.ARRIVED);
        var turn = ListTurn.of("documents", request, sort == Sort.NAME, call, now);
        var after = turn.after(id -> recalled(call, id));
        var page = ListPage.of(rows(call, reader, sort), facets, request, Row::place, after);
        return new DocumentListBody(
                page.total(),
                now,
                page.rows().stream().map(Row::line).toList(),
                rowsOfCall.faculties(call, reader),
                page.facets(),
                page.last().map(Row::place).map(turn::next));
    }

    private ListPlace recalled(Call call, String id) {
        var student =
                BodyFields.parsed("cursor", () -> new StudentNumber(id.split(" ", 2)[0]), ListCursor.EN, ListCursor.TR);
        return byName(officeData.record(call, student), id);
    }

    private static ListPlace byName(Optional<AcademicRecord> record, String id) {
        return ListPlace.of(record.map(AcademicRecord::name).map(new TurkishOrder()::key), id);
    }

    private List<Row> rows(Call call, ListReader reader, Sort sort) {
        var counting = new CountingDocuments(call, definitions.of(call));
        var rows = rowsOfCall.of(call, reader);
        return rows.dossiers().stream()
                .flatMap(dossier -> counting.of(dossier, reader.entitled()).stream()
                        .map(document -> row(dossier, document, rows, sort)))
                .toList();
    }

    private static Row row(Dossier dossier, Document document, Rows rows, Sort sort) {
        var record = rows.record(document.student());
        var id = document.student() + " " + document.id();
        var place = switch (sort) {
            case ARRIVED ->
                ListPlace.of(document.arrival().map(Document.Arrival::storedAt).map(ApplicationOrder::key), id);
            case NUMBER -> ListPlace.of(Optional.of(document.student().value()), id);
            case NAME -> byName(record, id);
        };
        return new Row(line(dossier, document, record), place);
    }

    private static LineBody line(Dossier dossier, Document document, Optional<AcademicRecord> record) {
        var arrival = document.arrival().orElseThrow();
        var opening = Optional.ofNullable(dossier.openings().get(document.id()));
        return new LineBody(
                document.student().value(),
                record.map(AcademicRecord::name),
                dossier.application().department().value(),
                document.id().value(),
                document.slot(),
                CountingDocuments.State.of(document).name(),
                arrival.storedAt(),
                document.spec().contentType(),
                document.spec().size(),
                document.digest().hex(),
                DocumentBody.verdictVersion(document),
                dossier.application().submission().isPresent(),
                DocumentBody.flags(document),
                DocumentBody.scan(document),
                arrival.refusal(),
                opening.map(Opening::by),
                opening.map(Opening::name),
                opening.map(Opening::at),
                document.verdict().map(Verdict::by),
                document.verdict().map(Verdict::at),
                document.verdict().map(Verdict::reason).filter(words -> !words.isEmpty()));
    }

    private static List<Facet<Row>> facets(ListReader reader, CallDefinition definition) {
        return Stream.<Facet<Row>>of(
                        Facet.closed(
                                "state",
                                CountingDocuments.State.class,
                                row -> List.of(row.line().state())),
                        Facet.closed(
                                "opened",
                                Opened.class,
                                row -> List.of(Opened.of(row.line()).name())),
                        new Facet<>(
                                "slot",
                                code -> checkSlot(reader, definition, code),
                                row -> List.of(row.line().slot())),
                        Facet.department(reader, row -> row.line().department()))
                .toList();
    }

    private static void checkSlot(ListReader reader, CallDefinition definition, String code) {
        var slot = definition
                .slot(code)
                .orElseThrow(() -> Refusal.malformed(
                        "slot",
                        "slot must be a document slot of this call.",
                        "slot bu çağrının belge türlerinden biri olmalıdır."));
        if (slot.special() && !reader.entitled()) {
            throw Refusal.forbidden();
        }
    }
}
