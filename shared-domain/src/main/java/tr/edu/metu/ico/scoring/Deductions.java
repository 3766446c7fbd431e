package tr.edu.metu.ico.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.rule.Deduction;

/**
 * The deductions of a call; all that apply add up (reading A-09), and each rule of the announcement counts once.
 *
 * @param programme of the call
 */
public record Deductions(String programme, List<Deduction> rules) {
    public Deductions {
        rules = List.copyOf(rules);
    }

    /** What is deducted from the whole application, with choices in these countries. */
    public List<Adjustment> ofApplication(Applicant applicant, Set<CountryCode> countries) {
        return adjustments(
                rules.stream().filter(rule -> !rule.byChoice()), new Deduction.Facts(programme, applicant, countries));
    }

    /** What is additionally deducted for a choice in this country (reading A-11). */
    public List<Adjustment> ofChoice(Applicant applicant, CountryCode country) {
        return adjustments(
                rules.stream().filter(Deduction::byChoice), new Deduction.Facts(programme, applicant, Set.of(country)));
    }

    private List<Adjustment> adjustments(Stream<Deduction> candidates, Deduction.Facts asking) {
        return candidates
                .filter(rule -> !saidBefore(rule, asking))
                .flatMap(rule -> Adjustment.of(rule, rule.taken(asking)).stream())
                .toList();
    }

    /** Selected with a grant is the same ground as having benefited, so it is never deducted twice (reading A-15). */
    private boolean saidBefore(Deduction rule, Deduction.Facts asking) {
        return switch (rule) {
            case Deduction.SelectedAndGranted selected ->
                rules.stream().anyMatch(other -> saysTheSame(other, selected, asking));
            case Deduction.BenefitedBefore _, Deduction.LateWithdrawal _, Deduction.Citizenship _ -> false;
        };
    }

    private static boolean saysTheSame(Deduction other, Deduction.SelectedAndGranted selected, Deduction.Facts asking) {
        return switch (other) {
            case Deduction.BenefitedBefore benefited ->
                benefited.programme().equals(selected.programme()) && benefited.taken(asking) < 0;
            case Deduction.SelectedAndGranted _, Deduction.LateWithdrawal _, Deduction.Citizenship _ -> false;
        };
    }
}
