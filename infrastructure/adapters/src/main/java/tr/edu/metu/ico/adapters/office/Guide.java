package tr.edu.metu.ico.adapters.office;

import java.util.List;
import tr.edu.metu.ico.announcement.Text;

/** The meaning and format of each column of a kind, as a table in both languages. */
final class Guide {

    /** The name of its sheet in a workbook. */
    static final String SHEET = "Explanation - Açıklama";

    static final List<String> HEADER =
            List.of("column", "sütun", "what it says", "anlamı", "how it is written", "nasıl yazılır");

    private static final Text EMPTY = new Text(" May be empty.", " Boş bırakılabilir.");
    private static final Text LEFT_OUT = new Text(" The column may be left out.", " Sütun hiç bulunmayabilir.");

    private Guide() {}

    /** The row of a column, below {@link #HEADER}. */
    static List<String> of(Column<?, ?> column) {
        var meaning = column.meaning();
        var mustBe = column.form().mustBe();
        boolean empty = column.form().mayBeEmpty();
        return List.of(
                column.name(),
                column.turkish(),
                meaning.en(),
                meaning.tr(),
                mustBe.en() + (empty ? EMPTY.en() : "") + (column.optional() ? LEFT_OUT.en() : ""),
                mustBe.tr() + (empty ? EMPTY.tr() : "") + (column.optional() ? LEFT_OUT.tr() : ""));
    }

    /** Whether a sheet with this name and first row is a guide, not a table. */
    static boolean isOn(String sheet, RawLine first) {
        return sheet.equals(SHEET) && first.fitted(HEADER.size()).cells().equals(HEADER);
    }
}
