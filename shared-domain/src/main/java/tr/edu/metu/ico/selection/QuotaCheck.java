package tr.edu.metu.ico.selection;

import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.PlacementRule;

/** Whether the office has set every quota that the call's rules need. */
final class QuotaCheck {
    private QuotaCheck() {}

    static Stream<Blocker> blockers(CallDefinition d, SealedInput input) {
        var reserved = d.terms().placement().reserved().stream().flatMap(rule -> reserved(d, rule, input));
        return Stream.concat(reserved, grants(d, input));
    }

    /** The seats of a ranking: the office's number, otherwise the announcement's expected number. */
    static int seats(PlacementRule.RankedSeats ranked, SealedInput input) {
        return input.quota(Quota.Kind.SEATS, Quota.ALL).orElse(ranked.seats());
    }

    /** @throws IllegalStateException when {@link #blockers} still reports a missing or excessive number */
    static Seating.Reserve reserve(CallDefinition d, SealedInput input) {
        var fallback = d.terms().placement().vacant();
        return d.terms().placement().reserved().stream()
                .findFirst()
                .map(rule -> new Seating.Reserve(
                        input.quota(Quota.Kind.RESERVED, rule.group().name())
                                .orElseThrow(
                                        () -> new IllegalStateException("the number of reserved seats is missing")),
                        rule.order(),
                        fallback.getFirst().fallback()))
                .orElse(Seating.Reserve.NONE);
    }

    /** Whether an applicant belongs to a group with reserved seats. */
    static boolean inGroup(PlacementRule.Group group, SealedApplication application) {
        return switch (group) {
            case RESEARCH_ASSISTANTS -> application.applicant().record().researchAssistant();
        };
    }

    private static Stream<Blocker> reserved(CallDefinition d, PlacementRule.ReservedSeats rule, SealedInput input) {
        var group = rule.group().name();
        var size = input.quota(Quota.Kind.RESERVED, group);
        if (size.isEmpty()) {
            return Stream.of(new Blocker.MissingQuota(Quota.Kind.RESERVED, group));
        }
        return d.terms().placement().ranked().stream()
                .map(ranked -> seats(ranked, input))
                .filter(seats -> size.getAsInt() > seats)
                .map(seats -> new Blocker.ExcessiveQuota(Quota.Kind.RESERVED, group, seats));
    }

    private static Stream<Blocker> grants(CallDefinition d, SealedInput input) {
        boolean needed = !d.terms().placement().grants().isEmpty();
        boolean there = input.quotas().stream().anyMatch(quota -> quota.kind() == Quota.Kind.GRANTS);
        return needed && !there ? Stream.of(new Blocker.MissingQuota(Quota.Kind.GRANTS, Quota.ALL)) : Stream.empty();
    }
}
