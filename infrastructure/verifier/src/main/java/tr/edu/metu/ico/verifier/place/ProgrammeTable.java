package tr.edu.metu.ico.verifier.place;

import java.util.List;
import java.util.Map;

/**
 * The programmes of an instance, by row.
 *
 * @param country       number of the country, {@link Names#NONE} if not given
 * @param priority      the strict order of a programme, if it has one: applicants' rows and their places
 */
record ProgrammeTable(
        List<String> ids,
        int[] capacity,
        int[] reservedSeats,
        int[] country,
        Map<Integer, Map<Integer, Integer>> priority) {

    int count() {
        return capacity.length;
    }
}
