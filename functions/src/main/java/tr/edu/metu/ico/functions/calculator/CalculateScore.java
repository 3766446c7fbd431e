package tr.edu.metu.ico.functions.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.calculator.Calculation.Converted;
import tr.edu.metu.ico.functions.site.calls.CalculatorForms;
import tr.edu.metu.ico.scoring.ScoreCheck;
import tr.edu.metu.ico.scoring.Scorer;
import tr.edu.metu.ico.selection.LanguageCheck;

/** Calculates a score with the rules and the code that score applications. */
final class CalculateScore {

    /** Stands in for a number that is missing, so that the others are still checked. */
    private static final BigDecimal ANY = BigDecimal.ONE;

    private final CalculatorForms forms;

    CalculateScore(CalculatorForms forms) {
        this.forms = forms;
    }

    Calculation of(Call call, CallDefinition definition, CalculatorForm form) {
        var problems = new ArrayList<Problem>();
        var cgpa = number(problems, "cgpa", form.cgpa());
        var average = definition.formula().needsCohortAverage() ? average(problems, call, form) : Optional.of(ANY);
        var given = number(problems, "score", form.score());
        var converted = given.flatMap(score -> converted(problems, call, definition, form, score));
        var english = form.exam().isPresent() ? converted.map(Converted::equal) : given;
        var grounds = new Grounded(definition, form.grounds());
        if (!grounds.unknown().isEmpty()) {
            problems.add(unknownGround());
        }
        var scorer =
                Scorer.of(definition.formula(), definition.terms().scoring().steps());
        problems.addAll(outOfRange(scorer, definition, cgpa, average, english));
        if (!problems.isEmpty()) {
            return new Calculation.Refused(problems);
        }
        var exact = new Cgpa(cgpa.orElseThrow());
        var score = scorer.score(exact, average, english.orElseThrow(), grounds.adjustments(exact));
        return new Calculation.Scored(score, converted, Minimums.unmet(definition, exact, level(form)));
    }

    /** The level of the chosen group. */
    private static Optional<String> level(CalculatorForm form) {
        return form.cohort()
                .map(key -> key.split("\\."))
                .filter(parts -> parts.length == 3)
                .map(parts -> parts[1]);
    }

    private static List<Problem> outOfRange(
            Scorer scorer,
            CallDefinition definition,
            Optional<BigDecimal> cgpa,
            Optional<BigDecimal> average,
            Optional<BigDecimal> english) {
        var problems = new ArrayList<Problem>();
        ScoreCheck.problems(scorer, cgpa.orElse(ANY), Optional.of(average.orElse(ANY)), english.orElse(ANY)).stream()
                .map(CalculateScore::ofTheForm)
                .forEach(problems::add);
        // a score outside 1 to 100 has been named already
        if (problems.stream().noneMatch(problem -> problem.field().equals("score"))) {
            english.ifPresent(score -> LanguageCheck.problems(definition, score).stream()
                    .map(CalculateScore::ofTheForm)
                    .forEach(problems::add));
        }
        return problems;
    }

    /** The same problem at the field of the form. */
    private static Problem ofTheForm(Problem problem) {
        var field = switch (problem.field()) {
            case "cohortAverage" -> "average";
            case "language", "language.score" -> "score";
            default -> problem.field();
        };
        return new Problem(field, problem.code(), problem.rule(), problem.text());
    }

    private Optional<BigDecimal> average(List<Problem> problems, Call call, CalculatorForm form) {
        if (form.average().isPresent() && form.cohort().isPresent()) {
            problems.add(groupAndAverage());
            return Optional.empty();
        }
        var averages = forms.averages(call).toList();
        if (form.average().isEmpty() && form.cohort().isEmpty() && !averages.isEmpty()) {
            problems.add(noGroup());
            return Optional.empty();
        }
        if (form.cohort().isEmpty()) {
            return number(problems, "average", form.average());
        }
        var found = averages.stream()
                .filter(average -> CalculatorForms.key(average.cohort())
                        .equals(form.cohort().get()))
                .map(CohortAverage::average)
                .findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.of(
                    "cohort",
                    "UNKNOWN_COHORT",
                    "There is no average for this group. Choose a group of the list, or enter the average.",
                    "Bu grubun ortalaması yok. Listeden bir grup seçin ya da ortalamayı yazın."));
        }
        return found;
    }

    private Optional<Converted> converted(
            List<Problem> problems, Call call, CallDefinition definition, CalculatorForm form, BigDecimal score) {
        if (form.exam().isEmpty()) {
            return Optional.empty();
        }
        var exam = form.exam().get();
        var table = forms.table(call, definition, exam);
        if (table.isEmpty()) {
            problems.add(Problem.of(
                    "exam",
                    "NO_TABLE",
                    "Scores of this exam cannot be converted here. Choose an exam of the list, or enter a score on the"
                            + " METU scale.",
                    "Bu sınavın puanları burada çevrilemez. Listeden bir sınav seçin ya da ODTÜ ölçeğinde bir puan"
                            + " yazın."));
            return Optional.empty();
        }
        var interpolation = definition.conversion().orElseThrow().interpolation();
        var equal = table.get().propose(exam, score, interpolation);
        if (equal.isEmpty()) {
            problems.add(Problem.of(
                    "score",
                    "OUTSIDE_TABLE",
                    "The table has no equal of this score. Enter the score as your exam reports it.",
                    "Tabloda bu puanın karşılığı yok. Puanı sınav sonuç belgenizde yazdığı gibi girin."));
        }
        return equal.map(found -> new Converted(exam, score, found, table.get().version()));
    }

    /** A decimal comma is as good as a point: many people write one. */
    private static Optional<BigDecimal> number(List<Problem> problems, String field, Optional<String> text) {
        if (text.isEmpty()) {
            problems.add(Problem.of(field, "MISSING_FIELD", "Enter a number.", "Bir sayı girin."));
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.read(field, text.get().replace(',', '.')));
        } catch (IllegalArgumentException noNumber) {
            problems.add(Problem.of(
                    field, "NO_NUMBER", "Enter a plain number, such as 3.15.", "Düz bir sayı girin, örneğin 3,15."));
            return Optional.empty();
        }
    }

    private static Problem groupAndAverage() {
        return Problem.of(
                "average",
                "GROUP_AND_AVERAGE",
                "Choose your group or enter an average, not both.",
                "Ya grubunuzu seçin ya da bir ortalama yazın; ikisini birden vermeyin.");
    }

    private static Problem noGroup() {
        return Problem.of(
                "cohort",
                "MISSING_FIELD",
                "Choose your group; if it is not in the list, enter its average.",
                "Grubunuzu seçin; listede yoksa ortalamasını yazın.");
    }

    private static Problem unknownGround() {
        return Problem.of(
                "ground",
                "UNKNOWN_GROUND",
                "This call has no such ground. Tick grounds of the list only.",
                "Bu çağrıda böyle bir gerekçe yok. Yalnızca listedekileri işaretleyin.");
    }
}
