package tr.edu.metu.ico.functions.portal;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.rule.StayRule;
import tr.edu.metu.ico.selection.StayCheck;
import tr.edu.metu.ico.selection.StayCheck.Asked;

/**
 * The question about the stay.
 *
 * @param kind       {@code MONTHS} or {@code TRAINEESHIP}
 * @param mostMonths for {@code MONTHS}, regardless of earlier mobilities
 * @param days       for {@code TRAINEESHIP}, fewest and most days, both days included
 * @param notBefore  the earliest first day
 * @param endsBefore the day before which the last day must be
 * @param countries  groups of countries where hosts may be; empty when the call names none
 * @param statements the announcement's sentences about it
 */
public record FormStayBody(
        String kind,
        Optional<Integer> mostMonths,
        Optional<DaysBody> days,
        Optional<String> notBefore,
        Optional<String> endsBefore,
        List<CountryGroupBody> countries,
        List<TextBody> statements) {

    /** Fewest and most days. */
    public record DaysBody(int fewest, int most) {}

    /** A group of countries, by code. */
    public record CountryGroupBody(String group, List<String> countries) {}

    /** Empty when the call does not ask. */
    static Optional<FormStayBody> of(CallDefinition definition) {
        var asked = StayCheck.asked(definition);
        if (asked == Asked.NOTHING) {
            return Optional.empty();
        }
        var stays = definition.terms().eligibility().stays();
        return Optional.of(new FormStayBody(
                asked.name(),
                Optional.of(StayCheck.mostMonths()).filter(_ -> asked == Asked.MONTHS),
                stays.days().stream()
                        .map(rule -> new DaysBody(rule.minimum(), rule.maximum()))
                        .findFirst(),
                stays.begins().stream().map(rule -> rule.day().toString()).findFirst(),
                stays.ends().stream().map(rule -> rule.day().toString()).findFirst(),
                stays.countries().stream().map(FormStayBody::group).toList(),
                stays.all().stream()
                        .map(rule -> TextBody.of(rule.clause().statement()))
                        .toList()));
    }

    private static CountryGroupBody group(StayRule.EligibleCountries rule) {
        return new CountryGroupBody(
                rule.group(), rule.countries().stream().map(CountryCode::value).toList());
    }
}
