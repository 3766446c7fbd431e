package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.announcement.Text;

/** The columns of the agreements, one line for each pool. */
final class AgreementColumns {

    static final Column<Row, UniversityId> UNIVERSITY = Column.of(
                    "university",
                    CellFormats.UNIVERSITY,
                    (Row row) -> row.agreement().university())
            .named("üniversite kodu", "university_code")
            .says("The office's code of the university.", "Ofisin üniversiteye verdiği kod.")
            .examples("JP-HINODE", "KR-HANBIT");
    private static final Column<Row, String> NAME = Column.of(
                    "name", CellFormats.NAME, (Row row) -> row.agreement().name())
            .named("üniversite adı", "ad_soyad", "adi_soyadi", "isim", "full_name", "university_name")
            .says(
                    "The name of the university, the same in all its lines.",
                    "Üniversitenin adı, bütün satırlarında aynı.")
            .examples("Hinode Institute", "Hanbit University");
    private static final Column<Row, CountryCode> COUNTRY = Column.of(
                    "country", CellFormats.COUNTRY, (Row row) -> row.agreement().country())
            .named("ülke", "country_code", "ulke_kodu")
            .says(
                    "The country of the university, the same in all its lines.",
                    "Üniversitenin ülkesi, bütün satırlarında aynı.")
            .examples("JP", "KR");
    private static final Column<Row, Integer> CAPACITY = Column.of(
                    "capacity",
                    CellFormats.whole(0, Pool.MOST),
                    (Row row) -> row.pool().capacity())
            .named("kontenjan")
            .says("How many students can go.", "Gidebilecek öğrenci sayısı.")
            .examples("2", "1");
    static final Column<Row, Set<StudyLevel>> LEVELS = Column.of(
                    "levels",
                    CellFormats.someOf(StudyLevel.class),
                    (Row row) -> row.pool().scope().levels())
            .named("düzeyler", "seviyeler")
            .says("The levels of study that the places are for.", "Kontenjanın açık olduğu öğrenim düzeyleri.")
            .examples("MS|UG", "PHD");
    private static final Column<Row, Set<Semester>> SEMESTERS = Column.of(
                    "semesters",
                    CellFormats.someOf(Semester.class),
                    (Row row) -> row.pool().scope().semesters())
            .named("dönemler", "yariyillar")
            .says("The semesters that the places are for.", "Kontenjanın geçerli olduğu dönemler.")
            .examples("FALL|SPRING", "FALL");
    private static final Column<Row, Set<DepartmentCode>> DEPARTMENTS = Column.of(
                    "departments",
                    CellFormats.DEPARTMENTS,
                    (Row row) -> row.pool().departments())
            .named("bölümler")
            .says(
                    "The departments that the places are for; ALL means every department.",
                    "Kontenjanın açık olduğu bölümler; ALL bütün bölümler demektir.")
            .examples("ALL", "CENG|EE");
    private static final Column<Row, Optional<BigDecimal>> HOST_MINIMUM = Column.of(
                    "host_minimum",
                    CellFormats.HOST_MINIMUM.orNone(),
                    (Row row) -> row.pool().terms().hostMinimum())
            .named("taban ortalama", "asgari_ortalama")
            .says(
                    "The lowest CGPA that the university accepts; students see it.",
                    "Üniversitenin kabul ettiği en düşük genel not ortalaması; öğrencilere gösterilir.")
            .examples("3.00", "");
    private static final Column<Row, Boolean> PHD_ONLY = Column.of(
                    "phd_only",
                    CellFormats.YES_NO.or(false),
                    (Row row) -> row.agreement().phdOnly())
            .named("yalnızca doktora", "yalniz_doktora")
            .says(
                    "Whether the country is open to doctoral students only; empty means no.",
                    "Ülke yalnızca doktora öğrencilerine mi açık? Boş bırakılırsa hayır sayılır.")
            .mayBeLeftOut()
            .examples("no", "yes");
    private static final Column<Row, Optional<String>> HOST_LANGUAGE = Column.of(
                    "host_language",
                    CellFormats.REMARK.orNone(),
                    (Row row) -> row.pool().terms().hostLanguage())
            .named("dil koşulu", "language_requirement")
            .says(
                    "The language and level that the university requires; students see it.",
                    "Üniversitenin istediği dil ve düzey; öğrencilere gösterilir.")
            .mayBeLeftOut()
            .examples("English B2", "");
    private static final Column<Row, Optional<String>> RESTRICTIONS = Column.of(
                    "restrictions",
                    CellFormats.REMARK.orNone(),
                    (Row row) -> row.pool().terms().restrictions())
            .named("kısıtlamalar", "kisitlar")
            .says(
                    "What else applies to these places; students see it.",
                    "Bu kontenjan için geçerli diğer koşullar; öğrencilere gösterilir.")
            .mayBeLeftOut()
            .examples("No medicine", "");
    private static final Column<Row, Optional<LocalDate>> NOMINATION_DEADLINE = Column.of(
                    "nomination_deadline",
                    CellFormats.DATE.orNone(),
                    (Row row) -> row.pool().terms().nominationDeadline())
            .named("aday bildirme son tarihi", "aday_bildirim_son_tarihi")
            .says(
                    "The last day on which the office can nominate students to the university.",
                    "Ofisin üniversiteye aday bildirebileceği son gün.")
            .mayBeLeftOut()
            .examples("2024-03-15", "");
    private static final Column<Row, Optional<LocalDate>> APPLICATION_DEADLINE = Column.of(
                    "application_deadline",
                    CellFormats.DATE.orNone(),
                    (Row row) -> row.pool().terms().applicationDeadline())
            .named("başvuru son tarihi")
            .says(
                    "The last day on which nominated students can apply to the university.",
                    "Aday öğrencilerin üniversiteye başvurabileceği son gün.")
            .mayBeLeftOut()
            .examples("2024-04-01", "");
    private static final Column<Row, Optional<WebAddress>> FACT_SHEET = Column.of(
                    "fact_sheet",
                    CellFormats.LINK.orNone(),
                    (Row row) -> row.agreement().factSheet())
            .named("bilgi sayfası")
            .says(
                    "Where the university informs exchange students; the same in all its lines.",
                    "Üniversitenin değişim öğrencilerini bilgilendirdiği sayfa; bütün satırlarında aynı.")
            .mayBeLeftOut()
            .examples("https://example.org/facts", "");

    /** What must be the same in all lines of a university. */
    static final List<Column<Row, ?>> OF_THE_UNIVERSITY = List.of(COUNTRY, FACT_SHEET, NAME, PHD_ONLY);

    static final Layout<Row> LAYOUT = Layout.of(
                    new Text(
                            "Partner universities: one line for each pool of places; lines of one university agree.",
                            "Anlaşmalı üniversiteler: her kontenjan bir satırda; bir üniversitenin satırları tutarlı"
                                    + " olmalı."),
                    List.of(
                            UNIVERSITY,
                            NAME,
                            COUNTRY,
                            CAPACITY,
                            LEVELS,
                            SEMESTERS,
                            DEPARTMENTS,
                            HOST_MINIMUM,
                            PHD_ONLY,
                            HOST_LANGUAGE,
                            RESTRICTIONS,
                            NOMINATION_DEADLINE,
                            APPLICATION_DEADLINE,
                            FACT_SHEET),
                    AgreementLines::new)
            .filled()
            .called(Row::key)
            .storedBy(row -> row.agreement().university());

    private AgreementColumns() {}

    /** One pool of an agreement. A line has no information about other pools. */
    record Row(Agreement agreement, Pool pool) {

        static Stream<Row> of(Agreement agreement) {
            return agreement.pools().stream().map(pool -> new Row(agreement, pool));
        }

        private String key() {
            return agreement.university() + (agreement.inOnePool() ? "" : " " + pool.scope());
        }
    }

    /** The line as a row, its departments checked. */
    static Optional<Row> row(Line line, Checks checks) {
        var departments = line.get(DEPARTMENTS);
        if (departments != null && !checks.know(departments)) {
            line.report(DEPARTMENTS, CellText.UNKNOWN_DEPARTMENT);
        }
        return line.row(() -> row(line));
    }

    private static Row row(Line line) {
        var terms = new PoolTerms(
                line.get(HOST_MINIMUM),
                line.get(HOST_LANGUAGE),
                line.get(RESTRICTIONS),
                line.get(NOMINATION_DEADLINE),
                line.get(APPLICATION_DEADLINE));
        var scope = new PoolScope(line.get(LEVELS), line.get(SEMESTERS));
        var pool = new Pool(scope, line.get(DEPARTMENTS), line.get(CAPACITY), terms);
        var agreement = new Agreement(
                line.get(UNIVERSITY),
                line.get(NAME),
                line.get(COUNTRY),
                line.get(PHD_ONLY),
                line.get(FACT_SHEET),
                List.of(pool));
        return new Row(agreement, pool);
    }
}
