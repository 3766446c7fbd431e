package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.scoring.Adjustment;
import tr.edu.metu.ico.scoring.Deductions;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.Scorer;

/**
 * The scores of sealed applications: one for the whole application, and separate ones for choices where the call says
 * so.
 */
public final class Scores {
    private final CallDefinition definition;
    private final Scorer scorer;
    private final Deductions deductions;
    private final Map<Cohort, BigDecimal> averages;
    private final Map<UniversityId, CountryCode> countries;

    public Scores(CallDefinition definition, SealedInput input) {
        this.definition = definition;
        scorer = Scorer.of(definition.formula(), definition.terms().scoring().steps());
        deductions = new Deductions(definition.programme(), definition.deductions());
        averages = input.averages().stream().collect(Collectors.toMap(CohortAverage::cohort, CohortAverage::average));
        countries = input.agreements().stream().collect(Collectors.toMap(Agreement::university, Agreement::country));
    }

    /**
     * The score of an application that is eligible.
     *
     * @throws IllegalArgumentException when {@link SealReadiness} still reports a missing cohort average
     */
    public OverallScore of(SealedApplication application) {
        return score(application, adjustments(application));
    }

    /** The total that counts at one of the application's choices (reading A-11). */
    public OverallScore at(SealedApplication application, Choice choice) {
        var there = Optional.ofNullable(countries.get(choice.university())).stream()
                .flatMap(country -> deductions.ofChoice(application.applicant(), country).stream())
                .toList();
        var all = new ArrayList<>(adjustments(application));
        all.addAll(there);
        return score(application, all);
    }

    /** Whether an application's choices may have different totals. */
    public boolean byChoice() {
        return deductions.rules().stream().anyMatch(Deduction::byChoice);
    }

    private OverallScore score(SealedApplication application, List<Adjustment> adjustments) {
        var record = application.applicant().record();
        var cgpa = record.cgpa().orElseThrow(() -> new IllegalArgumentException("cgpa: there is none to score"));
        var language = English.score(definition, application).orElseThrow();
        return scorer.score(cgpa, Optional.ofNullable(averages.get(record.cohort())), language, adjustments);
    }

    private List<Adjustment> adjustments(SealedApplication application) {
        var bonuses = Evidence.proven(definition, application).stream().map(Adjustment::of);
        var less = deductions.ofApplication(application.applicant(), countries(application)).stream();
        return Stream.concat(bonuses, less).toList();
    }

    private Set<CountryCode> countries(SealedApplication application) {
        var content = application.content();
        var ofHost = content.stay() instanceof Stay.Traineeship traineeship
                ? Stream.of(traineeship.country())
                : Stream.<CountryCode>empty();
        var ofChoices = content.choices().stream()
                .flatMap(choice -> Optional.ofNullable(countries.get(choice.university())).stream());
        return Stream.concat(ofHost, ofChoices).collect(Collectors.toSet());
    }
}
