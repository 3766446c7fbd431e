package tr.edu.metu.ico.functions.protocol;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** Where students are placed, read from the stored rows. */
final class Places {

    private Places() {}

    static Map<Cast, String> of(Season season) {
        return season.state().rows().stream()
                .filter(row -> row.outcome() instanceof Outcome.Placed)
                .collect(Collectors.toMap(Places::who, Places::where));
    }

    private static Cast who(ResultRow row) {
        return List.of(Cast.values()).stream()
                .filter(one -> one.student().equals(row.student()))
                .findFirst()
                .orElseThrow();
    }

    private static String where(ResultRow row) {
        return ((Outcome.Placed) row.outcome()).choice().university().value();
    }
}
