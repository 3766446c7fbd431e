package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.scoring.Bonus;
import tr.edu.metu.ico.scoring.Deduction;

/** Computes every score again, in the checker's own arithmetic. */
final class Points {
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final CallDefinition definition;
    private final Map<UniversityId, Agreement> agreements;
    private final Map<Cohort, BigDecimal> averages;

    Points(CallDefinition definition, Map<UniversityId, Agreement> agreements, Map<Cohort, BigDecimal> averages) {
        this.definition = definition;
        this.agreements = agreements;
        this.averages = averages;
    }

    /** The score, empty when a CGPA, an average or an English score is missing. */
    Optional<Score> of(SealedApplication application, Optional<BigDecimal> language) {
        var record = application.applicant().record();
        var average = averages.get(record.cohort());
        if (record.cgpa().isEmpty() || average == null || language.isEmpty()) {
            return Optional.empty();
        }
        var formula = definition.formula();
        var cgpa = record.cgpa().get().value();
        // HALF_UP by hand: cents of a quotient are floor((quotient + half a cent) / cent); all numbers here are
        // positive
        var ratio = cgpa.add(average.multiply(HALF_CENT))
                .divideToIntegralValue(average.multiply(CENT))
                .multiply(CENT);
        var component = cents(cgpa.multiply(formula.convergentFactor().add(ratio)));
        var adjustments = adjustments(application);
        var total = component
                .multiply(formula.cgpaWeight())
                .add(language.get().multiply(formula.languageWeight()))
                .add(BigDecimal.valueOf(adjustments.values().stream()
                        .mapToLong(Integer::longValue)
                        .sum()));
        return Optional.of(new Score(cents(total), component, language.get(), cgpa, adjustments));
    }

    private static BigDecimal cents(BigDecimal exact) {
        var up = exact.abs().add(HALF_CENT).setScale(2, RoundingMode.DOWN);
        return exact.signum() < 0 ? up.negate() : up;
    }

    private Map<String, Integer> adjustments(SealedApplication application) {
        var points = new TreeMap<String, Integer>();
        for (var bonus : definition.bonuses()) {
            if (claimed(application, bonus) && shown(application, bonus)) {
                points.put(bonus.code(), bonus.points());
            }
        }
        for (var deduction : definition.deductions()) {
            switch (deduction) {
                case Deduction.BenefitedBefore(var _, var less, var programme, var sameLevel)
                when history(application, Participation.Outcome.BENEFITED, programme, sameLevel) ->
                    points.put("BENEFITED_BEFORE", less);
                case Deduction.LateWithdrawal(var _, var less, var programme, var sameLevel)
                when history(application, Participation.Outcome.LATE_WITHDRAWAL, programme, sameLevel) ->
                    points.put("LATE_WITHDRAWAL", less);
                case Deduction.Citizenship(var _, var less, var _)
                when home(application) -> points.put("CITIZENSHIP", less);
                case Deduction.BenefitedBefore _, Deduction.LateWithdrawal _, Deduction.Citizenship _ -> {}
            }
        }
        return points;
    }

    private static boolean claimed(SealedApplication application, Bonus bonus) {
        return application.content().claims().stream()
                .filter(claim -> claim.code().equals(bonus.code()))
                .anyMatch(claim -> bonus.relations().isEmpty()
                        || bonus.relations().contains(claim.relation().orElse("SELF")));
    }

    private static boolean shown(SealedApplication application, Bonus bonus) {
        return application.documents().stream()
                .anyMatch(document -> document.slot().equals(bonus.slot()) && Recount.approved(document));
    }

    private static boolean history(
            SealedApplication application, Participation.Outcome outcome, String programme, boolean sameLevel) {
        var level = application.applicant().record().cohort().level();
        for (var line : application.applicant().history()) {
            if (line.programme().equals(programme)
                    && line.outcome() == outcome
                    && (line.level() == level || !sameLevel)) {
                return true;
            }
        }
        return false;
    }

    private boolean home(SealedApplication application) {
        var citizenships = application.applicant().record().citizenships();
        var countries = new HashSet<CountryCode>();
        for (var choice : application.content().choices()) {
            var agreement = agreements.get(choice.university());
            if (agreement != null) {
                countries.add(agreement.country());
            }
        }
        countries.retainAll(citizenships);
        return !countries.isEmpty() && !citizenships.contains(CountryCode.TURKIYE);
    }

    /** A score as the checker counts it; adjustments by code, in points. */
    record Score(
            BigDecimal total,
            BigDecimal component,
            BigDecimal language,
            BigDecimal cgpa,
            Map<String, Integer> adjustments) {}
}
