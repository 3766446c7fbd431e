package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import tr.edu.metu.ico.call.ImportKind;

/** A file of unknown content. */
final class HostileOffice {

    private static final int MOST_PROBLEMS = 1_000;

    private HostileOffice() {}

    /** Reads it and compares the report with the rows: good rows are returned, and none for a file that is not a table. */
    static void read(ImportKind kind, byte[] content, String name) {
        var found = ReadOffice.found(kind, content, name, Checks.none());
        var report = found.report();
        assertTrue(report.readable() || report.goodRows() == 0, "rows of a file that is no table");
        assertTrue(report.problems().size() <= MOST_PROBLEMS, "a long list of problems");
        assertEquals(report.goodRows() > 0 || report.clean(), !found.parts().isEmpty(), "good rows that are not given");
    }
}
