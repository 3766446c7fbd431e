package tr.edu.metu.ico.functions.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.ChoiceRule.AtMostChoices;
import tr.edu.metu.ico.submission.OfferedPartner;
import tr.edu.metu.ico.submission.OfferedPartner.OfferedPool;

/**
 * The universities to choose from, in order of preference.
 *
 * @param most     most choices; absent when the call sets no limit
 * @param partners those that the reader may choose, ordered by university
 */
public record FormChoicesBody(Optional<Integer> most, List<PartnerBody> partners) {

    /**
     * A university.
     *
     * @param onlyWithoutGrant whether only students who want no grant may choose it
     */
    public record PartnerBody(
            String university,
            String name,
            String country,
            Optional<String> factSheet,
            boolean onlyWithoutGrant,
            List<PoolBody> pools) {}

    /**
     * Places that are filled together.
     *
     * @param semesters             those that the reader may choose
     * @param levels                whom the places are for
     * @param departments           for which departments; empty for all
     * @param hostMinimum           the host's minimum CGPA, which warns and excludes nobody
     * @param hostLanguage          the host's language requirement, which excludes nobody
     * @param deadlineBeforeResults whether a deadline of the host passes before the results
     */
    public record PoolBody(
            List<String> semesters,
            List<String> levels,
            List<String> departments,
            int places,
            Optional<BigDecimal> hostMinimum,
            Optional<String> hostLanguage,
            Optional<String> restrictions,
            Optional<String> nominationDeadline,
            Optional<String> applicationDeadline,
            boolean deadlineBeforeResults) {}

    static FormChoicesBody of(CallDefinition definition, List<OfferedPartner> offered) {
        return new FormChoicesBody(
                definition.terms().choices().atMost().stream()
                        .map(AtMostChoices::maximum)
                        .findFirst(),
                offered.stream()
                        .map(partner -> partner(partner, definition.calendar()))
                        .toList());
    }

    private static PartnerBody partner(OfferedPartner offered, Calendar calendar) {
        var partner = offered.partner();
        return new PartnerBody(
                partner.university().value(),
                partner.name(),
                partner.country().value(),
                partner.factSheet().map(WebAddress::value),
                offered.onlyWithoutGrant(),
                offered.pools().stream().map(pool -> pool(pool, calendar)).toList());
    }

    private static PoolBody pool(OfferedPool offered, Calendar calendar) {
        var pool = offered.pool();
        var terms = pool.terms();
        return new PoolBody(
                offered.semesters().stream().map(Enum::name).toList(),
                pool.scope().levels().stream().map(Enum::name).toList(),
                pool.departments().stream().map(DepartmentCode::value).toList(),
                pool.capacity(),
                terms.hostMinimum(),
                terms.hostLanguage(),
                terms.restrictions(),
                terms.nominationDeadline().map(LocalDate::toString),
                terms.applicationDeadline().map(LocalDate::toString),
                terms.isOverAfter(calendar.scoringDay()));
    }
}
