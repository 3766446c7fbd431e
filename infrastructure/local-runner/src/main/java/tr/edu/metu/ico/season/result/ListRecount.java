package tr.edu.metu.ico.season.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/** Whether the seats of a ranking went first to the best research assistants, then to the best of all. */
final class ListRecount {
    private final World world;
    private final Map<String, Student> students;
    private final List<Row> ranked;

    ListRecount(World world, Map<String, Student> students, List<Row> rows) {
        this.world = world;
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
        var assistants = ranked.stream().filter(this::assists).limit(kept).toList();
        // a kept seat that no assistant wants is anybody's
        var others = ranked.stream()
                .filter(row -> !assistants.contains(row))
                .limit(seats - assistants.size())
                .toList();
        Unexpected.unlessEqual(
                Stream.concat(assistants.stream(), others.stream())
                        .map(Row::student)
                        .sorted()
                        .toList(),
                ranked.stream().filter(Row::selected).map(Row::student).sorted().toList(),
                "The main list");
        assistants.forEach(row -> Unexpected.unlessEqual("RESERVED", row.seat(), "The seat of " + row.student()));
    }

    private boolean assists(Row row) {
        return students.get(row.student()).studies().researchAssistant();
    }
}
