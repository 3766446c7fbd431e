package tr.edu.metu.ico.definition;

import java.util.EnumSet;
import java.util.Set;
import tr.edu.metu.ico.call.ImportKind;

/** The office files that a placement needs and the call lacks. */
public final class MissingInputs {

    private MissingInputs() {}

    /** @param inForce the kinds with a file in force */
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
