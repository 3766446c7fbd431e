package tr.edu.metu.ico.functions.privacy;

import java.util.Arrays;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.privacy.RetentionPeriods;

/** Shows officers what retention will erase, before it happens. */
final class ReadRetention {

    private final PersonalData personalData;
    private final RetentionPeriods periods;

    ReadRetention(Parts parts, RetentionPeriods periods) {
        personalData = parts.ports().personalData();
        this.periods = periods;
    }

    RetentionBody of(Call call) {
        var left = personalData.kept(call);
        return new RetentionBody(
                call.id().value(),
                RetentionPeriods.settledAt(call),
                Arrays.stream(KeptKind.values())
                        .map(kind -> new RetentionBody.Line(
                                kind.name(),
                                periods.days(kind),
                                periods.due(call, kind),
                                left.get(kind),
                                personalData.finishedAt(call, kind)))
                        .toList());
    }
}
