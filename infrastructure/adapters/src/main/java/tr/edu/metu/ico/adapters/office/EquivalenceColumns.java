package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.applicant.OfficeFile;

/** The columns of the equivalence table. */
final class EquivalenceColumns {

    private static final Column<Row, String> TABLE_VERSION = Column.of(
                    "table_version", CellFormats.TABLE_VERSION, Row::version)
            .named("tablo sürümü")
            .says(
                    "The office's name of the table, the same in all lines; one that begins with SAMPLE is an example.",
                    "Ofisin tabloya verdiği ad, her satırda aynı; SAMPLE ile başlayan tablo örnektir.")
            .examples("SAMPLE-1");
    private static final Column<Row, String> EXAM =
            CommonColumns.exam((Row row) -> row.anchor().exam()).examples("EXAM_A");
    private static final Column<Row, BigDecimal> EXAM_SCORE = Column.of(
                    "exam_score",
                    CellFormats.RAW_SCORE,
                    (Row row) -> row.anchor().examScore())
            .named("sınav puanı")
            .says("A score on the scale of this exam.", "Bu sınavın kendi ölçeğindeki bir puan.")
            .examples("6.5");
    private static final Column<Row, BigDecimal> METU_IYS_SCORE = Column.of(
                    "metu_iys_score",
                    CellFormats.SCORE,
                    (Row row) -> row.anchor().converted())
            .named("ODTÜ İYS puanı", "iys_puani")
            .says("The METU IYS score that it equals.", "Bu puana eşdeğer ODTÜ İYS puanı.")
            .examples("70");

    static final Layout<Row> LAYOUT = Layout.of(
                    new Text(
                            "The office's table of equal scores, for a call with a rule of kind CONVERSION.",
                            "Ofisin eşdeğer puan tablosu; CONVERSION türünde kuralı olan çağrılar için."),
                    List.of(TABLE_VERSION, EXAM, EXAM_SCORE, METU_IYS_SCORE),
                    _ -> new Lines())
            .filled()
            .called(Row::key)
            .uniqueIn(EXAM_SCORE)
            .storedBy(row -> row.anchor().exam());

    private EquivalenceColumns() {}

    /** A line of the table. */
    record Row(String version, Anchor anchor) {

        static Stream<Row> of(EquivalenceTable table) {
            return table.anchors().stream().map(anchor -> new Row(table.version(), anchor));
        }

        /** Each score of an exam occurs once, whatever its number of decimals. */
        private String key() {
            return anchor.exam() + " " + anchor.examScore().stripTrailingZeros().toPlainString();
        }
    }

    /**
     * Makes one table of the lines: of one version, and with no exam in which a higher score is worth less than a lower one.
     */
    private static final class Lines implements Layout.RowMaker<Row> {

        /** Far more than any exam has; all lines of one exam are stored together. */
        private static final int MOST_SCORES = 1000;

        private final Map<String, TreeMap<BigDecimal, BigDecimal>> seen = new HashMap<>();
        private String version;

        @Override
        public Optional<Row> row(Line line) {
            var named = line.get(TABLE_VERSION);
            if (named != null && version == null) {
                version = named;
            } else if (named != null && !named.equals(version)) {
                line.report(TABLE_VERSION, CellText.ONE_TABLE);
            }
            return line.row(() ->
                            new Row(named, new Anchor(line.get(EXAM), line.get(EXAM_SCORE), line.get(METU_IYS_SCORE))))
                    .filter(row -> rises(line, row.anchor()));
        }

        @Override
        public OfficeFile file(List<Row> rows) {
            return new OfficeFile.Equivalences(
                    new EquivalenceTable(version, rows.stream().map(Row::anchor).toList()));
        }

        private boolean rises(Line line, Anchor anchor) {
            var exam = seen.computeIfAbsent(anchor.exam(), _ -> new TreeMap<>());
            if (exam.size() == MOST_SCORES) {
                line.report(EXAM, CellText.LONG_TABLE);
                return false;
            }
            var below = exam.lowerEntry(anchor.examScore());
            var above = exam.higherEntry(anchor.examScore());
            boolean falls = (below != null && below.getValue().compareTo(anchor.converted()) > 0)
                    || (above != null && above.getValue().compareTo(anchor.converted()) < 0);
            if (falls) {
                line.report(METU_IYS_SCORE, CellText.FALLING_TABLE);
            } else {
                exam.putIfAbsent(anchor.examScore(), anchor.converted());
            }
            return !falls;
        }
    }
}
