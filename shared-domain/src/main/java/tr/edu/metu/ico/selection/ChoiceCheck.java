package tr.edu.metu.ico.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.rule.ChoiceRule;

/** Faults of the choices of an application. */
public final class ChoiceCheck {
    private final CallDefinition definition;
    private final ApplicationContent content;
    private final StudyLevel level;
    private final DepartmentCode department;
    private final List<Agreement> agreements;

    public ChoiceCheck(
            CallDefinition d, ApplicationContent content, AcademicRecord record, List<Agreement> agreements) {
        this(d, content, record.cohort().level(), record.cohort().department(), agreements);
    }

    public ChoiceCheck(
            CallDefinition d,
            ApplicationContent content,
            StudyLevel level,
            DepartmentCode department,
            List<Agreement> agreements) {
        definition = d;
        this.content = content;
        this.level = level;
        this.department = department;
        this.agreements = agreements;
    }

    public List<Problem> problems() {
        var oneHost = definition.terms().choices().oneHost();
        if (!oneHost.isEmpty()) {
            return content.choices().isEmpty()
                    ? List.of()
                    : List.of(Problem.of(
                            "choices",
                            "NO_LIST_TO_CHOOSE_FROM",
                            oneHost.getFirst().clause()));
        }
        var problems = new ArrayList<>(counted());
        var seen = new HashSet<UniversityId>();
        for (int i = 0; i < content.choices().size(); i++) {
            var choice = content.choices().get(i);
            problems.addAll(choice(choice, "choices[" + i + "]", seen.add(choice.university())));
        }
        return problems;
    }

    /** Why this choice cannot get a seat, by agreements, level and department. */
    public Optional<Decision> closed(Choice choice) {
        var agreement = agreement(choice);
        if (agreement.isEmpty()) {
            return Optional.of(Decision.PARTNER_REMOVED);
        }
        var codes =
                broken(choice, "", agreement.get()).stream().map(Problem::code).collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                codes.contains("LEVEL_NOT_OFFERED")
                        ? Decision.LEVEL
                        : codes.contains("PHD_ONLY_COUNTRY") ? Decision.PHD_ONLY_COUNTRY : Decision.NOT_OFFERED);
    }

    /** Whether this choice is open to the student: nothing closes it, and there is a pool for it, however many places it has. */
    boolean open(Choice choice) {
        return closed(choice).isEmpty() && pool(choice).isPresent();
    }

    /** Faults of the choice at this index, regardless of the others. */
    public List<Problem> problems(int index) {
        return choice(content.choices().get(index), "choices[" + index + "]", true);
    }

    public Optional<Agreement> agreement(Choice choice) {
        return agreements.stream()
                .filter(agreement -> agreement.university().equals(choice.university()))
                .findFirst();
    }

    /** The pool this choice competes in; empty when there is no such pool. */
    public Optional<Pool> pool(Choice choice) {
        return agreement(choice).flatMap(agreement -> agreement.pool(level, choice.semester()));
    }

    /** The id of the pool that {@link #pool} returns. */
    Optional<PoolId> poolId(Choice choice) {
        return agreement(choice).flatMap(agreement -> agreement.poolId(level, choice.semester()));
    }

    private List<Problem> counted() {
        if (content.choices().isEmpty()) {
            return List.of(Problem.of(
                    "choices", "NO_CHOICE", "Choose at least one university.", "En az bir üniversite seçin."));
        }
        return definition.terms().choices().atMost().stream()
                .filter(rule -> content.choices().size() > rule.maximum())
                .map(rule -> Problem.of("choices[" + rule.maximum() + "]", "TOO_MANY_CHOICES", rule.clause()))
                .toList();
    }

    private List<Problem> choice(Choice choice, String field, boolean first) {
        if (!first) {
            return List.of(Problem.of(
                    field + ".university",
                    "DUPLICATE_CHOICE",
                    "Each university can be chosen once.",
                    "Her üniversite yalnızca bir kez seçilebilir."));
        }
        return agreement(choice)
                .map(agreement -> broken(choice, field, agreement))
                .orElseGet(() -> List.of(Problem.of(
                        field + ".university",
                        "UNKNOWN_UNIVERSITY",
                        "This university is not among the partners of this call. Choose one of them.",
                        "Bu üniversite bu çağrının anlaşmalı üniversiteleri arasında yok. Bunlardan birini seçin.")));
    }

    private List<Problem> broken(Choice choice, String field, Agreement agreement) {
        var problems = new ArrayList<>(definition.choiceRules().stream()
                .flatMap(rule -> broken(rule, choice, field, agreement).stream())
                .toList());
        outsideThePools(choice, field, agreement)
                .filter(outside ->
                        problems.stream().noneMatch(problem -> problem.code().equals(outside.code())))
                .ifPresent(problems::add);
        return problems;
    }

    /** Pools for certain levels and semesters are for these only, with or without a rule of the call. */
    private Optional<Problem> outsideThePools(Choice choice, String field, Agreement agreement) {
        if (agreement.pool(level, choice.semester()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                agreement.takes(level)
                        ? Problem.of(
                                field + ".semester",
                                "SEMESTER_NOT_OFFERED",
                                "The university has no places for students of your level in this semester.",
                                "Üniversitenin bu dönemde öğrenim düzeyinizden öğrenciler için kontenjanı yok.")
                        : Problem.of(
                                field + ".university",
                                "LEVEL_NOT_OFFERED",
                                "The university has no places for students of your level.",
                                "Üniversitenin öğrenim düzeyinizden öğrenciler için kontenjanı yok."));
    }

    private Optional<Problem> broken(ChoiceRule rule, Choice choice, String field, Agreement agreement) {
        return switch (rule) {
            case ChoiceRule.OnlyCurrentLevel(var clause)
            when !agreement.takes(level) -> Optional.of(Problem.of(field + ".university", "LEVEL_NOT_OFFERED", clause));
            case ChoiceRule.DepartmentRestriction(var clause)
            when pool(choice).filter(this::isClosedToTheDepartment).isPresent() ->
                Optional.of(Problem.of(field + ".university", "DEPARTMENT_NOT_OFFERED", clause));
            case ChoiceRule.SemesterOffered(var clause)
            when !agreement.semesters(level).contains(choice.semester()) ->
                Optional.of(Problem.of(field + ".semester", "SEMESTER_NOT_OFFERED", clause));
            case ChoiceRule.PhdOnlyCountries(var clause, var allowZeroGrant)
            when agreement.phdOnly() && level != StudyLevel.PHD && !(allowZeroGrant && !content.wantsGrant()) ->
                Optional.of(Problem.of(field + ".university", "PHD_ONLY_COUNTRY", clause));
            case ChoiceRule.OnlyCurrentLevel _,
                    ChoiceRule.DepartmentRestriction _,
                    ChoiceRule.SemesterOffered _,
                    ChoiceRule.PhdOnlyCountries _,
                    ChoiceRule.AtMostChoices _,
                    ChoiceRule.HostMinimumWarns _,
                    ChoiceRule.PartnerListMayChange _,
                    ChoiceRule.HostNeedsOwnDocument _,
                    ChoiceRule.OneHost _ -> Optional.empty();
        };
    }

    private boolean isClosedToTheDepartment(Pool pool) {
        return !pool.isFor(department);
    }
}
