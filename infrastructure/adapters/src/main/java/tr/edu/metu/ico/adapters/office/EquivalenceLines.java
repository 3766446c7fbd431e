package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.applicant.OfficeFile;

/** Makes one table of the lines: of one version, and in no exam a higher score that is worth less than a lower one. */
final class EquivalenceLines implements Layout.RowMaker<Anchor> {

    /** Far more than any exam has; what is said of one exam is stored together. */
    private static final int MOST_SCORES = 1000;

    private final Map<String, TreeMap<BigDecimal, BigDecimal>> seen = new HashMap<>();
    private String version;

    @Override
    public Optional<Anchor> row(Line line) {
        var named = line.read("table_version", Cells::tableVersion, CellText.TABLE_VERSION);
        var exam = line.read("exam", Cells::exam, CellText.EXAM);
        var score = line.read("exam_score", Cells::rawScore, CellText.RAW_SCORE);
        var converted = line.read("metu_iys_score", Cells::score, CellText.SCORE);
        if (named != null && version == null) {
            version = named;
        } else if (named != null && !named.equals(version)) {
            line.tell("table_version", CellText.ONE_TABLE);
        }
        var anchor = line.row(() -> new Anchor(exam, score, converted));
        return anchor.filter(read -> rises(line, read));
    }

    /** One exam's score stands once, whatever its number of decimals. */
    static Object key(Anchor anchor) {
        return List.of(anchor.exam(), anchor.examScore().stripTrailingZeros());
    }

    @Override
    public OfficeFile file(List<Anchor> anchors) {
        return new OfficeFile.Equivalences(new EquivalenceTable(version, anchors));
    }

    private boolean rises(Line line, Anchor anchor) {
        var exam = seen.computeIfAbsent(anchor.exam(), _ -> new TreeMap<>());
        if (exam.size() == MOST_SCORES) {
            line.tell("exam", CellText.LONG_TABLE);
            return false;
        }
        var below = exam.lowerEntry(anchor.examScore());
        var above = exam.higherEntry(anchor.examScore());
        boolean falls = (below != null && below.getValue().compareTo(anchor.converted()) > 0)
                || (above != null && above.getValue().compareTo(anchor.converted()) < 0);
        if (falls) {
            line.tell("metu_iys_score", CellText.FALLING_TABLE);
        } else {
            exam.putIfAbsent(anchor.examScore(), anchor.converted());
        }
        return !falls;
    }
}
