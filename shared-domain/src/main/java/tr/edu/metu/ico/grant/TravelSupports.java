package tr.edu.metu.ico.grant;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.rule.MonthlyRule;
import tr.edu.metu.ico.rule.MonthlyRule.TravelSupport;
import tr.edu.metu.ico.rule.TravelBands;

/** The travel support of a study period. */
final class TravelSupports {
    private TravelSupports() {}

    static Problem notOffered() {
        return Problem.of(
                "travel",
                "TRAVEL_NOT_OFFERED",
                "This call pays no travel support. Leave out travel.",
                "Bu çağrıda yol desteği ödenmez. travel alanını göndermeyin.");
    }

    /** Adds the line of the support, or the reason why there is none. */
    static void step(
            TravelSupport support,
            Optional<MonthlyRule.GreenTravel> green,
            GrantFacts.Travel travel,
            List<GrantStep> steps,
            List<Problem> problems) {
        var rule = support.id();
        switch (travel) {
            case GrantFacts.Travel.Unsaid _ -> problems.add(Problem.of("travel", "TRAVEL_UNSAID", support.clause()));
            case GrantFacts.Travel.Fixed(var amount)
            when support.bands().allows(amount) -> steps.add(GrantStep.of(Code.TRAVEL, 1, amount, rule));
            case GrantFacts.Travel.Fixed _ ->
                problems.add(Problem.of("travel.amount", "TRAVEL_OUT_OF_RANGE", support.clause()));
            case GrantFacts.Travel.ByDistance(var _, var asked)
            when asked && green.isEmpty() ->
                problems.add(Problem.of(
                        "travel.green",
                        "GREEN_TRAVEL_NOT_OFFERED",
                        "This call has no rate for green travel. Send green as false.",
                        "Bu çağrıda yeşil seyahat için ayrı bir tutar yok. green alanını false olarak gönderin."));
            case GrantFacts.Travel.ByDistance(var km, var asked) ->
                support.bands()
                        .at(km)
                        .ifPresentOrElse(
                                band -> byBand(band, asked ? green : Optional.empty(), support, steps),
                                () -> problems.add(noBand()));
        }
    }

    private static void byBand(
            TravelBands.Band band,
            Optional<MonthlyRule.GreenTravel> green,
            TravelSupport support,
            List<GrantStep> steps) {
        if (green.isPresent() && band.green().isPresent()) {
            steps.add(GrantStep.of(
                    Code.GREEN_TRAVEL, 1, band.green().get(), green.get().id()));
            return;
        }
        steps.add(GrantStep.of(Code.TRAVEL, 1, band.standard(), support.id()));
        green.ifPresent(rule -> steps.add(GrantStep.notice(Code.NO_GREEN_RATE, 1, rule.id())));
    }

    private static Problem noBand() {
        return Problem.of(
                "travel.km",
                "NO_TRAVEL_BAND",
                "The call's table has no amount for this distance; send amount instead of km.",
                "Çağrının tablosunda bu mesafe için tutar yok; km yerine amount gönderin.");
    }
}
