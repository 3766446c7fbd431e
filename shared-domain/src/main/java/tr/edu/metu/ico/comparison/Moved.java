package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** A student whose result differs, with the known causes, at least one. */
public record Moved(StudentNumber student, Movement movement, Change<Standing> stand, List<Cause> causes) {

    public Moved {
        causes = List.copyOf(causes);
    }

    /**
     * The student's position in one of the two.
     *
     * @param total empty when not ranked
     */
    public record Standing(Outcome outcome, Optional<BigDecimal> total, OptionalInt rank) {
        public static Standing of(ResultRow row) {
            return new Standing(row.outcome(), row.score().map(score -> score.total()), row.rank());
        }
    }
}
