package tr.edu.metu.ico.definition;

import java.util.Set;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.StayRule;

/** A call for months abroad, with countries for doctoral students only and a list of partners that may change. */
public final class MobilityCall {
    static final StayRule.MonthsPerLevel CAP =
            new StayRule.MonthsPerLevel(SampleCall.clause("S-ELIG-9"), 12, Set.of("ERASMUS", "ICM"));

    private MobilityCall() {}

    public static CallDefinition definition(boolean allowZeroGrant) {
        var rules = SampleCall.rules();
        rules.add(CAP);
        rules.add(new ChoiceRule.PhdOnlyCountries(SampleCall.clause("S-ELIG-7"), allowZeroGrant));
        rules.add(new PlacementRule.CountryGrants(SampleCall.clause("S-GRANT-3"), true));
        rules.add(new PlacementRule.GrantVolunteers(SampleCall.clause("S-GRANT-4")));
        rules.add(new ChoiceRule.PartnerListMayChange(SampleCall.clause("S-CHOICE-7")));
        rules.add(new ChoiceRule.HostNeedsOwnDocument(SampleCall.clause("S-CHOICE-8")));
        rules.add(new EligibilityRule.OfficeChecksCourseLoad(SampleCall.clause("S-ELIG-4B")));
        return SampleCall.with(SampleCall.slots(), rules);
    }
}
