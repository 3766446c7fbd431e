package tr.edu.metu.ico.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.scoring.OverallScore;

/**
 * The result of one application.
 *
 * @param rank place among all ranked applications, the best being 1
 */
public record ResultRow(
        StudentNumber student,
        Outcome outcome,
        Optional<OverallScore> score,
        OptionalInt rank,
        List<ChoiceOutcome> choices) {

    public ResultRow {
        choices = List.copyOf(choices);
    }
}
