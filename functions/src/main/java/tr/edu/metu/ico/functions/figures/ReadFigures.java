package tr.edu.metu.ico.functions.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.SmallGroups;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.YearBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;

/** Counts a call, and the call before it where the reader is one of its officers too (decision 0075). */
public final class ReadFigures {

    private final Calls calls;
    private final Dossiers dossiers;
    private final Runs runs;
    private final OfficeData officeData;
    private final Function<Call, Optional<GrantTotals>> grants;
    private final Definitions definitions;

    /** @param grants what the grants of a published call come to; empty where it pays none */
    public ReadFigures(Parts parts, Function<Call, Optional<GrantTotals>> grants) {
        var ports = parts.ports();
        calls = ports.calls();
        dossiers = ports.dossiers();
        runs = ports.runs();
        officeData = ports.officeData();
        this.grants = grants;
        definitions = parts.definitions();
    }

    /** The figures as this officer may see them. */
    public CallFiguresBody of(Principal reader, Call call) {
        var before = calls.publishedBefore(call)
                .filter(earlier -> Policy.permits(reader, Action.DOWNLOAD_RESULT_FILE, Target.of(earlier)));
        var faculties = officeData.faculties(call);
        return new CallFiguresBody(
                SmallGroups.LEAST, year(call, faculties), before.map(earlier -> year(earlier, faculties)));
    }

    /** @param faculties of the call that is asked for: both calls are counted by the same ones */
    private YearBody year(Call call, Map<DepartmentCode, Text> faculties) {
        var published = call.publication();
        var students = students(call);
        var groups = new Groups(students, officeData.agreements(call), published.isPresent());
        return new YearBody(
                call.id().value(),
                TextBody.of(definitions.of(call).title()),
                published.map(Call.Publication::at),
                groups.total(),
                groups.faculties(faculties),
                groups.unassigned(faculties),
                groups.departments(faculties),
                groups.countries(),
                published.flatMap(_ -> grants.apply(call)).map(ReadFigures::grants));
    }

    private static CallFiguresBody.GrantsBody grants(GrantTotals totals) {
        var shown = Optional.of(totals).filter(all -> all.recorded() >= SmallGroups.LEAST);
        return new CallFiguresBody.GrantsBody(
                totals.granted(), totals.recorded(), shown.map(GrantTotals::total), shown.map(GrantTotals::average));
    }

    /** Those with a row once there is a result; until then those who have submitted. */
    private List<Student> students(Call call) {
        var rows = call.publication().map(published -> runs.byStudent(call.id(), published.run()));
        return dossiers.all(call.id()).stream()
                .flatMap(dossier -> student(dossier, rows).stream())
                .toList();
    }

    private static Optional<Student> student(Dossier dossier, Optional<Map<StudentNumber, ResultRow>> rows) {
        var application = dossier.application();
        if (rows.isEmpty()) {
            return application
                    .submission()
                    .filter(_ -> !dossier.leftBeforeTheResult())
                    .map(_ -> new Student(application.department(), Optional.empty(), false));
        }
        return Optional.ofNullable(rows.get().get(application.student()))
                .map(row -> new Student(
                        application.department(),
                        Optional.of(row.outcome()),
                        dossier.withdrawal().isPresent()));
    }
}
