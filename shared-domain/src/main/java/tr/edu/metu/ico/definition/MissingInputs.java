package tr.edu.metu.ico.definition;

import java.util.EnumSet;
import java.util.Set;
import tr.edu.metu.ico.call.ImportKind;

/** Which office files a call cannot be placed without and has not got at all. */
public final class MissingInputs {

    private MissingInputs() {}

    /** @param inForce the kinds of which a file is in force */
    public static Set<ImportKind> of(CallDefinition d, Set<ImportKind> inForce) {
        var needed = EnumSet.of(ImportKind.RECORDS);
        if (d.terms().choices().oneHost().isEmpty()) {
            needed.add(ImportKind.AGREEMENTS);
        }
        if (d.formula().needsCohortAverage()) {
            needed.add(ImportKind.COHORT_AVERAGES);
        }
        if (d.examInCall().isPresent()) {
            needed.add(ImportKind.EXAM_RESULTS);
        }
        needed.removeAll(inForce);
        return needed;
    }
}
