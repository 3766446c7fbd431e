package tr.edu.metu.ico.functions.calculator;

import java.util.LinkedHashMap;
import java.util.Map;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.calculator.Calculation.Refused;
import tr.edu.metu.ico.functions.calculator.Calculation.Scored;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.PageBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.site.calls.CalculatorForms;
import tr.edu.metu.ico.functions.site.calls.ScoreLines;
import tr.edu.metu.ico.rule.EligibilityRule.MinimumCgpa;
import tr.edu.metu.ico.site.CalculatorPage;
import tr.edu.metu.ico.site.CalculatorPage.Answer;
import tr.edu.metu.ico.site.CalculatorPage.Converted;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.site.Html;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Statement;
import tr.edu.metu.ico.site.Ui;

/**
 * {@code POST /calculator/{call}}, for anybody: a browser without scripts gets a page, other clients get JSON. A page
 * is always answered with 200, and what is wrong stands beside its field.
 */
public final class CalculatorHandler extends HttpFunction {

    private final Definitions definitions;
    private final CalculatorForms forms;
    private final CalculateScore calculate;

    public CalculatorHandler() {
        this(Wiring.parts());
    }

    public CalculatorHandler(Parts parts) {
        super(parts);
        definitions = parts.definitions();
        forms = new CalculatorForms(parts.ports().officeData(), parts.ports().calls());
        calculate = new CalculateScore(forms);
        post("/calculator/{call}", Subject.CALL, Action.CALCULATE_SCORE)
                .takesForm(CalculatorForm.class, CalculatorForm::read)
                .answersOrShows(CalculationBody.class, this::body, this::page);
    }

    private CalculationBody body(AuthorizedRequest<Call, CalculatorForm> asked) {
        var definition = definitions.of(asked.subject());
        return switch (calculate.of(asked.subject(), definition, asked.body())) {
            case Scored scored -> CalculationBody.of(scored, ScoreLines.of(definition, scored.score()));
            case Refused refused -> throw Refusal.brokenRules(refused.problems());
        };
    }

    private PageBody page(AuthorizedRequest<Call, CalculatorForm> asked) {
        var language = asked.body().shownIn();
        var ui = new Ui(SiteAddress.relative(), language, CalculatorForms.path(asked.subject()));
        return new PageBody(Html.of(CalculatorForms.TEMPLATE, ui, record(asked)), language.locale());
    }

    private CalculatorPage record(AuthorizedRequest<Call, CalculatorForm> asked) {
        var call = asked.subject();
        var definition = definitions.of(call);
        var given = asked.body().given();
        return switch (calculate.of(call, definition, asked.body())) {
            case Scored scored ->
                forms.answered(
                        call,
                        definition,
                        given,
                        new Answer(
                                scored.score().total(),
                                scored.converted().map(CalculatorHandler::shown),
                                ScoreLines.of(definition, scored.score()),
                                scored.unmet().stream()
                                        .map(MinimumCgpa::clause)
                                        .map(Statement::of)
                                        .toList()));
            case Refused refused -> forms.refused(call, definition, given, byField(refused));
        };
    }

    private static Converted shown(Calculation.Converted found) {
        return new Converted(ExamNames.of(found.exam()), found.score(), found.equal(), found.table());
    }

    /** The first problem of each field. */
    private static Map<String, Text> byField(Refused refused) {
        var problems = new LinkedHashMap<String, Text>();
        for (Problem problem : refused.problems()) {
            problems.putIfAbsent(problem.field(), problem.text());
        }
        return problems;
    }
}
