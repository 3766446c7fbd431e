package tr.edu.metu.ico.season.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.Unexpected;

/** The staff's downloaded result file. */
public final class ResultFile {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<Map<String, String>> lines;

    private ResultFile(List<Map<String, String>> lines) {
        this.lines = List.copyOf(lines);
    }

    public static ResultFile read(byte[] bytes) {
        Unexpected.unless(Arrays.equals(MARK, 0, 3, bytes, 0, 3), "The result file begins without a byte order mark.");
        var text = new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8);
        return new ResultFile(CsvLines.of(text));
    }

    public List<Row> rows() {
        return lines.stream().map(Row::filed).toList();
    }

    /** Names by student number. */
    public Map<String, String> names() {
        return lines.stream().collect(Collectors.toMap(line -> line.get("student"), line -> line.get("name")));
    }
}
