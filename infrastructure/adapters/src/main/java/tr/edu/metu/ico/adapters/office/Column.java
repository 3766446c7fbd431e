package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Text;

/**
 * A column of one kind of files: all that reading, printing, the documentation and the templates know of it.
 *
 * @param name     as it stands in a header, in English
 * @param turkish  its Turkish name, which may stand in a header too
 * @param others   more names under which it is found; capitals, accents and separators never matter
 * @param of       the value that a row has in this column
 * @param optional a file may leave the column out; its cells then are empty
 * @param meaning  what the column says of a row
 * @param examples its cells in the example rows of the kind, one for each row
 */
record Column<T, V>(
        String name,
        String turkish,
        List<String> others,
        Form<V> form,
        Function<T, V> of,
        boolean optional,
        Text meaning,
        List<String> examples) {

    /** A column that every file has; what it is called in Turkish and what it says is still to be declared. */
    static <T, V> Column<T, V> of(String name, Form<V> form, Function<T, V> of) {
        return new Column<>(name, "", List.of(), form, of, false, new Text("?", "?"), List.of());
    }

    /** Its Turkish name, and others under which it is found. */
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

    /** Whether it has this name besides its first one. */
    boolean isAlsoCalled(String folded) {
        return Folded.of(turkish).equals(folded) || others.contains(folded);
    }
}
