package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.Bonus;

/** Recomputes every score in the checker's own arithmetic. */
final class Points {
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final CallDefinition definition;
    private final Map<UniversityId, Agreement> agreements;
    private final Map<Cohort, BigDecimal> averages;
    private final DeductionRecount deducted;

    Points(CallDefinition definition, Map<UniversityId, Agreement> agreements, Map<Cohort, BigDecimal> averages) {
        this.definition = definition;
        this.agreements = agreements;
        this.averages = averages;
        deducted = new DeductionRecount(definition.programme(), definition.deductions());
    }

    /** The score, empty when a CGPA, an average or an English score is missing. */
    Optional<Score> of(SealedApplication application, Optional<BigDecimal> language) {
        var record = application.applicant().record();
        if (record.cgpa().isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        var formula = definition.formula();
        var cgpa = record.cgpa().get().value();
        return factor(application).map(factor -> {
            var component = cents(cgpa.multiply(factor));
            var adjustments = adjustments(application);
            var base = component
                    .multiply(formula.cgpaWeight())
                    .add(language.get().multiply(formula.languageWeight()))
                    .add(BigDecimal.valueOf(adjustments.values().stream()
                            .mapToLong(Integer::longValue)
                            .sum()));
            var atChoices = application.content().choices().stream()
                    .map(choice -> cents(base.add(BigDecimal.valueOf(there(application, choice.university())))))
                    .toList();
            return new Score(cents(base), component, language.get(), cgpa, adjustments, atChoices);
        });
    }

    /** What the CGPA is multiplied by; empty when the average it needs is missing. */
    private Optional<BigDecimal> factor(SealedApplication application) {
        var convergent = definition.formula().convergentFactor();
        var record = application.applicant().record();
        return switch (definition.formula().component()) {
            case LINEAR -> Optional.of(convergent);
            case COHORT_WEIGHTED ->
                Optional.ofNullable(averages.get(record.cohort()))
                        .map(average ->
                                convergent.add(ratio(record.cgpa().orElseThrow().value(), average)));
        };
    }

    /** HALF_UP by hand: cents of a quotient are floor((quotient + half a cent) / cent); all numbers here are positive. */
    private static BigDecimal ratio(BigDecimal cgpa, BigDecimal average) {
        return cgpa.add(average.multiply(HALF_CENT))
                .divideToIntegralValue(average.multiply(CENT))
                .multiply(CENT);
    }

    private int there(SealedApplication application, UniversityId university) {
        var agreement = agreements.get(university);
        return agreement == null ? 0 : deducted.onChoice(application.applicant(), agreement.country());
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
        points.putAll(deducted.onAll(application.applicant(), countries(application)));
        return points;
    }

    private static boolean claimed(SealedApplication application, Bonus bonus) {
        return application.content().claims().stream()
                .anyMatch(claim -> claim.code().equals(bonus.code()));
    }

    private static boolean shown(SealedApplication application, Bonus bonus) {
        return application.documents().stream()
                .anyMatch(document -> document.slot().equals(bonus.slot()) && Recount.approved(document));
    }

    private Set<CountryCode> countries(SealedApplication application) {
        var countries = new HashSet<CountryCode>();
        if (application.content().stay() instanceof Stay.Traineeship traineeship) {
            countries.add(traineeship.country());
        }
        for (var choice : application.content().choices()) {
            var agreement = agreements.get(choice.university());
            if (agreement != null) {
                countries.add(agreement.country());
            }
        }
        return countries;
    }

    /** A score as the checker computes it: adjustments by code, in points; and a total for each choice. */
    record Score(
            BigDecimal total,
            BigDecimal component,
            BigDecimal language,
            BigDecimal cgpa,
            Map<String, Integer> adjustments,
            List<BigDecimal> atChoices) {}
}
