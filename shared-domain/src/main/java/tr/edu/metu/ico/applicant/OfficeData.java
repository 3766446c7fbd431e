package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/**
 * What the office imported for a call. A file is written under its own import id first and counts from the moment the
 * call points to it, so a file is in force whole or not at all. Every read is strongly consistent and follows the
 * pointers of the call it is given.
 */
public interface OfficeData {

    /**
     * Writes the rows of a file, or of a part of it; writing the same again changes nothing. What belongs to one student, or to
     * one exam, comes in one part.
     */
    void store(CallId call, ImportId id, OfficeFile file);

    /**
     * The rows of an import, whether or not the call points to it, in the order of their places. They are read as they are
     * asked for.
     *
     * @param behind only what stands behind this place; all where it is empty
     */
    Stream<Stored> stored(CallId call, ImportKind kind, ImportId id, Optional<String> behind);

    /** The rows that an import of a kind with rows of students has of this one; empty when it has none. */
    Optional<OfficeFile> stored(CallId call, ImportKind kind, ImportId id, StudentNumber student);

    /**
     * Writes what stands at the chosen places of one import under another one too. Done again, it changes nothing.
     *
     * @param chosen whether a place is copied, by its rows
     */
    void copy(CallId call, ImportKind kind, ImportId from, ImportId to, Predicate<OfficeFile> chosen);

    /** What stands at one place of an import: a row, or all rows of a student, university or exam. */
    record Stored(String place, OfficeFile rows) {}

    /** What is known of a student; empty when the records in force do not hold the student. */
    Optional<Applicant> applicant(Call call, StudentNumber student);

    /** The registrar's record of a student alone; empty when the records in force do not hold the student. */
    Optional<AcademicRecord> record(Call call, StudentNumber student);

    /** What is known of all students in the records in force. */
    Map<StudentNumber, Applicant> applicants(Call call);

    List<CohortAverage> cohortAverages(Call call);

    /** The agreements in force, ordered by university. */
    default List<Agreement> agreements(Call call) {
        return call.imported(ImportKind.AGREEMENTS)
                .map(list -> agreements(call.id(), list))
                .orElse(List.of());
    }

    /** The agreements of an import, whether it is in force, was or may be; ordered by university. */
    List<Agreement> agreements(CallId call, ImportId list);

    /** The quotas in force, ordered by kind and code. */
    List<Quota> quotas(Call call);

    /** What the table in force says of this exam; empty when there is no table or it does not know the exam. */
    Optional<EquivalenceTable> equivalences(Call call, String exam);
}
