package tr.edu.metu.ico.grant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Traineeship;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.rule.DailyRule.TopUp;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.rule.Group;

/**
 * The top-up of a traineeship (reading A-28). The days of the whole activity, funded or not, determine the clause; a
 * daily top-up is paid for each funded day. Nothing is paid until an officer has confirmed for the call whether it is
 * per day or in total, because the announcements of two calls contradict each other; a line always says so.
 *
 * @param funded    funded days of the activity
 * @param confirmed the officer's confirmation, if any
 */
record TopUps(GrantTerms.Daily terms, Traineeship stay, int funded, Optional<TopUpBasis> confirmed) {

    /** The claim names a group that the call does not know. */
    Optional<Problem> problem() {
        return stay.support().filter(claim -> group(claim).isEmpty()).map(_ -> SupportClaims.unknownGroup());
    }

    /** The lines of the top-up; none when not requested. */
    List<GrantStep> steps() {
        return stay.support().map(this::steps).orElse(List.of());
    }

    private List<GrantStep> steps(SupportClaim claim) {
        var first = terms.topUps().getFirst().id();
        var obstacle = SupportClaims.obstacle(group(claim).orElseThrow(), claim, first);
        if (obstacle.isPresent()) {
            return List.of(obstacle.get());
        }
        return terms.topUps().stream()
                .filter(topUp -> topUp.fromDay() <= stay.days() && stay.days() <= topUp.toDay())
                .findFirst()
                .map(this::steps)
                .orElseGet(() -> List.of(GrantStep.notice(Code.NO_SUPPORT_FOR_THIS_LENGTH, stay.days(), first)));
    }

    private List<GrantStep> steps(TopUp topUp) {
        if (confirmed.isEmpty()) {
            return List.of(GrantStep.notice(Code.CONFIRM_TOP_UP, 1, topUp.id()));
        }
        var paid = switch (confirmed.get()) {
            case PER_DAY -> GrantStep.of(Code.TOP_UP_DAYS, funded, topUp.amount(), topUp.id());
            case LUMP_SUM -> GrantStep.of(Code.TOP_UP_TOTAL, 1, topUp.amount(), topUp.id());
        };
        var reported = GrantStep.notice(Code.TOP_UP_BASIS_CONFIRMED, 1, topUp.id());
        return Stream.concat(
                        Stream.of(paid, reported),
                        terms.noFurtherSupport().stream()
                                .map(rule -> GrantStep.notice(Code.NO_FURTHER_SUPPORT, 1, rule.id())))
                .toList();
    }

    private Optional<Group> group(SupportClaim claim) {
        return terms.topUps().stream()
                .flatMap(topUp -> topUp.groups().stream())
                .filter(group -> group.code().equals(claim.group()))
                .findFirst();
    }
}
