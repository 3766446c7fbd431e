package tr.edu.metu.ico.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;

/** What is wrong with the choices of an application. */
final class ChoiceCheck {
    private ChoiceCheck() {}

    static List<Problem> problems(
            CallDefinition d, List<Choice> choices, AcademicRecord r, List<Agreement> agreements) {
        var problems = new ArrayList<Problem>();
        if (choices.isEmpty()) {
            problems.add(Problem.of(
                    "choices", "NO_CHOICE", "Choose at least one university.", "En az bir üniversite seçin."));
        }
        d.rules(ChoiceRule.AtMostChoices.class).stream()
                .filter(rule -> choices.size() > rule.maximum())
                .map(rule -> Problem.of("choices[" + rule.maximum() + "]", "TOO_MANY_CHOICES", rule.clause()))
                .forEach(problems::add);
        var seen = new HashSet<UniversityId>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            problems.addAll(choice(d, choice, "choices[" + i + "]", seen.add(choice.university()), r, agreements));
        }
        return problems;
    }

    /** Why no seat can be given for this choice, by the agreements, the student's level and department. */
    static Optional<Decision> closed(CallDefinition d, Choice choice, AcademicRecord r, List<Agreement> agreements) {
        var agreement = find(agreements, choice);
        if (agreement.isEmpty()) {
            return Optional.of(Decision.NOT_OFFERED);
        }
        var codes = broken(d, choice, "", r, agreement.get()).stream()
                .map(Problem::code)
                .collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                codes.contains("LEVEL_NOT_OFFERED")
                        ? Decision.LEVEL
                        : codes.contains("PHD_ONLY_COUNTRY") ? Decision.PHD_ONLY_COUNTRY : Decision.NOT_OFFERED);
    }

    static Stream<Problem> warnings(
            CallDefinition d, List<Choice> choices, AcademicRecord r, List<Agreement> agreements) {
        return d.rules(ChoiceRule.HostMinimumWarns.class).stream()
                .flatMap(rule -> IntStream.range(0, choices.size())
                        .filter(i -> find(agreements, choices.get(i))
                                .flatMap(Agreement::hostMinimum)
                                .filter(minimum -> r.cgpa()
                                        .filter(cgpa -> cgpa.value().compareTo(minimum) < 0)
                                        .isPresent())
                                .isPresent())
                        .mapToObj(i -> Problem.of("choices[" + i + "]", "HOST_MINIMUM_ABOVE_CGPA", rule.clause())));
    }

    private static List<Problem> choice(
            CallDefinition d,
            Choice choice,
            String field,
            boolean first,
            AcademicRecord r,
            List<Agreement> agreements) {
        if (!first) {
            return List.of(Problem.of(
                    field + ".university",
                    "DUPLICATE_CHOICE",
                    "Each university can be chosen once.",
                    "Her üniversite yalnızca bir kez seçilebilir."));
        }
        return find(agreements, choice)
                .map(agreement -> broken(d, choice, field, r, agreement))
                .orElseGet(() -> List.of(Problem.of(
                        field + ".university",
                        "UNKNOWN_UNIVERSITY",
                        "This university is not among the partners of this call.",
                        "Bu üniversite bu çağrının anlaşmalı üniversiteleri arasında yok.")));
    }

    private static List<Problem> broken(
            CallDefinition d, Choice choice, String field, AcademicRecord r, Agreement agreement) {
        return d.choiceRules().stream()
                .flatMap(rule -> broken(rule, choice, field, r, agreement).stream())
                .toList();
    }

    private static Optional<Problem> broken(
            ChoiceRule rule, Choice choice, String field, AcademicRecord r, Agreement agreement) {
        return switch (rule) {
            case ChoiceRule.OnlyCurrentLevel(var clause)
            when !agreement.levels().contains(r.cohort().level()) ->
                Optional.of(Problem.of(field + ".university", "LEVEL_NOT_OFFERED", clause));
            case ChoiceRule.DepartmentRestriction(var clause)
            when !agreement.isFor(r.cohort().department()) ->
                Optional.of(Problem.of(field + ".university", "DEPARTMENT_NOT_OFFERED", clause));
            case ChoiceRule.SemesterOffered(var clause)
            when !agreement.semesters().contains(choice.semester()) ->
                Optional.of(Problem.of(field + ".semester", "SEMESTER_NOT_OFFERED", clause));
            case ChoiceRule.OnlyCurrentLevel _,
                    ChoiceRule.DepartmentRestriction _,
                    ChoiceRule.SemesterOffered _,
                    ChoiceRule.AtMostChoices _,
                    ChoiceRule.HostMinimumWarns _ -> Optional.empty();
        };
    }

    private static Optional<Agreement> find(List<Agreement> agreements, Choice choice) {
        return agreements.stream()
                .filter(agreement -> agreement.university().equals(choice.university()))
                .findFirst();
    }
}
