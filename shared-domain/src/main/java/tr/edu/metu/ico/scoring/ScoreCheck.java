package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.ScoringRule.Step;

/** What prevents scoring; a number is never replaced by a guess (INV-17, reading A-44). */
public final class ScoreCheck {
    private static final BigDecimal HIGHEST_CGPA = new BigDecimal("4.00");
    private static final BigDecimal HIGHEST_LANGUAGE = new BigDecimal("100");
    private static final int DECIMALS = 6;

    private ScoreCheck() {}

    /** Every problem, by field and with the rule that requires the field. */
    public static List<Problem> problems(
            Scorer scorer, BigDecimal cgpa, Optional<BigDecimal> cohortAverage, BigDecimal language) {
        return Stream.of(
                        cgpa(cgpa, scorer.cited(Step.COMPONENT)),
                        average(scorer, cohortAverage),
                        language(language, scorer.cited(Step.LANGUAGE)))
                .flatMap(Optional::stream)
                .toList();
    }

    static void require(Scorer scorer, BigDecimal cgpa, Optional<BigDecimal> cohortAverage, BigDecimal language) {
        var problems = problems(scorer, cgpa, cohortAverage, language);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.stream()
                    .map(problem -> problem.field() + " ("
                            + problem.rule().map(RuleId::value).orElse("") + "): "
                            + problem.text().en())
                    .collect(Collectors.joining(" ")));
        }
    }

    private static Optional<Problem> cgpa(BigDecimal cgpa, RuleId rule) {
        boolean fits = sane(cgpa) && cgpa.signum() >= 0 && cgpa.compareTo(HIGHEST_CGPA) <= 0;
        return fits
                ? Optional.empty()
                : problem(
                        "cgpa",
                        "CGPA_OUT_OF_RANGE",
                        rule,
                        "The CGPA must be from 0 to 4.00.",
                        "Not ortalaması 0 ile 4,00 arasında olmalı.");
    }

    private static Optional<Problem> average(Scorer scorer, Optional<BigDecimal> average) {
        if (!scorer.formula().needsCohortAverage()) {
            return Optional.empty();
        }
        var rule = scorer.cited(Step.COHORT_AVERAGE);
        if (average.isEmpty()) {
            return problem(
                    "cohortAverage",
                    "MISSING_COHORT_AVERAGE",
                    rule,
                    "There is no average CGPA for the department, level and semester; without it nobody in this group"
                            + " is scored.",
                    "Bölüm, düzey ve yarıyılın not ortalaması yok; o olmadan bu gruptan kimse puanlanmaz.");
        }
        var value = average.get();
        boolean fits = sane(value) && value.signum() > 0 && value.compareTo(HIGHEST_CGPA) <= 0;
        return fits
                ? Optional.empty()
                : problem(
                        "cohortAverage",
                        "COHORT_AVERAGE_OUT_OF_RANGE",
                        rule,
                        "The average CGPA of a cohort must be above 0 and at most 4.00.",
                        "Bir grubun not ortalaması 0'dan büyük ve en çok 4,00 olmalı.");
    }

    private static Optional<Problem> language(BigDecimal language, RuleId rule) {
        boolean fits =
                sane(language) && language.compareTo(BigDecimal.ONE) >= 0 && language.compareTo(HIGHEST_LANGUAGE) <= 0;
        return fits
                ? Optional.empty()
                : problem(
                        "language",
                        "LANGUAGE_OUT_OF_RANGE",
                        rule,
                        "The English score must be from 1 to 100.",
                        "İngilizce puanı 1 ile 100 arasında olmalı.");
    }

    /** Whether it can be used in a calculation; checked before any arithmetic. */
    private static boolean sane(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= DECIMALS;
    }

    private static Optional<Problem> problem(String field, String code, RuleId rule, String en, String tr) {
        return Optional.of(new Problem(field, code, Optional.of(rule), new Text(en, tr)));
    }
}
