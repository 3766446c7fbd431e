package tr.edu.metu.ico.adapters.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** What the tests ask of a file that was read. */
final class ReadCsv {
    private ReadCsv() {}

    static OfficeFile file(ImportKind kind, String text) {
        return switch (OfficeCsv.read(kind, text.getBytes(UTF_8))) {
            case OfficeCsv.Outcome.Read(var file) -> file;
            case OfficeCsv.Outcome.Unreadable(var problems) -> throw new AssertionError(problems);
        };
    }

    static List<LineProblem> problems(ImportKind kind, String text) {
        return unreadable(OfficeCsv.read(kind, text.getBytes(UTF_8)));
    }

    static List<LineProblem> unreadable(OfficeCsv.Outcome outcome) {
        return assertInstanceOf(OfficeCsv.Outcome.Unreadable.class, outcome).problems();
    }
}
