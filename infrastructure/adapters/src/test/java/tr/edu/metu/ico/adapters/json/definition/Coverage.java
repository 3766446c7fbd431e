package tr.edu.metu.ico.adapters.json.definition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Sha256;

/**
 * An announcement as it was published, line by line without its text: the rules each line became, or why it became none.
 *
 * @param sha256 of the published file
 * @param count  how many lines it has
 */
record Coverage(String name, String sha256, int count, List<Line> lines) {
    private static final int SHORT = 12;

    /**
     * @param hash    the first digits of the digest of the trimmed line
     * @param ids     of rules or of entries of the register
     * @param because why it became no rule; empty if there are ids, and for a blank line
     */
    record Line(int number, String hash, List<String> ids, String because) {
        boolean isBlank() {
            return hash.equals(Coverage.hash(""));
        }
    }

    static List<Coverage> all() {
        return Register.rows("/coverage/files.csv")
                .map(file -> new Coverage(
                        file.getField("name"),
                        file.getField("sha256"),
                        Integer.parseInt(file.getField("lines")),
                        Register.rows("/coverage/" + file.getField("name") + ".csv")
                                .map(Coverage::line)
                                .toList()))
                .toList();
    }

    /** The digests of the lines of a text, as in the table. */
    static List<String> hashes(byte[] text) {
        return Stream.of(new String(text, StandardCharsets.UTF_8).split("\n", -1))
                .map(line -> hash(line.replace('\u00a0', ' ').strip()))
                .toList();
    }

    private static String hash(String line) {
        return Sha256.of(line).hex().substring(0, SHORT);
    }

    private static Line line(NamedCsvRecord row) {
        var ids = row.getField("ids");
        return new Line(
                Integer.parseInt(row.getField("line")),
                row.getField("hash"),
                ids.isEmpty() ? List.of() : List.of(ids.split(" ")),
                row.getField("because"));
    }
}
