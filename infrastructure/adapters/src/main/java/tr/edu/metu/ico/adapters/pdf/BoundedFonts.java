package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes the fonts of a PDF safe to read letters with. A font can contain a program that draws its letters: it is removed,
 * because a program could run forever, and the names and widths of letters are stored outside it. A font's letter tables stay,
 * but their entries are counted first.
 */
final class BoundedFonts implements Consumer<COSDictionary> {

    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING);

    private final PdfWork work;

    BoundedFonts(PdfWork work) {
        this.work = work;
    }

    /**
     * @throws PdfWork.Spent if the tables of the fonts contain too many letters
     * @throws UncheckedIOException if a table cannot be unpacked or is not written in the usual form
     */
    @Override
    public void accept(COSDictionary dictionary) {
        PROGRAMS.forEach(dictionary::removeItem);
        for (var name : TABLES) {
            if (dictionary.getDictionaryObject(name) instanceof COSStream table) {
                LetterRanges.count(text(table), work);
            }
        }
    }

    private static String text(COSStream table) {
        try (var input = table.createInputStream()) {
            return new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
