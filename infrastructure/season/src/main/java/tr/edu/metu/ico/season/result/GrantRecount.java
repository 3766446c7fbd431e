package tr.edu.metu.ico.season.result;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/** Checks that each country's grants went to its best placed students who ask for one. */
final class GrantRecount {
    private static final String GRANTS = "GRANTS";

    private final World world;
    private final Map<String, Student> students;
    private final List<Row> rows;

    GrantRecount(World world, Map<String, Student> students, List<Row> rows) {
        this.world = world;
        this.students = students;
        this.rows = rows.stream().filter(Row::placed).toList();
    }

    /** Where no country has grants, no student is shown any. */
    void check() {
        rows.forEach(row -> Unexpected.unlessEqual(
                world.granting() ? expected(row) : "", row.grant(), "The grant of " + row.student()));
    }

    private String expected(Row row) {
        if (!wants(row)) {
            return "ZERO_GRANT VOLUNTEER";
        }
        int grants = world.places(GRANTS, country(row)).orElse(0);
        if (grants == 0) {
            return "ZERO_GRANT NO_QUOTA";
        }
        // for two with the same score the rank, made by the announced rules for ties, decides
        var before = rows.stream()
                .filter(other -> wants(other) && country(other).equals(country(row)))
                .filter(other -> Integer.parseInt(other.rank()) < Integer.parseInt(row.rank()))
                .toList();
        before.forEach(other -> Unexpected.unless(
                other.notBelow(row), other.student() + " is ranked before " + row.student() + " with less."));
        return before.size() < grants ? "GRANT WITHIN_QUOTA" : "ZERO_GRANT QUOTA_USED_UP";
    }

    private boolean wants(Row row) {
        return students.get(row.student()).plan().abroad().wantsGrant();
    }

    private String country(Row row) {
        return world.university(row.university()).country();
    }
}
