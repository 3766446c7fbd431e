package tr.edu.metu.ico.functions.mobility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.adapters.table.TableFormat;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * The form of a table that is small enough to be returned at once.
 *
 * @param format   the kind of file
 * @param language which language, and with it which separators
 */
public record TableFile(TableFormat format, TableLanguage language) {

    /** What a function may return, less what encoding it for the gateway adds (bytes). */
    private static final int MOST = 4_000_000;

    /** As the query asks for it. @param formats those that are offered, the default first */
    public static TableFile of(Optional<String> format, Optional<String> language, List<TableFormat> formats) {
        var asked = format.map(name -> BodyFields.oneOf("format", TableFormat.class, name))
                .orElse(formats.getFirst());
        if (!Set.copyOf(formats).contains(asked)) {
            throw Refusal.malformed(
                    "format",
                    "This file is offered as " + names(formats) + ".",
                    "Bu dosya şu biçimlerde sunulur: " + names(formats) + ".");
        }
        return new TableFile(
                asked,
                language.map(name -> BodyFields.oneOf("language", TableLanguage.class, name))
                        .orElse(TableLanguage.EN));
    }

    /** The whole table as a file. @param name without its ending */
    public <R> FileBody write(String name, TableDefinition<R> table, List<R> rows) {
        return checked(new FileBody(bytes(table, rows), format.contentType(), name + format.ending()));
    }

    <R> byte[] bytes(TableDefinition<R> table, List<R> rows) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(table, rows.stream(), language, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    static FileBody checked(FileBody file) {
        if (file.content().length > MOST) {
            throw Refusal.conflict(
                    "FILE_TOO_LARGE",
                    "The file would be too large to be returned at once. Ask for another format, or for one"
                            + " university.",
                    "Dosya tek seferde gönderilemeyecek kadar büyük. Başka bir biçim ya da tek bir üniversite"
                            + " isteyin.");
        }
        return file;
    }

    private static String names(List<TableFormat> formats) {
        return String.join(", ", formats.stream().map(Enum::name).toList());
    }
}
