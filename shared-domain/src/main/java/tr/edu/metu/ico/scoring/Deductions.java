package tr.edu.metu.ico.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.Applicant;

/** The deductions of a call; all that hit add up (reading A-09), and one sentence of the announcement costs once. */
public record Deductions(List<Deduction> rules) {
    public Deductions {
        rules = List.copyOf(rules);
    }

    /** What is taken off the whole application, whose choices lie in these countries. */
    public List<Adjustment> ofApplication(Applicant applicant, Set<CountryCode> countries) {
        return adjustments(rules.stream().filter(rule -> !rule.byChoice()), applicant, countries);
    }

    /** What is taken off besides while a choice in this country is considered (reading A-11). */
    public List<Adjustment> ofChoice(Applicant applicant, CountryCode country) {
        return adjustments(rules.stream().filter(Deduction::byChoice), applicant, Set.of(country));
    }

    private List<Adjustment> adjustments(
            Stream<Deduction> candidates, Applicant applicant, Set<CountryCode> countries) {
        return candidates
                .filter(rule -> !saidBefore(rule, applicant, countries))
                .flatMap(rule -> Adjustment.of(rule, rule.times(applicant, countries)).stream())
                .toList();
    }

    /** Selected and granted is the same ground as having benefited, so it never costs a second time (reading A-15). */
    private boolean saidBefore(Deduction rule, Applicant applicant, Set<CountryCode> countries) {
        return rule instanceof Deduction.SelectedAndGranted selected
                && rules.stream()
                        .anyMatch(other -> other instanceof Deduction.BenefitedBefore benefited
                                && benefited.programme().equals(selected.programme())
                                && benefited.times(applicant, countries) > 0);
    }
}
