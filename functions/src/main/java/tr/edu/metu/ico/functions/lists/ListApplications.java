package tr.edu.metu.ico.functions.lists;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.application.DecidingBody;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.lists.ApplicationLines.Decided;
import tr.edu.metu.ico.functions.lists.ApplicationLines.DocumentsState;
import tr.edu.metu.ico.functions.lists.ApplicationLines.PetitionState;
import tr.edu.metu.ico.functions.lists.ApplicationListBody.ChosenBody;
import tr.edu.metu.ico.functions.lists.ApplicationListBody.LineBody;
import tr.edu.metu.ico.functions.lists.ApplicationOrder.Sort;
import tr.edu.metu.ico.functions.lists.RowsOfCall.Rows;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.result.Runs;

/**
 * The applications of a call, sorted, filtered, counted and searched. A row that matches while the pages are turned is returned
 * exactly once, whatever changes meanwhile (decision 0069).
 */
public final class ListApplications {

    /** The filters that a request may name. */
    public static final List<String> FILTERS = List.of(
            "department", "level", "state", "submitted", "decision", "documents", "petition", "university", "outcome");

    private final RowsOfCall rowsOfCall;
    private final Applications applications;
    private final OfficeData officeData;
    private final Runs runs;
    private final Definitions definitions;
    private final InstantSource clock;

    public ListApplications(Parts parts) {
        rowsOfCall = new RowsOfCall(parts);
        applications = parts.ports().applications();
        officeData = parts.ports().officeData();
        runs = parts.ports().runs();
        definitions = parts.definitions();
        clock = parts.clock();
    }

    /** The states of an application that was begun. */
    private enum ListedState {
        DRAFT,
        SUBMITTED,
        SUBMITTED_WITH_CHANGES,
        WITHDRAWN
    }

    /** Whether a submission counts; a draft is none. */
    private enum Submitted {
        YES,
        NO;

        static Submitted of(LineBody line) {
            return line.submission().isPresent() ? YES : NO;
        }
    }

    /** What was published about an application; the names are those of {@link tr.edu.metu.ico.result.Outcome#status}. */
    private enum ListedOutcome {
        PLACED,
        PLACED_WITH_GRANT,
        PLACED_ZERO_GRANT,
        NOT_PLACED,
        MAIN_LIST,
        WAITING_LIST,
        SELECTED_ZERO_GRANT,
        NOT_APPROVED,
        INELIGIBLE,
        CANCELLED
    }

    /** An application with its place in the list. */
    private record Row(LineBody line, ListPlace place) {}

    /** A page of the applications that this person sees. */
    public ApplicationListBody list(Principal person, Call call, ListRequest request) {
        var now = clock.instant();
        var reader = ListReader.of(person, call);
        var facets = facets(reader, call.publication().isPresent()).stream()
                .map(facet -> facet.of(Row::line))
                .toList();
        Facet.check(facets, request.filters());
        var sort = request.sort()
                .map(name -> BodyFields.oneOf("sort", Sort.class, name))
                .orElse(Sort.NUMBER);
        var turn = ListTurn.of("applications", request, sort.recorded(), call, now);
        var order = new ApplicationOrder(applications, call.id(), sort, request.descending(), turn.asOf());
        var after = turn.after(student -> recalled(call, reader, order, student));
        var page = ListPage.of(rows(call, reader, request, order), facets, request, Row::place, after);
        return new ApplicationListBody(
                page.total(),
                now,
                page.rows().stream().map(Row::line).toList(),
                rowsOfCall.faculties(call, reader),
                Optional.of(call)
                        .filter(_ -> Policy.permits(person, Action.APPROVE_MANY, Target.of(call)))
                        .map(reviewed -> DecidingBody.of(reviewed, definitions.of(reviewed))),
                page.facets(),
                page.last().map(Row::place).map(turn::next));
    }

    /** Anybody can write a cursor: the place of a student whom the reader is not shown would give away name and average. */
    private ListPlace recalled(Call call, ListReader reader, ApplicationOrder order, String student) {
        var number = BodyFields.parsed("cursor", () -> new StudentNumber(student), ListCursor.EN, ListCursor.TR);
        return applications
                .find(call.id(), number)
                .filter(last -> reader.sees(last.department()))
                .map(last -> order.recorded(last.student(), officeData.record(call, last.student())))
                .orElseThrow(() -> Refusal.malformed("cursor", ListCursor.EN, ListCursor.TR));
    }

    private List<Row> rows(Call call, ListReader reader, ListRequest request, ApplicationOrder order) {
        var search = request.search();
        var rows = rowsOfCall.of(call, reader);
        var results = call.publication()
                .map(published -> runs.byStudent(call.id(), published.run()))
                .orElse(Map.of());
        var lines = new ApplicationLines(call, definitions.of(call), officeData.agreements(call), reader, results);
        return rows.dossiers().stream()
                .map(dossier -> row(dossier, rows, lines, order))
                .filter(row -> search.map(wanted -> wanted.finds(
                                new StudentNumber(row.line().student()),
                                row.line().name().orElse("")))
                        .orElse(true))
                .toList();
    }

    private static Row row(Dossier dossier, Rows rows, ApplicationLines lines, ApplicationOrder order) {
        var record = rows.record(dossier.application().student());
        return new Row(lines.of(dossier, record), order.place(dossier.application(), record));
    }

    /** The filters of this reader. @param published whether there are outcomes to filter by (INV-21) */
    static List<Facet<LineBody>> facets(ListReader reader, boolean published) {
        Stream<Facet<LineBody>> all = Stream.of(
                Facet.department(reader, LineBody::department),
                Facet.closed("level", StudyLevel.class, line -> List.of(line.level())),
                Facet.closed("state", ListedState.class, line -> List.of(line.state())),
                Facet.closed(
                        "submitted",
                        Submitted.class,
                        line -> List.of(Submitted.of(line).name())),
                Facet.closed("decision", Decided.class, line -> listed(line.decision())),
                Facet.closed("documents", DocumentsState.class, line -> List.of(line.documents())),
                Facet.closed("petition", PetitionState.class, line -> listed(line.petition())),
                new Facet<>("university", ListApplications::checkUniversity, ListApplications::universities),
                Facet.closed("outcome", ListedOutcome.class, line -> listed(line.outcome())));
        return all.filter(facet -> reader.officer() || !facet.name().equals("petition"))
                .filter(facet -> published || !facet.name().equals("outcome"))
                .toList();
    }

    private static List<String> listed(Optional<String> value) {
        return value.stream().toList();
    }

    private static List<String> universities(LineBody line) {
        return line.choices().stream().map(ChosenBody::university).distinct().toList();
    }

    private static void checkUniversity(String id) {
        BodyFields.parsed(
                "university",
                () -> new UniversityId(id),
                "university must be a partner's code, such as JP-TOKYO.",
                "university bir üniversitenin kodu olmalıdır, örneğin JP-TOKYO.");
    }
}
