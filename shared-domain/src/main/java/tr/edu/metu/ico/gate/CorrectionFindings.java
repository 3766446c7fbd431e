package tr.edu.metu.ico.gate;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.Finding.Code;

/** How a correction affects students who were published as placed. */
final class CorrectionFindings {

    private CorrectionFindings() {}

    static List<Finding> of(Side published, Side now) {
        long lose = published.rows().values().stream()
                .filter(row -> row.outcome().selected())
                .filter(row -> !selected(now, row.student()))
                .count();
        return lose == 0
                ? List.of()
                : List.of(Finding.of(
                        Code.PLACES_LOST,
                        Finding.ALL,
                        Finding.count(lose, "student loses", "students lose") + " a place that was published.",
                        lose + " öğrenci yayımlanmış yerini kaybediyor."));
    }

    private static boolean selected(Side side, StudentNumber student) {
        var row = side.rows().get(student);
        return row != null && row.outcome().selected();
    }
}
