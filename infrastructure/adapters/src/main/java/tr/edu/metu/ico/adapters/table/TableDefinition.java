package tr.edu.metu.ico.adapters.table;

import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.announcement.Text;

/**
 * What a table is called and which columns it has. The first line of a CSV file or sheet holds the names of the columns, so
 * that it can be filtered and imported; title and notes stand above the table in a PDF, and the title names the sheet.
 *
 * @param notes what a reader of the printed table must know, such as when it was made
 */
public record TableDefinition<R>(Text title, List<Text> notes, List<TableColumn<R>> columns) {

    /** @throws IllegalArgumentException without columns, or if two have the same name in a language */
    public TableDefinition {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (var language : TableLanguage.values()) {
            if (Set.copyOf(header(columns, language)).size() < columns.size()) {
                throw new IllegalArgumentException("two columns have the same name: " + header(columns, language));
            }
        }
    }

    public TableDefinition(Text title, List<TableColumn<R>> columns) {
        this(title, List.of(), columns);
    }

    List<String> header(TableLanguage language) {
        return header(columns, language);
    }

    private static <R> List<String> header(List<TableColumn<R>> columns, TableLanguage language) {
        return columns.stream().map(column -> language.of(column.name())).toList();
    }
}
