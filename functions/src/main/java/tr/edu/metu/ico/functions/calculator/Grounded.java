package tr.edu.metu.ico.functions.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.scoring.Adjustment;
import tr.edu.metu.ico.scoring.Deductions;

/**
 * Points for the grounds that somebody ticked. Deductions are found by the same rules as for an application: for a
 * made-up student whose past and citizenship have exactly what was ticked.
 */
final class Grounded {

    private static final StudyLevel LEVEL = StudyLevel.PHD;
    private static final CountryCode FOREIGN = new CountryCode("JP");

    private final CallDefinition definition;
    private final Set<String> ticked;

    Grounded(CallDefinition definition, Set<String> ticked) {
        this.definition = definition;
        this.ticked = ticked;
    }

    /** Codes that the call does not know. */
    Set<String> unknown() {
        var unknown = new TreeSet<>(ticked);
        definition.bonuses().forEach(bonus -> unknown.remove(bonus.code()));
        definition.deductions().forEach(deduction -> unknown.remove(deduction.code()));
        return unknown;
    }

    List<Adjustment> adjustments(Cgpa cgpa) {
        var added = definition.bonuses().stream().filter(this::isTicked).map(Adjustment::of);
        var deductions = new Deductions(definition.programme(), definition.deductions());
        var student = student(cgpa);
        var less = deductions.ofApplication(student, countries()).stream();
        var lessThere = countries().stream().flatMap(country -> deductions.ofChoice(student, country).stream());
        return Stream.of(added, less, lessThere).flatMap(some -> some).toList();
    }

    private boolean isTicked(Bonus bonus) {
        return ticked.contains(bonus.code());
    }

    private Applicant student(Cgpa cgpa) {
        var record = new AcademicRecord(
                new StudentNumber("0000000"),
                "Nobody",
                new Cohort(new DepartmentCode("NONE"), LEVEL, 1),
                1,
                Optional.of(cgpa),
                true,
                false,
                countries().isEmpty() ? Set.of(CountryCode.TURKIYE) : countries());
        return new Applicant(record, List.of(), history());
    }

    /** The country of citizenship that is asked for; none unless that was ticked. */
    private Set<CountryCode> countries() {
        boolean own =
                definition.terms().scoring().citizenships().stream().anyMatch(rule -> ticked.contains(rule.code()));
        return own ? Set.of(FOREIGN) : Set.of();
    }

    private List<Participation> history() {
        var lines = new ArrayList<Participation>();
        definition.deductions().stream()
                .filter(rule -> ticked.contains(rule.code()))
                .forEach(rule -> past(rule).ifPresent(lines::add));
        return List.copyOf(lines);
    }

    private static Optional<Participation> past(Deduction rule) {
        return switch (rule) {
            case Deduction.BenefitedBefore before ->
                Optional.of(new Participation(before.programme(), LEVEL, Outcome.BENEFITED));
            case Deduction.SelectedAndGranted before ->
                Optional.of(new Participation(before.programme(), LEVEL, Outcome.SELECTED_AND_GRANTED));
            case Deduction.LateWithdrawal before ->
                before.programmes().stream()
                        .sorted()
                        .findFirst()
                        .map(programme -> new Participation(programme, LEVEL, Outcome.LATE_WITHDRAWAL));
            case Deduction.Citizenship _ -> Optional.empty();
        };
    }
}
