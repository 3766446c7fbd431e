package tr.edu.metu.ico.adapters.office;

import java.util.List;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.DepartmentFaculty;
import tr.edu.metu.ico.applicant.OfficeFile;

/** The columns of the faculties of departments. */
final class DepartmentColumns {

    private static final Column<DepartmentFaculty, DepartmentCode> DEPARTMENT = Column.of(
                    "department", CellFormats.DEPARTMENT, DepartmentFaculty::department)
            .named("bölüm", "department_code", "bolum_kodu")
            .says("The department.", "Bölüm.")
            .examples("CENG", "ECON", "IAM");
    private static final Column<DepartmentFaculty, String> FACULTY = Column.of(
                    "faculty",
                    CellFormats.NAME,
                    (DepartmentFaculty row) -> row.faculty().en())
            .named("fakülte (İngilizce)", "faculty_en", "fakulte_en")
            .says(
                    "The English name of the department's faculty or graduate school.",
                    "Bölümün bağlı olduğu fakülte ya da enstitünün İngilizce adı.")
            .examples(
                    "Faculty of Engineering",
                    "Faculty of Economic and Administrative Sciences",
                    "Graduate School of Applied Mathematics");
    private static final Column<DepartmentFaculty, String> FACULTY_TR = Column.of(
                    "faculty_tr",
                    CellFormats.NAME,
                    (DepartmentFaculty row) -> row.faculty().tr())
            .named("fakülte", "fakulte_tr")
            .says("Its Turkish name.", "Aynı birimin Türkçe adı.")
            .examples(
                    "Mühendislik Fakültesi", "İktisadi ve İdari Bilimler Fakültesi", "Uygulamalı Matematik Enstitüsü");

    static final Layout<DepartmentFaculty> LAYOUT = Layout.of(
                    new Text(
                            "The faculty of each department. Only the figures of the call are grouped by it.",
                            "Her bölümün fakültesi. Yalnızca çağrının sayıları buna göre gruplanır."),
                    List.of(DEPARTMENT, FACULTY, FACULTY_TR),
                    (line, _) -> line.row(() -> new DepartmentFaculty(
                            line.get(DEPARTMENT), new Text(line.get(FACULTY), line.get(FACULTY_TR)))),
                    OfficeFile.Departments::new)
            .called(DEPARTMENT::print)
            .uniqueIn(DEPARTMENT);

    private DepartmentColumns() {}
}
