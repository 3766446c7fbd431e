package tr.edu.metu.ico.adapters.office;

import java.util.List;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeFile;

/** The columns of the numbers of places set by the office. */
final class QuotaColumns {

    private static final Column<Quota, Quota.Kind> KIND = Column.of(
                    "quota", CellFormats.oneOf(Quota.Kind.class), Quota::kind)
            .named("kota türü", "kota")
            .says(
                    "The kind of quota: a country's grants, the maximum number of students in a country, the"
                            + " seats of a call with a single ranking, or those of its seats that are reserved for a"
                            + " group.",
                    "Kontenjanın türü: bir ülkenin hibeleri, bir ülkeye gidebilecek en çok öğrenci sayısı,"
                            + " tek sıralamalı bir çağrının kontenjanı ya da bu kontenjanın bir gruba ayrılan bölümü.")
            .examples("GRANTS", "COUNTRY_CAP", "SEATS", "RESERVED");
    private static final Column<Quota, String> CODE = Column.of(
                    "code",
                    new CellFormat<>(
                            QuotaColumns::code,
                            code -> code,
                            new Text(
                                    "For GRANTS and COUNTRY_CAP a two-letter country code such as JP, for SEATS ALL,"
                                            + " for RESERVED RESEARCH_ASSISTANTS.",
                                    "GRANTS ve COUNTRY_CAP için JP gibi iki harfli ülke kodu, SEATS için ALL, RESERVED"
                                            + " için RESEARCH_ASSISTANTS yazılır."),
                            false),
                    Quota::code)
            .named("kod")
            .says("The country or the group that the places are for.", "Kontenjanın ait olduğu ülke ya da grup.")
            .examples("JP", "DE", Quota.ALL, Quota.RESEARCH_ASSISTANTS);
    private static final Column<Quota, Integer> PLACES = Column.of(
                    "places", CellFormats.whole(0, Quota.MOST), Quota::places)
            .named("yer sayısı", "kontenjan")
            .says("The number of places.", "Kontenjan sayısı.")
            .examples("3", "2", "14", "3");

    static final Layout<Quota> LAYOUT = Layout.of(
                    new Text(
                            "Grants, seats and limits of a call by country or group.",
                            "Bir çağrının ülkelere ya da gruplara göre hibeleri, kontenjanları ve sınırları."),
                    List.of(KIND, CODE, PLACES),
                    (line, _) -> line.row(() -> new Quota(line.get(KIND), line.get(CODE), line.get(PLACES))),
                    OfficeFile.Quotas::new)
            .called(row -> KIND.print(row) + " " + CODE.print(row))
            .uniqueIn(CODE);

    private QuotaColumns() {}

    /** Which codes are valid depends on the kind of places. */
    private static String code(Line line, String column) {
        var kind = line.get(KIND);
        return kind == null
                ? line.cell(column)
                : line.read(column, cell -> new Quota(kind, cell, 0).code(), CellText.quotaCode(kind));
    }
}
