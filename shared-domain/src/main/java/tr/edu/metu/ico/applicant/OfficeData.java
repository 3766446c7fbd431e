package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/**
 * The data the office imported for a call. A file is first written under its own import id and takes effect when the
 * call points to it, so it is in force completely or not at all. Every read is strongly consistent and follows the
 * pointers of the given call.
 */
public interface OfficeData {

    /**
     * Writes the rows of a file or part of it; idempotent. All rows of one student, or of one exam, belong in one part.
     */
    void store(CallId call, ImportId id, OfficeFile file);

    /**
     * The rows of an import, whether or not the call points to it, in the order of their places. They are read lazily.
     *
     * @param behind return only what comes after this place; everything when empty
     */
    Stream<Stored> stored(CallId call, ImportKind kind, ImportId id, Optional<String> behind);

    /** This student's rows in an import of a kind with student rows; may be empty. */
    Optional<OfficeFile> stored(CallId call, ImportKind kind, ImportId id, StudentNumber student);

    /**
     * Copies the rows at the chosen places of one import to another. Idempotent.
     *
     * @param chosen whether a place is copied, by its rows
     */
    void copy(CallId call, ImportKind kind, ImportId from, ImportId to, Predicate<OfficeFile> chosen);

    /** What is stored at one place of an import: a row, or all rows of a student, university or exam. */
    record Stored(String place, OfficeFile rows) {}

    /** All data on a student; empty when the student is not in the records in force. */
    Optional<Applicant> applicant(Call call, StudentNumber student);

    /** Only the registrar's record of a student; empty when the student is not in the records in force. */
    Optional<AcademicRecord> record(Call call, StudentNumber student);

    /** The records of several students, read together; a student who is not in the records in force is left out. */
    Map<StudentNumber, AcademicRecord> records(Call call, Set<StudentNumber> students);

    /** All data on all students in the records in force. */
    Map<StudentNumber, Applicant> applicants(Call call);

    List<CohortAverage> cohortAverages(Call call);

    /** The agreements in force, ordered by university. */
    default List<Agreement> agreements(Call call) {
        return call.imported(ImportKind.AGREEMENTS)
                .map(list -> agreements(call.id(), list))
                .orElse(List.of());
    }

    /** The agreements of any import, in force or not, ordered by university. */
    List<Agreement> agreements(CallId call, ImportId list);

    /** The quotas in force, ordered by kind and code. */
    List<Quota> quotas(Call call);

    /** The faculty of each department that the office names one for. */
    Map<DepartmentCode, Text> faculties(Call call);

    /** The table in force for this exam; empty when there is no table or the exam is not in it. */
    Optional<EquivalenceTable> equivalences(Call call, String exam);
}
