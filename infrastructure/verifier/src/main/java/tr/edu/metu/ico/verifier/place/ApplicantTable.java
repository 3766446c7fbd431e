package tr.edu.metu.ico.verifier.place;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import tr.edu.metu.ico.placement.BidTable;

/**
 * The applicants of an instance, by row.
 *
 * @param ids         the id of a row
 * @param scoreAt     by bid, if some choice has its own score
 * @param citizenship number of the country, {@link Names#NONE} if not given
 * @param noGrant     who wants no grant
 * @param ties        component, language and CGPA by row, in order of precedence; empty if nobody has any
 */
record ApplicantTable(
        IntFunction<String> ids,
        Scores score,
        Optional<Scores> scoreAt,
        int[] citizenship,
        BitSet noGrant,
        List<Scores> ties,
        BidTable bidTable) {

    int count() {
        return bidTable.applicants();
    }
}
