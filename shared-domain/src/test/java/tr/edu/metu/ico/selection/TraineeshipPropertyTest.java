package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.application.LetterAnswers.Kind;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.definition.TraineeshipCall;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.DocumentRule;

/** Random traineeships: the selection's eligibility results match the checker's own. */
class TraineeshipPropertyTest {
    private static final CallDefinition LENIENT = TraineeshipCall.definition();
    private static final CallDefinition STRICT = TraineeshipCall.with(
            TraineeshipCall.PRE_ADMISSION,
            new DocumentRule.LetterPreAdmission(TraineeshipCall.PRE_ADMISSION.clause(), false));
    private static final List<String> COUNTRIES = List.of("DE", "FR", "GB", "JP", "TR", "US");

    @Test
    void selection_and_checker_agree_on_who_may_go_and_why_not() {
        var seen = new TreeSet<String>();
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var trainees = new ArrayList<Trainee>();
            for (int i = 0; i < 8; i++) {
                trainees.add(trainee(random, i));
            }
            var input = Trainee.input(trainees);
            var call = random.nextBoolean() ? LENIENT : STRICT;
            var rows = Selection.select(call, input);

            assertEquals(List.of(), RunChecker.check(call, input, rows), "seed " + seed);
            rows.forEach(row -> seen.addAll(codes(row)));
        }
        assertTrue(
                seen.containsAll(List.of(
                        "ACTIVITY_ENDS_TOO_LATE",
                        "CGPA_BELOW_MINIMUM",
                        "COUNTRY_NOT_ELIGIBLE",
                        "DURATION_ABOVE_30",
                        "DURATION_BELOW_5",
                        "MONTHS_CAP_EXCEEDED",
                        "NOT_DOCTORAL",
                        "NOT_PLACED",
                        "NO_APPROVED_LETTER",
                        "NO_CGPA",
                        "NO_OFFICIAL_LETTER",
                        "STAY_UNSAID")),
                seen::toString);
    }

    private static List<String> codes(ResultRow row) {
        return row.outcome() instanceof Outcome.Ineligible(var broken)
                ? broken.stream().map(Problem::code).toList()
                : List.of(row.outcome().status());
    }

    private static Trainee trainee(Random random, int number) {
        var trainee = Trainee.by("250000" + number)
                .at(
                        pick(random, List.of(StudyLevel.PHD, StudyLevel.PHD, StudyLevel.POSTDOC, StudyLevel.MS)),
                        random.nextInt(6) > 0)
                .cgpa(random.nextInt(9) == 0 ? null : "3." + (10 + random.nextInt(90)))
                .staying(stay(random));
        if (random.nextInt(6) == 0) {
            trainee.cgpa("2.99");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            trainee.history(
                    pick(random, List.of("ERASMUS", "DOC", "OE")),
                    pick(random, List.of(StudyLevel.values())),
                    pick(random, List.of(Participation.Outcome.BENEFITED, Participation.Outcome.SELECTED_AND_GRANTED)),
                    random.nextInt(13));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            trainee.letter(
                    SampleCall.calendar().closesAt().plusSeconds(random.nextInt(9) - 6L),
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextInt(4) > 0),
                    pick(random, List.of(Kind.values())));
        }
        return trainee;
    }

    private static Stay stay(Random random) {
        var first = LocalDate.parse("2024-09-01").minusDays(random.nextInt(40));
        var last = first.plusDays(random.nextInt(34));
        return switch (random.nextInt(20)) {
            case 0 -> new Stay.Unsaid();
            case 1 -> new Stay.Months(3);
            default -> Trainee.stay(pick(random, COUNTRIES), first.toString(), last.toString());
        };
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
