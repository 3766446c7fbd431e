package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.PenaltyDifferences;
import tr.edu.metu.ico.scoring.Deductions;
import tr.edu.metu.ico.selection.WithdrawalRules;

/** What a late withdrawal from one shipped call costs in another, by both announcements. */
class ShippedPenaltiesTest {

    @ParameterizedTest(name = "from {0} as {1}, in {2} as {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  | MS  | OE-2024  | PHD     | -10
        OE-2020  | MS  | OE-2024  | MS      | -10
        OE-2024  | MS  | OE-2024  | PHD     | 0
        OE-2024  | MS  | OE-2024  | MS      | -10
        OE-2024  | PHD | OE-2024  | POSTDOC | -10
        OE-2024  | UG  | OE-2020  | MS      | 0
        OE-2020  | UG  | ICM-2024 | UG      | 0
        ICM-2024 | UG  | ICM-2024 | UG      | -10
        ICM-2024 | UG  | ICM-2024 | MS      | 0
        ICM-2024 | UG  | OE-2024  | UG      | 0
        ICM-2024 | PHD | DOC-2023 | PHD     | 0
        DOC-2023 | PHD | DOC-2023 | POSTDOC | -10
        DOC-2023 | PHD | ICM-2024 | PHD     | 0
        """)
    void a_late_withdrawal_costs_what_both_announcements_cover(
            String from, StudyLevel then, String in, StudyLevel now, int points) {
        var made = ShippedDefinition.call(from);
        var line = new Participation(made.programme(), then, Outcome.LATE_WITHDRAWAL)
                .penalised(WithdrawalRules.penalty(made));

        assertEquals(points, points(ShippedDefinition.call(in), now, line));
    }

    @ParameterizedTest(name = "of unknown scope as {0}, in {1} as {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        OE  | MS  | OE-2024  | PHD     | -10
        ICM | UG  | ICM-2024 | MS      | -10
        DOC | MS  | DOC-2023 | PHD     | 0
        DOC | PHD | DOC-2023 | POSTDOC | -10
        """)
    void where_nobody_knows_what_was_announced_the_sentence_of_the_later_call_alone_decides(
            String programme, StudyLevel then, String in, StudyLevel now, int points) {
        var line = new Participation(programme, then, Outcome.LATE_WITHDRAWAL);

        assertEquals(points, points(ShippedDefinition.call(in), now, line));
    }

    @Test
    void a_doctoral_stay_costs_ten_points_once_and_a_grant_given_back_late_ten_and_not_twenty() {
        var call = ShippedDefinition.call("DOC-2023");
        var scope = WithdrawalRules.penalty(call);
        var granted = new Participation("DOC", StudyLevel.PHD, Outcome.SELECTED_AND_GRANTED);
        var unfunded = new Participation("DOC", StudyLevel.PHD, Outcome.SELECTED_ZERO_GRANT);
        var stay = new Participation("DOC", StudyLevel.PHD, Outcome.BENEFITED);
        var late = new Participation("DOC", StudyLevel.PHD, Outcome.LATE_WITHDRAWAL).penalised(scope);

        assertEquals(
                List.of(-10, -10, -10, 0, -10, -10),
                List.of(
                        points(call, StudyLevel.POSTDOC, stay),
                        points(call, StudyLevel.POSTDOC, granted),
                        points(call, StudyLevel.PHD, granted, stay),
                        points(call, StudyLevel.PHD, unfunded),
                        points(call, StudyLevel.PHD, unfunded, stay),
                        points(call, StudyLevel.PHD, granted, late)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  | OE-2024
        OE-2024  | OE-2024
        ICM-2024 | ICM-2024
        DOC-2023 | ICM-2024
        """)
    void every_difference_between_the_shipped_announcements_is_decided_on_and_stated(String call, String differing) {
        var definition = ShippedDefinition.call(call);
        var others = ShippedDefinition.CALLS.stream()
                .filter(other -> !other.equals(call))
                .map(ShippedDefinition::call)
                .toList();

        assertEquals(List.of(), PenaltyDifferences.undecided(definition, others));
        assertEquals(
                Optional.ofNullable(differing).stream().toList(),
                PenaltyDifferences.decided(definition, others).stream()
                        .map(problem -> problem.text().en().replaceAll("Late withdrawals from ([^:]*):.*", "$1"))
                        .toList());
    }

    private static int points(CallDefinition call, StudyLevel level, Participation... past) {
        var record = new AcademicRecord(
                new StudentNumber("2500001"),
                "Student",
                new Cohort(new DepartmentCode("CENG"), level, 3),
                2,
                Optional.of(Cgpa.of("3.40")),
                true,
                false,
                Set.of(CountryCode.TURKIYE));
        return new Deductions(call.programme(), call.deductions())
                .ofApplication(new Applicant(record, List.of(), List.of(past)), Set.of(new CountryCode("JP"))).stream()
                        .collect(Collectors.summingInt(
                                adjustment -> adjustment.points().intValueExact()));
    }
}
