package tr.edu.metu.ico.functions.imports;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.office.Checks;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.selection.ExamResultsCheck;

/** What a file is checked against: the records in force, the call's definition and the clock. */
final class FileChecks {

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final InstantSource clock;

    FileChecks(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        officeData = ports.officeData();
        definitions = parts.definitions();
        clock = parts.clock();
    }

    Checks of(Import awaited) {
        var call = calls.find(awaited.call()).orElseThrow();
        return of(call, awaited.kind(), () -> {
            var applicants = officeData.applicants(call);
            return student -> Optional.ofNullable(applicants.get(student));
        });
    }

    /** The checks of a single row: only its student is looked up. */
    Checks ofRow(Call call, ImportKind kind) {
        return of(call, kind, () -> student -> officeData.applicant(call, student));
    }

    private Checks of(Call call, ImportKind kind, Supplier<Known> known) {
        var today = clock.instant().atZone(call.calendar().zone()).toLocalDate();
        return switch (kind) {
            case COHORT_AVERAGES, AGREEMENTS -> Checks.among(departments(call));
            case EXAM_RESULTS -> examResults(call, known).on(today);
            case LANGUAGE_SCORES -> Checks.none().on(today);
            case RECORDS, PARTICIPATIONS, QUOTAS, EQUIVALENCES, DEPARTMENTS -> Checks.none();
        };
    }

    /** What is known of a student. */
    private interface Known extends Function<StudentNumber, Optional<Applicant>> {}

    private Set<DepartmentCode> departments(Call call) {
        return call.imported(ImportKind.RECORDS).stream()
                .flatMap(id -> officeData.stored(call.id(), ImportKind.RECORDS, id, Optional.empty()))
                .flatMap(stored -> ((OfficeFile.Records) stored.rows()).rows().stream())
                .map(record -> record.cohort().department())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Checks examResults(Call call, Supplier<Known> known) {
        var definition = definitions.of(call);
        if (definition.examInCall().isEmpty()) {
            return Checks.none(); // such a file is refused as a whole
        }
        var applicants = known.get();
        return Checks.against(
                row -> ExamResultsCheck.objection(definition, applicants.apply(row.student()), row.sitting()));
    }
}
