package tr.edu.metu.ico.functions.mobility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.LanguageClaim;

/**
 * What a partner learns about a student whom the office nominates: no scores, no grounds, nothing about other partners.
 *
 * @param english how the student proved English, without the score
 */
record Nominee(AcademicRecord record, UniversityId university, Semester semester, Optional<LanguageClaim> english) {

    /** The list for one partner. @param partner its name */
    static TableDefinition<Nominee> table(String call, UniversityId university, String partner) {
        return new TableDefinition<>(
                new Text(university + " nominations", university + " adayları"),
                List.of(new Text(
                        "Nominations of Middle East Technical University to " + partner + ", call " + call + ".",
                        "Orta Doğu Teknik Üniversitesinin " + partner + " için " + call + " çağrısındaki adayları.")),
                List.of(
                        TableColumn.text(
                                new Text("Student number", "Öğrenci numarası"),
                                9,
                                nominee -> nominee.record().student().value()),
                        TableColumn.text(
                                new Text("Name", "Ad soyad"),
                                25,
                                nominee -> nominee.record().name()),
                        TableColumn.translated(
                                new Text("Level", "Düzey"),
                                14,
                                nominee -> Optional.of(
                                        level(nominee.record().cohort().level()))),
                        TableColumn.text(
                                new Text("Department", "Bölüm"),
                                10,
                                nominee ->
                                        nominee.record().cohort().department().value()),
                        TableColumn.translated(
                                new Text("Semester", "Dönem"),
                                12,
                                nominee -> Optional.of(semester(nominee.semester()))),
                        TableColumn.translated(
                                new Text("English proven by", "İngilizce kanıtı"),
                                18,
                                nominee -> nominee.english().flatMap(Nominee::exam)),
                        TableColumn.date(
                                new Text("Date of exam", "Sınav tarihi"),
                                nominee -> nominee.english().flatMap(Nominee::day))));
    }

    private static Text level(StudyLevel level) {
        return switch (level) {
            case UG -> new Text("Undergraduate", "Lisans");
            case MS -> new Text("Master’s", "Yüksek lisans");
            case PHD -> new Text("Doctorate", "Doktora");
            case POSTDOC -> new Text("Post-doc", "Doktora sonrası");
        };
    }

    private static Text semester(Semester semester) {
        return switch (semester) {
            case FALL -> new Text("Fall", "Güz");
            case SPRING -> new Text("Spring", "Bahar");
            case FULL_YEAR -> new Text("Full year", "Tüm yıl");
        };
    }

    private static Optional<Text> exam(LanguageClaim claim) {
        return switch (claim) {
            case LanguageClaim.OnRecord _ -> Optional.of(new Text("Exam on record at METU", "ODTÜ'de kayıtlı sınav"));
            case LanguageClaim.Uploaded(var exam, var _, var _) ->
                Optional.of(new Text(exam.replace('_', ' '), exam.replace('_', ' ')));
            case LanguageClaim.TakesExam _ -> Optional.of(new Text("Exam of the call", "Çağrının sınavı"));
            case LanguageClaim.Unsaid _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(LanguageClaim claim) {
        return claim instanceof LanguageClaim.Uploaded(var _, var day, var _) ? Optional.of(day) : Optional.empty();
    }
}
