package tr.edu.metu.ico.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.grant.DailyRule.Daily;
import tr.edu.metu.ico.grant.DailyRule.TopUp;
import tr.edu.metu.ico.grant.DailyRule.TopUpBasis;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Traineeship;
import tr.edu.metu.ico.grant.GrantStep.Code;

/**
 * The top-up of a traineeship (reading A-28). Whatever its basis, a line says that the office must confirm it before paying:
 * the announcements of two calls contradict each other.
 *
 * @param funded funded days of the activity; only they are topped up
 */
record TopUps(GrantTerms.Daily terms, Traineeship stay, int funded) {

    /** The claim names a group that the call does not know. */
    Optional<Problem> problem() {
        return stay.support().filter(claim -> group(claim).isEmpty()).map(_ -> SupportClaims.unknownGroup());
    }

    /** The lines of the top-up; none when nothing is asked. */
    List<GrantStep> steps() {
        return stay.support().map(this::steps).orElse(List.of());
    }

    private List<GrantStep> steps(SupportClaim claim) {
        var first = terms.topUps().getFirst().id();
        var obstacle = SupportClaims.obstacle(group(claim).orElseThrow(), claim, first);
        if (obstacle.isPresent()) {
            return List.of(obstacle.get());
        }
        var paid = new ArrayList<GrantStep>();
        terms.topUps().forEach(topUp -> step(topUp).ifPresent(paid::add));
        if (paid.isEmpty()) {
            return List.of(GrantStep.notice(Code.NO_SUPPORT_FOR_THIS_LENGTH, funded, first));
        }
        paid.add(GrantStep.notice(Code.CONFIRM_TOP_UP, 1, paid.getFirst().rule()));
        terms.noFurtherSupport().ifPresent(rule -> paid.add(GrantStep.notice(Code.NO_FURTHER_SUPPORT, 1, rule.id())));
        return paid;
    }

    private Optional<Group> group(SupportClaim claim) {
        return terms.topUps().stream()
                .flatMap(topUp -> topUp.groups().stream())
                .filter(group -> group.code().equals(claim.group()))
                .findFirst();
    }

    /** What one clause adds: for the funded days that fall under it, or once by their number. */
    private Optional<GrantStep> step(TopUp topUp) {
        if (topUp.basis() == TopUpBasis.LUMP_SUM) {
            return covers(topUp, funded)
                    ? Optional.of(GrantStep.of(Code.TOP_UP_TOTAL, 1, topUp.amount(), topUp.id()))
                    : Optional.empty();
        }
        boolean flat = terms.funded().daily() == Daily.FLAT;
        long days = IntStream.rangeClosed(1, funded)
                .filter(day -> covers(topUp, flat ? stay.days() : day))
                .count();
        return days > 0
                ? Optional.of(GrantStep.of(Code.TOP_UP_DAYS, days, topUp.amount(), topUp.id()))
                : Optional.empty();
    }

    private static boolean covers(TopUp topUp, int day) {
        return topUp.fromDay() <= day && day <= topUp.toDay();
    }
}
