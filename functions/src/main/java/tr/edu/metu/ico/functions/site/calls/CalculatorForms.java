package tr.edu.metu.ico.functions.site.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.site.page.ProgrammeCalls;
import tr.edu.metu.ico.site.CalculatorPage;
import tr.edu.metu.ico.site.CalculatorPage.Answer;
import tr.edu.metu.ico.site.CalculatorPage.CohortLine;
import tr.edu.metu.ico.site.CalculatorPage.CutOffs;
import tr.edu.metu.ico.site.CalculatorPage.ExamLine;
import tr.edu.metu.ico.site.CalculatorPage.Given;
import tr.edu.metu.ico.site.CalculatorPage.Ground;
import tr.edu.metu.ico.site.ExamNames;

/** The form of a call's score calculator, as its rules and the office data in force ask for it. */
public final class CalculatorForms {

    /** The name of the template. */
    public static final String TEMPLATE = "calculator";

    private final OfficeData officeData;
    private final ProgrammeCalls calls;

    public CalculatorForms(OfficeData officeData, Calls calls) {
        this.officeData = officeData;
        this.calls = new ProgrammeCalls(calls);
    }

    /** The address of a call's calculator without the language. */
    public static String path(Call call) {
        return "call/" + call.id() + "/calculator";
    }

    /** The form with nothing entered. */
    CalculatorPage blank(Call call, CallDefinition definition, Optional<CutOffs> cutOffs) {
        return page(call, definition, Given.NOTHING, Map.of(), Optional.empty(), cutOffs, false);
    }

    /** The form as it was sent, with what is wrong with it. */
    public CalculatorPage refused(Call call, CallDefinition definition, Given given, Map<String, Text> problems) {
        return page(call, definition, given, problems, Optional.empty(), Optional.empty(), false);
    }

    /** The form as it was sent, with its answer. */
    public CalculatorPage answered(Call call, CallDefinition definition, Given given, Answer answer) {
        boolean comparable = calls.lastBefore(call).isPresent();
        return page(call, definition, given, Map.of(), Optional.of(answer), Optional.empty(), comparable);
    }

    private CalculatorPage page(
            Call call,
            CallDefinition definition,
            Given given,
            Map<String, Text> problems,
            Optional<Answer> answer,
            Optional<CutOffs> cutOffs,
            boolean comparable) {
        boolean averaged = definition.formula().needsCohortAverage();
        return new CalculatorPage(
                CallFacts.banner(call, definition),
                averaged,
                averaged ? cohorts(call) : List.of(),
                definition.conversion().isPresent(),
                exams(call, definition),
                grounds(definition),
                given,
                problems,
                answer,
                cutOffs,
                comparable);
    }

    private List<CohortLine> cohorts(Call call) {
        return averages(call).map(CalculatorForms::cohort).toList();
    }

    /** The averages that everybody may see. */
    public Stream<CohortAverage> averages(Call call) {
        return officeData.cohortAverages(call).stream().filter(CohortAverage::isPublic);
    }

    private static CohortLine cohort(CohortAverage average) {
        var cohort = average.cohort();
        return new CohortLine(
                key(cohort), cohort.department().value(), cohort.level(), cohort.semester(), average.average());
    }

    /** What the form sends for a cohort. */
    public static String key(Cohort cohort) {
        return String.join(".", cohort.department().value(), cohort.level().name(), "" + cohort.semester());
    }

    private List<ExamLine> exams(Call call, CallDefinition definition) {
        return definition.acceptedExams().stream()
                .filter(exam -> table(call, definition, exam).isPresent())
                .map(exam -> new ExamLine(exam, ExamNames.of(exam)))
                .toList();
    }

    /** The office's table in force for an exam; a table that is only an example converts nothing. */
    public Optional<EquivalenceTable> table(Call call, CallDefinition definition, String exam) {
        return definition.conversion().isEmpty() || !definition.acceptedExams().contains(exam)
                ? Optional.empty()
                : officeData.equivalences(call, exam).filter(table -> !table.sample());
    }

    private static List<Ground> grounds(CallDefinition definition) {
        var added = definition.bonuses().stream()
                .map(bonus -> new Ground(
                        bonus.code(),
                        Grounds.name(definition, bonus).orElseThrow(),
                        bonus.points(),
                        bonus.clause().statement()));
        var deducted = definition.deductions().stream()
                .map(rule -> new Ground(
                        rule.code(),
                        Grounds.declared(rule),
                        rule.points(),
                        rule.clause().statement()));
        return Stream.concat(added, deducted).toList();
    }
}
