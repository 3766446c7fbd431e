package tr.edu.metu.ico.submission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.ChoiceCheck;

/**
 * A partner that students may choose.
 *
 * @param pools            with the semesters that may be chosen, at least one
 * @param onlyWithoutGrant whether only students who want no grant may choose it
 */
public record OfferedPartner(Agreement partner, List<OfferedPool> pools, boolean onlyWithoutGrant) {

    /** Places and the semesters that may be chosen among them, in order. */
    public record OfferedPool(Pool pool, List<Semester> semesters) {}

    /** Those that students of this cohort may choose by the rules of the call, judged as a choice is. */
    public static List<OfferedPartner> to(CallDefinition d, Cohort cohort, List<Agreement> agreements) {
        return agreements.stream()
                .flatMap(partner -> {
                    var usual = of(d, cohort, partner, GrantWish.UNSAID);
                    var volunteers = of(d, cohort, partner, GrantWish.NO_GRANT);
                    var offered = usual.isEmpty() ? volunteers : usual;
                    return offered.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new OfferedPartner(partner, offered, usual.isEmpty()));
                })
                .toList();
    }

    /** All of them, for a reader who does not apply. */
    public static List<OfferedPartner> all(CallDefinition d, List<Agreement> agreements) {
        return d.terms().choices().oneHost().isEmpty()
                ? agreements.stream().map(OfferedPartner::whole).toList()
                : List.of();
    }

    private static OfferedPartner whole(Agreement partner) {
        var pools = partner.pools().stream()
                .map(pool -> new OfferedPool(pool, List.copyOf(pool.scope().semesters())))
                .toList();
        return new OfferedPartner(partner, pools, false);
    }

    private static List<OfferedPool> of(CallDefinition d, Cohort cohort, Agreement partner, GrantWish wish) {
        return partner.pools().stream()
                .map(pool -> new OfferedPool(pool, semesters(d, cohort, partner, pool, wish)))
                .filter(offered -> !offered.semesters().isEmpty())
                .toList();
    }

    private static List<Semester> semesters(
            CallDefinition d, Cohort cohort, Agreement partner, Pool pool, GrantWish wish) {
        return Arrays.stream(Semester.values())
                .filter(semester ->
                        partner.pool(cohort.level(), semester).filter(pool::equals).isPresent())
                .filter(semester -> isOpen(d, cohort, partner, semester, wish))
                .toList();
    }

    private static boolean isOpen(
            CallDefinition d, Cohort cohort, Agreement partner, Semester semester, GrantWish wish) {
        var only = new ApplicationContent(
                List.of(new Choice(partner.university(), semester)),
                new LanguageClaim.Unsaid(),
                List.of(),
                false,
                false,
                new Stay.Unsaid(),
                wish);
        return new ChoiceCheck(d, only, cohort.level(), cohort.department(), List.of(partner))
                .problems()
                .isEmpty();
    }
}
