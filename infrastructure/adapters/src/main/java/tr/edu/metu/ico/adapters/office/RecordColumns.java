package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;

/** The columns of the academic records. */
final class RecordColumns {

    static final Column<AcademicRecord, StudentNumber> STUDENT =
            CommonColumns.student(AcademicRecord::student).examples("9999999", "9999998");
    private static final Column<AcademicRecord, String> NAME = Column.of("name", CellFormats.NAME, AcademicRecord::name)
            .named("ad soyad", "adi_soyadi", "isim", "full_name", "university_name", "universite_adi")
            .says("Given and family name of the student.", "Öğrencinin adı ve soyadı.")
            .examples("Ayşe Yılmaz", "Deniz Kaya");
    private static final Column<AcademicRecord, DepartmentCode> DEPARTMENT =
            CommonColumns.department(AcademicRecord::cohort).examples("CENG", "EE");
    private static final Column<AcademicRecord, StudyLevel> LEVEL = CommonColumns.level(
                    (AcademicRecord record) -> record.cohort().level())
            .examples("UG", "PHD");
    private static final Column<AcademicRecord, Integer> SEMESTER =
            CommonColumns.semester(AcademicRecord::cohort).examples("4", "2");
    private static final Column<AcademicRecord, Integer> COMPLETED_SEMESTERS = Column.of(
                    "completed_semesters", CellFormats.whole(0, 40), AcademicRecord::completedSemesters)
            .named("tamamlanan yarıyıl sayısı", "tamamlanan_yariyil")
            .says(
                    "How many semesters of the programme of enrolment the student has completed.",
                    "Öğrencinin kayıtlı olduğu programda tamamladığı yarıyıl sayısı.")
            .examples("3", "1");
    private static final Column<AcademicRecord, Optional<Cgpa>> CGPA = Column.of(
                    "cgpa", CellFormats.CGPA.orNone(), AcademicRecord::cgpa)
            .named("genel not ortalaması", "gpa", "gno", "agno", "not_ortalamasi")
            .says(
                    "The cumulative grade point average; leave it empty while there is none.",
                    "Genel not ortalaması; henüz yoksa boş bırakın.")
            .examples("3.15", "");
    private static final Column<AcademicRecord, Boolean> FULL_DEGREE = Column.of(
                    "full_degree", CellFormats.YES_NO, AcademicRecord::fullDegree)
            .named("derece öğrencisi", "diploma_programi")
            .says("Whether the student is registered for a full degree.", "Öğrenci tam derece programına kayıtlı mı?")
            .examples("yes", "yes");
    private static final Column<AcademicRecord, Boolean> PREPARATORY = Column.of(
                    "preparatory", CellFormats.YES_NO, AcademicRecord::preparatory)
            .named("hazırlık", "hazirlik_ogrencisi")
            .says(
                    "Whether the student is in Scientific Preparation or Basic English.",
                    "Öğrenci Bilimsel Hazırlık ya da Temel İngilizce programında mı?")
            .examples("no", "no");
    private static final Column<AcademicRecord, Set<CountryCode>> CITIZENSHIPS = Column.of(
                    "citizenships", CellFormats.COUNTRIES, AcademicRecord::citizenships)
            .named("vatandaşlıklar", "citizenship", "uyruk", "uyruklar", "vatandaslik")
            .says("The countries whose citizen the student is.", "Öğrencinin vatandaşı olduğu ülkeler.")
            .examples("TR", "DE|TR");
    private static final Column<AcademicRecord, Boolean> FULL_TIME = Column.of(
                    "full_time", CellFormats.YES_NO.or(false), AcademicRecord::fullTime)
            .named("tam zamanlı")
            .says(
                    "Whether a doctoral student is a full-time student; empty means no.",
                    "Doktora öğrencisi tam zamanlı mı? Boş bırakılırsa hayır sayılır.")
            .mayBeLeftOut()
            .examples("yes", "yes");
    private static final Column<AcademicRecord, Boolean> RESEARCH_ASSISTANT = Column.of(
                    "research_assistant", CellFormats.YES_NO.or(false), AcademicRecord::researchAssistant)
            .named("araştırma görevlisi")
            .says(
                    "Whether the student is employed as a research assistant; empty means no.",
                    "Öğrenci araştırma görevlisi mi? Boş bırakılırsa hayır sayılır.")
            .mayBeLeftOut()
            .examples("no", "yes");

    static final Layout<AcademicRecord> LAYOUT = Layout.of(
                    new Text(
                            "Academic records of students, one line for each.",
                            "Öğrencilerin akademik kayıtları, her biri bir satırda."),
                    List.of(
                            STUDENT,
                            NAME,
                            DEPARTMENT,
                            LEVEL,
                            SEMESTER,
                            COMPLETED_SEMESTERS,
                            CGPA,
                            FULL_DEGREE,
                            PREPARATORY,
                            CITIZENSHIPS,
                            FULL_TIME,
                            RESEARCH_ASSISTANT),
                    (line, _) -> line.row(() -> record(line)),
                    OfficeFile.Records::new)
            .filled()
            .called(STUDENT::print)
            .uniqueIn(STUDENT);

    private RecordColumns() {}

    private static AcademicRecord record(Line line) {
        return new AcademicRecord(
                line.get(STUDENT),
                line.get(NAME),
                new Cohort(line.get(DEPARTMENT), line.get(LEVEL), line.get(SEMESTER)),
                line.get(COMPLETED_SEMESTERS),
                line.get(CGPA),
                line.get(FULL_DEGREE),
                line.get(PREPARATORY),
                line.get(CITIZENSHIPS),
                line.get(FULL_TIME),
                line.get(RESEARCH_ASSISTANT));
    }
}
