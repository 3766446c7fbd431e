package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;

/**
 * The applicant, from the registrar's record in force, for those who decide on the application.
 *
 * @param name given and family name; absent while there is no record
 * @param cgpa absent while there is none
 */
public record ApplicantSummary(Optional<String> name, Optional<BigDecimal> cgpa) {

    public static ApplicantSummary of(Optional<AcademicRecord> record) {
        return new ApplicantSummary(
                record.map(AcademicRecord::name),
                record.flatMap(AcademicRecord::cgpa).map(Cgpa::value));
    }
}
