package tr.edu.metu.ico.functions.imports;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.office.Checks;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.rulebook.ExamResultsCheck;

/** What a file is checked against besides itself: the records in force, the call's definition and the clock. */
final class FileChecks {

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final InstantSource clock;

    FileChecks(Calls calls, OfficeData officeData, Definitions definitions, InstantSource clock) {
        this.calls = calls;
        this.officeData = officeData;
        this.definitions = definitions;
        this.clock = clock;
    }

    Checks of(Import awaited) {
        var call = calls.find(awaited.call()).orElseThrow();
        var today = clock.instant().atZone(call.calendar().zone()).toLocalDate();
        return switch (awaited.kind()) {
            case COHORT_AVERAGES, AGREEMENTS -> Checks.among(departments(call));
            case EXAM_RESULTS -> examResults(call).on(today);
            case LANGUAGE_SCORES -> Checks.none().on(today);
            case RECORDS, PARTICIPATIONS, QUOTAS, EQUIVALENCES -> Checks.none();
        };
    }

    private Set<DepartmentCode> departments(Call call) {
        return call.imported(ImportKind.RECORDS).stream()
                .flatMap(id -> officeData.stored(call.id(), ImportKind.RECORDS, id, Optional.empty()))
                .flatMap(stored -> ((OfficeFile.Records) stored.rows()).rows().stream())
                .map(record -> record.cohort().department())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Checks examResults(Call call) {
        var definition = definitions.of(call);
        if (definition.examInCall().isEmpty()) {
            return Checks.none(); // such a file is refused whole
        }
        var applicants = officeData.applicants(call);
        return Checks.against(row -> ExamResultsCheck.objection(
                definition, Optional.ofNullable(applicants.get(row.student())), row.sitting()));
    }
}
