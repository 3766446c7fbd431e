package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** A file that was read, for assertions. */
final class ReadOffice {

    private ReadOffice() {}

    /** The report, and the good rows part by part. */
    record Found(Report report, List<OfficeFile> parts) {}

    /** The one part of a file without problems. */
    static OfficeFile file(ImportKind kind, String text) {
        return file(kind, text.getBytes(UTF_8), "a.csv");
    }

    static OfficeFile file(ImportKind kind, byte[] content, String name) {
        var found = found(kind, content, name, Checks.none());
        assertEquals(List.of(), found.report().problems());
        assertEquals(1, found.parts().size());
        return found.parts().getFirst();
    }

    static List<LineProblem> problems(ImportKind kind, String text) {
        return problems(kind, text.getBytes(UTF_8), "a.csv");
    }

    static List<LineProblem> problems(ImportKind kind, byte[] content, String name) {
        return problems(kind, content, name, Checks.none());
    }

    static List<LineProblem> problems(ImportKind kind, byte[] content, String name, Checks checks) {
        return found(kind, content, name, checks).report().problems();
    }

    static Found found(ImportKind kind, byte[] content, String name, Checks checks) {
        try {
            var file = Files.createTempFile("office", ".file");
            try {
                Files.write(file, content);
                var report = OfficeTables.read(kind, file, name, checks);
                var parts = new ArrayList<OfficeFile>();
                if (report.goodRows() > 0 || report.clean()) {
                    report.eachPart(parts::add);
                }
                return new Found(report, parts);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
