package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.call.Calendar;

/** The public list of a call's partners, ordered by university. */
public record PartnersBody(List<Partner> partners) {

    /**
     * A university.
     *
     * @param capacity the places of all its pools
     */
    public record Partner(
            String university,
            String name,
            String country,
            boolean phdOnly,
            Optional<String> factSheet,
            int capacity,
            List<PoolBody> pools) {}

    /**
     * Places that are filled together.
     *
     * @param departments           empty when open to all
     * @param deadlineBeforeResults whether the host's deadline passes before the results of this call
     */
    public record PoolBody(
            List<String> levels,
            List<String> semesters,
            List<String> departments,
            int capacity,
            Optional<BigDecimal> hostMinimum,
            Optional<String> hostLanguage,
            Optional<String> restrictions,
            Optional<String> nominationDeadline,
            Optional<String> applicationDeadline,
            boolean deadlineBeforeResults) {}

    static PartnersBody of(List<Agreement> agreements, Calendar calendar) {
        return new PartnersBody(agreements.stream()
                .map(agreement -> partner(agreement, calendar.scoringDay()))
                .toList());
    }

    private static Partner partner(Agreement agreement, LocalDate results) {
        return new Partner(
                agreement.university().value(),
                agreement.name(),
                agreement.country().value(),
                agreement.phdOnly(),
                agreement.factSheet().map(WebAddress::value),
                agreement.capacity(),
                agreement.pools().stream().map(pool -> pool(pool, results)).toList());
    }

    private static PoolBody pool(Pool pool, LocalDate results) {
        var terms = pool.terms();
        return new PoolBody(
                pool.scope().levels().stream().map(Enum::name).toList(),
                pool.scope().semesters().stream().map(Enum::name).toList(),
                pool.departments().stream().map(DepartmentCode::value).toList(),
                pool.capacity(),
                terms.hostMinimum(),
                terms.hostLanguage(),
                terms.restrictions(),
                terms.nominationDeadline().map(LocalDate::toString),
                terms.applicationDeadline().map(LocalDate::toString),
                terms.isOverAfter(results));
    }
}
