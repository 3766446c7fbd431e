package tr.edu.metu.ico.adapters.dynamo;

import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Travel;

/** What the office knows of a stay, as a part of a grant's item. */
final class GrantFactsItem {

    private GrantFactsItem() {}

    static ItemWriter from(GrantFacts facts) {
        return (switch (facts) {
                    case GrantFacts.StudyPeriod stay ->
                        ItemWriter.part()
                                .text("kind", "STUDY_PERIOD")
                                .number("months", stay.months())
                                .number("days", stay.days())
                                .part("travel", from(stay.travel()))
                                .number("usedMonths", stay.usedMonths());
                    case GrantFacts.Traineeship stay ->
                        ItemWriter.part()
                                .text("kind", "TRAINEESHIP")
                                .number("days", stay.days())
                                .flag("travelDayBefore", stay.travelDayBefore())
                                .flag("travelDayAfter", stay.travelDayAfter())
                                .number("usedMonths", stay.usedMonths());
                })
                .part("support", facts.support(), GrantFactsItem::from);
    }

    static GrantFacts read(ItemReader item) {
        var support = item.part("support", GrantFactsItem::support);
        return switch (item.text("kind")) {
            case "STUDY_PERIOD" ->
                new GrantFacts.StudyPeriod(
                        item.smallNumber("months"),
                        item.smallNumber("days"),
                        travel(item.part("travel")),
                        support,
                        item.smallNumber("usedMonths"));
            case "TRAINEESHIP" ->
                new GrantFacts.Traineeship(
                        item.smallNumber("days"),
                        item.flag("travelDayBefore"),
                        item.flag("travelDayAfter"),
                        support,
                        item.optionalSmallNumber("usedMonths").orElse(0));
            default -> throw new IllegalStateException("a grant has an unknown kind of stay");
        };
    }

    private static ItemWriter from(Travel travel) {
        return switch (travel) {
            case Travel.Unsaid _ -> ItemWriter.part().text("kind", "UNSAID");
            case Travel.ByDistance(var km, var green) ->
                ItemWriter.part().text("kind", "BY_DISTANCE").number("km", km).flag("green", green);
            case Travel.Fixed(var amount) ->
                ItemWriter.part().text("kind", "FIXED").decimal("amount", amount);
        };
    }

    private static Travel travel(ItemReader item) {
        return switch (item.text("kind")) {
            case "UNSAID" -> new Travel.Unsaid();
            case "BY_DISTANCE" -> new Travel.ByDistance(item.smallNumber("km"), item.flag("green"));
            case "FIXED" -> new Travel.Fixed(item.decimal("amount"));
            default -> throw new IllegalStateException("a grant has an unknown kind of travel");
        };
    }

    private static ItemWriter from(SupportClaim claim) {
        var part = ItemWriter.part().text("group", claim.group()).flag("proofApproved", claim.proofApproved());
        claim.disabilityRate().ifPresent(rate -> part.number("disabilityRate", rate));
        return part;
    }

    private static SupportClaim support(ItemReader item) {
        return new SupportClaim(
                item.text("group"), item.optionalSmallNumber("disabilityRate"), item.flag("proofApproved"));
    }
}
