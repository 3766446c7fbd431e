package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Two students as the office writes them. */
final class SampleRecords {

    static final String HEADER =
            "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships\n";
    static final String AYSE = "2500001,Ayşe Işık Çağrı,CENG,UG,6,5,3.10,yes,no,TR|DE\n";
    static final String BORA = "2500002,\"Öz, Bora\",IE,MS,2,0,,no,yes,\n";
    static final DepartmentCode CENG = new DepartmentCode("CENG");
    static final DepartmentCode IE = new DepartmentCode("IE");

    static final OfficeFile.Records GOOD_RECORDS = new OfficeFile.Records(List.of(
            new AcademicRecord(
                    new StudentNumber("2500001"),
                    "Ayşe Işık Çağrı",
                    new Cohort(CENG, StudyLevel.UG, 6),
                    5,
                    Optional.of(Cgpa.of("3.10")),
                    true,
                    false,
                    Set.of(CountryCode.TURKIYE, new CountryCode("DE"))),
            new AcademicRecord(
                    new StudentNumber("2500002"),
                    "Öz, Bora",
                    new Cohort(IE, StudyLevel.MS, 2),
                    0,
                    Optional.empty(),
                    false,
                    true,
                    Set.of())));

    private SampleRecords() {}
}
