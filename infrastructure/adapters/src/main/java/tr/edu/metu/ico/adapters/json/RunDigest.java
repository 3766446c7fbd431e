package tr.edu.metu.ico.adapters.json;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.ResultRow;

/** The digest of a run's rows; their order of arrival does not matter. */
public final class RunDigest {

    private RunDigest() {}

    /** The digest of the canonical rows in student order, one per line. */
    public static Sha256 of(List<ResultRow> rows) {
        var lines = rows.stream()
                .sorted(Comparator.comparing(ResultRow::student))
                .map(row -> ResultRowJson.write(row) + "\n")
                .collect(Collectors.joining());
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
