package tr.edu.metu.ico.season.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.RuleSheet;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/**
 * Checks that the grants of a ranking went first to the best research assistants, then to the best of all, and none to a
 * student who wants none or has used up the months that grants cover.
 */
final class ListRecount {
    private final World world;
    private final RuleSheet sheet;
    private final Map<String, Student> students;
    private final List<Row> ranked;

    ListRecount(World world, RuleSheet sheet, Map<String, Student> students, List<Row> rows) {
        this.world = world;
        this.sheet = sheet;
        this.students = students;
        this.ranked = rows.stream()
                .filter(row -> row.selected() || row.passedOver())
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.rank())))
                .toList();
    }

    void check() {
        for (int i = 1; i < ranked.size(); i++) {
            var before = ranked.get(i - 1);
            var after = ranked.get(i);
            Unexpected.unless(
                    before.notBelow(after), before.student() + " is ranked before " + after.student() + " with less.");
        }
        int seats = world.places("SEATS", "ALL").orElseThrow();
        int kept = world.places("RESERVED", "RESEARCH_ASSISTANTS").orElseThrow();
        var asking = ranked.stream().filter(row -> barred(row).isEmpty()).toList();
        var assistants = asking.stream().filter(this::assists).limit(kept).toList();
        // a reserved seat that no assistant wants is open to all
        var others = asking.stream()
                .filter(row -> !assistants.contains(row))
                .limit(seats - assistants.size())
                .toList();
        Unexpected.unlessEqual(
                Stream.concat(assistants.stream(), others.stream())
                        .map(Row::student)
                        .sorted()
                        .toList(),
                ranked.stream().filter(Row::granted).map(Row::student).sorted().toList(),
                "The main list");
        assistants.forEach(row -> Unexpected.unlessEqual("RESERVED", row.seat(), "The seat of " + row.student()));
        ranked.forEach(row -> Unexpected.unlessEqual(due(row), row.grant(), "The grant of " + row.student()));
    }

    /** Why a student can have no grant; empty for a student who asks for one. */
    private Optional<String> barred(Row row) {
        var student = students.get(row.student());
        if (!student.plan().abroad().wantsGrant()) {
            return Optional.of("VOLUNTEER");
        }
        return sheet.grantMonthsUsed(student) ? Optional.of("MONTHS_USED_UP") : Optional.empty();
    }

    /** The grant that the row must show, given the main list. */
    private String due(Row row) {
        if (row.status().equals("MAIN_LIST")) {
            return "GRANT WITHIN_QUOTA";
        }
        boolean goes = students.get(row.student()).plan().abroad().goesWithout();
        return barred(row).map(why -> "ZERO_GRANT " + why).orElse(goes ? "ZERO_GRANT QUOTA_USED_UP" : "");
    }

    private boolean assists(Row row) {
        return students.get(row.student()).studies().researchAssistant();
    }
}
