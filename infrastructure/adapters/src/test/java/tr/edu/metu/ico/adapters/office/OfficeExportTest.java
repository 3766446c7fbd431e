package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.adapters.table.LibreOffice;
import tr.edu.metu.ico.adapters.table.TableFormat;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.ImportKind;

/** What the office exports it can import again, and it is the same. */
class OfficeExportTest {

    private static final List<TableFormat> IMPORTED = List.of(TableFormat.CSV, TableFormat.XLSX);

    /** Names that a spreadsheet program, a CSV reader or a careless importer would change. */
    private static final List<String> NAMES = List.of(
            "0012345",
            "12345678901",
            "1E5",
            "3-4",
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "+90 312 210 00 00",
            "-x",
            "@x",
            "＝1+1",
            "'t Hooft",
            "Iğdır; İŞÇİ",
            "Ayşe, \"Gül\" Öz",
            "Jose\u0301 Go\u0308ktug\u0306",
            "Nguyễn Thị Đà Nẵng");

    @ParameterizedTest
    @EnumSource
    void the_example_rows_of_every_kind_come_back_as_they_were(ImportKind kind) {
        for (var example : OfficeFormat.values()) {
            var rows = ReadOffice.file(kind, new OfficeTemplate(kind, example).content(), "a" + example.ending());
            for (var format : IMPORTED) {
                for (var language : TableLanguage.values()) {
                    var file = exported(rows, format, language);
                    assertEquals(rows, ReadOffice.file(kind, file, "b" + format.ending()), format + " " + language);
                }
            }
        }
    }

    @Test
    void names_that_look_like_numbers_dates_or_formulas_come_back_as_they_were() {
        var records = records();
        for (var format : IMPORTED) {
            for (var language : TableLanguage.values()) {
                var file = exported(records, format, language);
                assertEquals(records, ReadOffice.file(ImportKind.RECORDS, file, "a" + format.ending()));
            }
        }
    }

    @Test
    void an_average_keeps_the_zeros_at_its_end() {
        var averages =
                ReadOffice.file(ImportKind.COHORT_AVERAGES, "department,level,semester,average\nCENG,UG,4,2.80\n");
        for (var format : IMPORTED) {
            for (var language : TableLanguage.values()) {
                var file = exported(averages, format, language);
                assertEquals(averages, ReadOffice.file(ImportKind.COHORT_AVERAGES, file, "a" + format.ending()));
            }
        }
    }

    @Test
    void a_workbook_opened_and_saved_by_libreoffice_comes_back_as_it_was_also_by_way_of_an_ods_file(
            @TempDir Path folder) throws IOException, InterruptedException {
        var office = LibreOffice.orSkip(folder);
        var records = records();
        var exported = exported(records, TableFormat.XLSX, TableLanguage.TR);

        assertEquals(
                records,
                ReadOffice.file(ImportKind.RECORDS, office.saved(exported, "records.xlsx", "xlsx"), "records.xlsx"));
        var ods = office.saved(exported, "records.xlsx", "ods");
        assertEquals(
                records, ReadOffice.file(ImportKind.RECORDS, office.saved(ods, "again.ods", "xlsx"), "records.xlsx"));
    }

    private static OfficeFile records() {
        var records = new ArrayList<AcademicRecord>();
        for (var name : NAMES) {
            records.add(new AcademicRecord(
                    new StudentNumber("00123%02d".formatted(records.size())),
                    name,
                    new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 4),
                    3,
                    Optional.of(Cgpa.of("3.10")),
                    true,
                    false,
                    Set.of(new CountryCode("TR")),
                    false,
                    false));
        }
        return new OfficeFile.Records(records);
    }

    private static byte[] exported(OfficeFile file, TableFormat format, TableLanguage language) {
        var table = OfficeExport.table(file.kind(), new Text("OE-2024: " + file.kind(), "OE-2024: " + file.kind()));
        var out = new ByteArrayOutputStream();
        try {
            format.write(table, OfficeExport.rows(Stream.of(file)), language, out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }
}
