package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.error;
import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.scoring.Adjustment;
import tr.edu.metu.ico.scoring.Deductions;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreCheck;
import tr.edu.metu.ico.scoring.Scorer;

/** The cases on the total: its component, its sum, and the deductions for history and citizenship. */
final class ScoreCases {
    /** The form of the office's programme names; anything else, such as KA131, causes no deduction in any call. */
    private static final Pattern PROGRAMME = Pattern.compile("[A-Z]{2,10}");

    private static final BigDecimal ANY_LANGUAGE = new BigDecimal("80");

    private ScoreCases() {}

    /** Kind cgpaComponent: the CGPA's side of the total and the steps to it. */
    static ObjectNode component(CallDefinition call, Input input) {
        return scored(call, input, ANY_LANGUAGE, List.of(), score -> {
            var reported = newOutcome();
            score.steps().stream()
                    .filter(step -> Set.of("RATIO", "FACTOR", "COMPONENT").contains(step.code()))
                    .forEach(step -> reported.put(
                            step.code().toLowerCase(Locale.ROOT), step.value().toPlainString()));
            return reported;
        });
    }

    /** Kind totalScore: the total with adjustments by their codes; codes unknown to the call have no effect. */
    static ObjectNode total(CallDefinition call, Input input) {
        var codes = input.texts("adjustments");
        var deductions = new HashSet<String>();
        var adjustments = Stream.concat(
                        call.bonuses().stream().map(Adjustment::of),
                        call.deductions().stream()
                                .map(rule -> new Adjustment(rule.code(), BigDecimal.valueOf(rule.points()), rule.id())))
                .filter(adjustment -> codes.contains(adjustment.code()) && deductions.add(adjustment.code()))
                .toList();
        return scored(
                call,
                input,
                input.decimal("language"),
                adjustments,
                score -> newOutcome().put("total", score.total().toPlainString()));
    }

    private static ObjectNode scored(
            CallDefinition call,
            Input input,
            BigDecimal language,
            List<Adjustment> adjustments,
            Function<OverallScore, ObjectNode> describe) {
        var scorer = Scorer.of(call.formula(), call.terms().scoring().steps());
        var cgpa = input.decimal("cgpa");
        var average =
                input.has("cohortAverage") ? Optional.of(input.decimal("cohortAverage")) : Optional.<BigDecimal>empty();
        var problems = ScoreCheck.problems(scorer, cgpa, average, language);
        return problems.isEmpty()
                ? describe.apply(scorer.score(new Cgpa(cgpa), average, language, adjustments))
                : error(problems);
    }

    /** Kind deduction: the points deducted from the whole application for history and citizenship. */
    static ObjectNode deduction(CallDefinition call, Input input) {
        var one = new CaseApplication(call, 1);
        one.level = input.oneOf("level", StudyLevel.class);
        if (input.has("citizenships")) {
            one.citizenships.clear();
            input.texts("citizenships").stream().map(CountryCode::new).forEach(one.citizenships::add);
        }
        var history = new ArrayList<Participation>();
        input.objects("history").stream()
                .filter(line -> PROGRAMME.matcher(line.text("program")).matches())
                .forEach(line -> history.add(participation(line)));
        var international = input.has("international")
                ? Optional.of(input.flag("international", false))
                : Optional.<Boolean>empty();
        var countries = new HashSet<CountryCode>();
        input.texts("choiceCountries").stream().map(CountryCode::new).forEach(countries::add);
        var applicant = new Applicant(one.record(), List.of(), history, international, List.of());
        int points = new Deductions(call.programme(), call.deductions())
                .ofApplication(applicant, countries).stream()
                        .mapToInt(adjustment -> adjustment.points().intValueExact())
                        .sum();
        return newOutcome().put("points", points);
    }

    private static Participation participation(Input line) {
        return new Participation(
                line.text("program"),
                line.oneOf("level", StudyLevel.class),
                line.parsed("outcome", ScoreCases::outcome, "an outcome"));
    }

    private static Participation.Outcome outcome(String name) {
        return switch (name) {
            case "SELECTED_GRANTED", "SELECTED_WITH_GRANT" -> Participation.Outcome.SELECTED_AND_GRANTED;
            case "WITHDRAWN_IN_TIME", "WITHDRAWN_ON_TIME" -> Participation.Outcome.WITHDREW_IN_TIME;
            case "WITHDRAWN_LATE", "WITHDREW_LATE" -> Participation.Outcome.LATE_WITHDRAWAL;
            default -> Participation.Outcome.valueOf(name);
        };
    }
}
