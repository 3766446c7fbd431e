package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Text;

/**
 * A column of one kind of file: everything that reading, printing, the documentation and the templates need.
 *
 * @param name     its header name in English
 * @param turkish  its Turkish name, also accepted in a header
 * @param others   other accepted names; case, accents and separators never matter
 * @param of       the value of a row in this column
 * @param optional whether a file may leave the column out; its cells are then empty
 * @param meaning  what the column means
 * @param examples its cells in the example rows of the kind, one for each row
 */
record Column<T, V>(
        String name,
        String turkish,
        List<String> others,
        CellFormat<V> form,
        Function<T, V> of,
        boolean optional,
        Text meaning,
        List<String> examples) {

    /** A required column; its Turkish name and meaning are still to be declared. */
    static <T, V> Column<T, V> of(String name, CellFormat<V> form, Function<T, V> of) {
        return new Column<>(name, "", List.of(), form, of, false, new Text("?", "?"), List.of());
    }

    /** Its Turkish name, and other accepted names. */
    Column<T, V> named(String inTurkish, String... more) {
        return new Column<>(name, inTurkish, List.of(more), form, of, optional, meaning, examples);
    }

    Column<T, V> says(String en, String tr) {
        return new Column<>(name, turkish, others, form, of, optional, new Text(en, tr), examples);
    }

    Column<T, V> mayBeLeftOut() {
        return new Column<>(name, turkish, others, form, of, true, meaning, examples);
    }

    Column<T, V> examples(String... cells) {
        return new Column<>(name, turkish, others, form, of, optional, meaning, List.of(cells));
    }

    /** The cell of a row. */
    String print(T row) {
        return form.print().apply(of.apply(row));
    }

    /** Whether this is one of its other names. */
    boolean isAlsoCalled(String folded) {
        return FoldedText.of(turkish).equals(folded) || others.contains(folded);
    }
}
