package tr.edu.metu.ico.grant;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.MonthlyRule;

/** Consistency of a call's rules on money. */
final class GrantRulesCheck {
    private final GrantRule.Terms rules;
    private final FoundFaults faults = new FoundFaults();

    private GrantRulesCheck(GrantRule.Terms rules) {
        this.rules = rules;
    }

    /** Every contradiction, as a fault of {@code rules}. */
    static List<Fault> faults(GrantRule.Terms rules) {
        var check = new GrantRulesCheck(rules);
        check.once();
        check.together();
        check.inclusion();
        check.days();
        check.topUps();
        return check.faults.all();
    }

    private void once() {
        atMostOnce().forEach((name, kind) -> {
            int there = kind.size();
            require(
                    there <= 1,
                    "There are " + there + " rules of kind " + name + ". Keep one and remove the others.",
                    name + " türünde " + there + " kural var. Birini bırakın, ötekileri çıkarın.");
        });
    }

    private SortedMap<String, List<? extends GrantRule>> atMostOnce() {
        var monthly = rules.monthly();
        var daily = rules.daily();
        return new TreeMap<>(Map.ofEntries(
                Map.entry("NO_GRANT", rules.none()),
                Map.entry("ZERO_GRANT", rules.zero()),
                Map.entry("MONTHLY_GRANT", monthly.grant()),
                Map.entry("TRAVEL_SUPPORT", monthly.travel()),
                Map.entry("GREEN_TRAVEL", monthly.green()),
                Map.entry("INSTALMENTS", monthly.instalments()),
                Map.entry("INCLUSION_MONTHLY", monthly.inclusionMonthly()),
                Map.entry("DISABILITY_NEEDS", monthly.disabilityNeeds()),
                Map.entry("FUNDED_DAYS", daily.funded()),
                Map.entry("TRAVEL_DAYS", daily.travel()),
                Map.entry("NO_FURTHER_SUPPORT", daily.noFurtherSupport())));
    }

    private void together() {
        boolean monthly = !rules.monthly().all().isEmpty();
        boolean daily = !rules.daily().all().isEmpty();
        require(
                !(monthly && daily),
                "The rules pay both monthly and daily. Keep the rules of one of the two ways.",
                "Kurallar hem aylık hem günlük ödeme öngörüyor. İki yoldan yalnızca birinin kurallarını bırakın.");
        require(
                rules.none().isEmpty() || !(monthly || daily || !rules.zero().isEmpty()),
                "The call pays no grant (NO_GRANT), but has other rules on grants. Remove NO_GRANT or the others.",
                "Çağrıda hibe ödenmiyor (NO_GRANT); oysa hibeyle ilgili başka kurallar var. NO_GRANT kuralını ya da"
                        + " ötekileri çıkarın.");
        // other gaps would only follow from paying in two ways
        lacks(monthly && !daily, "MONTHLY_GRANT", rules.monthly().grant());
        lacks(daily && !monthly, "DAILY_GRANT", rules.daily().tiers());
        lacks(daily && !monthly, "FUNDED_DAYS", rules.daily().funded());
        require(
                rules.monthly().green().isEmpty() || !rules.monthly().travel().isEmpty(),
                "GREEN_TRAVEL needs a rule of kind TRAVEL_SUPPORT. Add that rule or remove GREEN_TRAVEL.",
                "GREEN_TRAVEL, TRAVEL_SUPPORT türünde bir kural gerektirir. O kuralı ekleyin ya da GREEN_TRAVEL"
                        + " kuralını çıkarın.");
    }

    private void lacks(boolean needed, String name, List<? extends GrantRule> there) {
        require(
                !needed || !there.isEmpty(),
                "The rules on grants lack one of kind " + name + ". Add it.",
                "Hibe kuralları arasında " + name + " türünde bir kural yok. Ekleyin.");
    }

    private void inclusion() {
        var seen = new HashSet<String>();
        rules.monthly().groups().stream()
                .map(rule -> rule.group().code())
                .filter(code -> !seen.add(code))
                .forEach(code -> faults.add(
                        "rules",
                        "Two rules of kind INCLUSION_GROUP name the group " + code + ". Remove one of them.",
                        "INCLUSION_GROUP türündeki iki kural " + code + " grubunu belirtiyor. Birini çıkarın."));
        separate(
                rules.monthly().inclusionTotals(),
                MonthlyRule.InclusionTotal::fromDays,
                MonthlyRule.InclusionTotal::toDays,
                "INCLUSION_TOTAL");
    }

    private void days() {
        var tiers = rules.daily().tiers();
        separate(tiers, DailyRule.DailyGrant::fromDay, DailyRule.DailyGrant::toDay, "DAILY_GRANT");
        var covered = new HashSet<Integer>();
        tiers.forEach(tier -> {
            for (int day = tier.fromDay(); day <= tier.toDay(); day++) {
                covered.add(day);
            }
        });
        int longest = tiers.stream().mapToInt(DailyRule.DailyGrant::toDay).max().orElse(0);
        int gap = 1;
        while (covered.contains(gap)) {
            gap++;
        }
        require(
                gap > longest,
                "DAILY_GRANT names no amount for day " + gap + ", but one for day " + longest
                        + ". Name an amount for every day up to the last.",
                "DAILY_GRANT " + gap + ". gün için tutar belirtmiyor, " + longest
                        + ". gün için belirtiyor. Son güne kadar her gün için bir tutar belirtin.");
        if (!tiers.isEmpty()) {
            rules.daily().funded().stream().findFirst().ifPresent(funded -> named(funded.maximum(), longest));
        }
    }

    private void named(int funded, int longest) {
        require(
                funded <= longest,
                "FUNDED_DAYS pays " + funded + " days, but DAILY_GRANT names amounts for " + longest
                        + " days only. Lower maximum or add amounts.",
                "FUNDED_DAYS " + funded + " gün için ödeme öngörüyor; oysa DAILY_GRANT yalnızca " + longest
                        + " gün için tutar belirtiyor. maximum değerini azaltın ya da tutar ekleyin.");
    }

    private void topUps() {
        var topUps = rules.daily().topUps();
        separate(topUps, DailyRule.TopUp::fromDay, DailyRule.TopUp::toDay, "TOP_UP");
        require(
                topUps.stream().map(DailyRule.TopUp::basis).distinct().count() <= 1,
                "The rules of kind TOP_UP differ in basis. Give all of them the same.",
                "TOP_UP türündeki kuralların basis alanları farklı. Hepsine aynı değeri verin.");
        require(
                topUps.stream().map(DailyRule.TopUp::groups).distinct().count() <= 1,
                "The rules of kind TOP_UP differ in groups. Give all of them the same.",
                "TOP_UP türündeki kuralların groups alanları farklı. Hepsine aynı değeri verin.");
    }

    private <R> void separate(List<R> ranges, ToIntFunction<R> from, ToIntFunction<R> to, String kind) {
        var ordered = ranges.stream().sorted(Comparator.comparingInt(from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            int day = from.applyAsInt(ordered.get(i));
            require(
                    to.applyAsInt(ordered.get(i - 1)) < day,
                    "Two rules of kind " + kind + " hold for day " + day + ". Let each day fall under one of them.",
                    kind + " türündeki iki kural " + day + ". gün için geçerli. Her gün için yalnızca bir kural geçerli"
                            + " olmalıdır.");
        }
    }

    private void require(boolean holds, String en, String tr) {
        faults.unless(holds, "rules", en, tr);
    }
}
