package tr.edu.metu.ico.adapters.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The separator of a CSV file.
 *
 * @param named whether the first line names it, as spreadsheet programs allow; that line is not part of the table
 */
record Separator(char sign, boolean named) {

    private static final Pattern NAMED = Pattern.compile("\"?[sS][eE][pP]=([;,\t|])\"?[;,\t|]*");
    private static final List<Character> USUAL = List.of(';', '\t', ',');

    /** A way to open the text from its beginning. */
    interface Text {
        Reader open() throws IOException;
    }

    /**
     * The separator its first line names, otherwise the first that makes a header, otherwise the first that occurs in the first
     * line.
     */
    static Separator of(Text text, Predicate<List<String>> header) throws IOException {
        var first = firstLine(text);
        var named = NAMED.matcher(first.strip());
        if (named.matches()) {
            return new Separator(named.group(1).charAt(0), true);
        }
        for (char sign : USUAL) {
            if (makesHeader(text, sign, header)) {
                return new Separator(sign, false);
            }
        }
        return new Separator(
                USUAL.stream()
                        .filter(sign -> first.indexOf(sign) >= 0)
                        .findFirst()
                        .orElse(','),
                false);
    }

    private static String firstLine(Text text) throws IOException {
        try (var lines = new BufferedReader(text.open())) {
            return lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        }
    }

    private static boolean makesHeader(Text text, char sign, Predicate<List<String>> header) throws IOException {
        try (var opened = text.open();
                var csv = reader(sign).ofCsvRecord(opened)) {
            return csv.stream()
                    .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(HeaderSearch.MOST_LINES)
                    .anyMatch(line -> header.test(line.getFields()));
        } catch (CsvParseException brokenQuotes) {
            return false;
        }
    }

    static CsvReader.CsvReaderBuilder reader(char sign) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
