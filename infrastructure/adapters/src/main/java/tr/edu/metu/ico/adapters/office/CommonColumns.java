package tr.edu.metu.ico.adapters.office;

import java.util.function.Function;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Columns that several kinds of files share; each kind adds its examples. */
final class CommonColumns {

    private CommonColumns() {}

    static <T> Column<T, StudentNumber> student(Function<T, StudentNumber> of) {
        return Column.of("student", CellFormats.STUDENT, of)
                .named("öğrenci numarası", "student_no", "student_number", "ogrenci", "ogrenci_no")
                .says("The number of the student.", "Öğrencinin numarası.");
    }

    static <T> Column<T, DepartmentCode> department(Function<T, Cohort> cohort) {
        return Column.of("department", CellFormats.DEPARTMENT, cohort.andThen(Cohort::department))
                .named("bölüm", "department_code", "bolum_kodu")
                .says("The department of the students.", "Öğrencilerin bölümü.");
    }

    static <T> Column<T, StudyLevel> level(Function<T, StudyLevel> of) {
        return Column.of("level", CellFormats.oneOf(StudyLevel.class), of)
                .named("düzey", "study_level", "seviye", "ogrenim_duzeyi")
                .says(
                        "The level of study: undergraduate, master's, doctoral or postdoctoral.",
                        "Öğrenim düzeyi: lisans, yüksek lisans, doktora ya da doktora sonrası.");
    }

    static <T> Column<T, Integer> semester(Function<T, Cohort> cohort) {
        return Column.of("semester", CellFormats.whole(1, 20), cohort.andThen(Cohort::semester))
                .named("dönem", "yariyil")
                .says("The semester that the students are in.", "Öğrencilerin bulunduğu dönem.");
    }

    static <T> Column<T, String> exam(Function<T, String> of) {
        return Column.of("exam", CellFormats.EXAM, of).named("sınav").says("The code of the exam.", "Sınavın kodu.");
    }
}
