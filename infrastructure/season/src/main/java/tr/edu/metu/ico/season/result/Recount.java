package tr.edu.metu.ico.season.result;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.HandScore;
import tr.edu.metu.ico.season.world.RuleSheet;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.University;
import tr.edu.metu.ico.season.world.World;

/** Recounts a published result from outside, knowing only what everyone did and read. */
public final class Recount {
    private final World world;
    private final RuleSheet sheet;
    private final HandScore score;
    private final List<Row> rows;
    private final Map<String, Student> students;

    /** @param rows what the students read */
    public Recount(World world, RuleSheet sheet, HandScore score, List<Row> rows) {
        this.world = world;
        this.sheet = sheet;
        this.score = score;
        this.rows = List.copyOf(rows);
        this.students = world.students().stream().collect(Collectors.toMap(Student::number, Function.identity()));
    }

    /** Every student with a receipt is in the result, and nobody else; everything in it is correct. */
    public void check(Set<String> applicants) {
        Unexpected.unlessEqual(
                applicants.stream().sorted().toList(),
                rows.stream().map(Row::student).sorted().toList(),
                "The students of the result");
        rows.forEach(row -> checkStatus(student(row), row));
        rows.forEach(row -> checkTotal(student(row), row));
        if (sheet.doctoral()) {
            new ListRecount(world, sheet, students, rows).check();
        } else {
            new SeatRecount(world, students, rows).check();
            new GrantRecount(world, students, rows).check();
        }
    }

    private Student student(Row row) {
        var student = students.get(row.student());
        Unexpected.unless(student != null, row.student() + " is in the result and is nobody.");
        return student;
    }

    private void checkStatus(Student student, Row row) {
        var statuses = statuses(student);
        Unexpected.unless(
                statuses.contains(row.status()),
                "The status of " + row.student() + " should be one of " + statuses + ", but it is " + row.status()
                        + ".");
    }

    private Set<String> statuses(Student student) {
        if (student.plan().english().cancels()) {
            return Set.of("CANCELLED");
        }
        if (sheet.ineligible(student)) {
            return Set.of("INELIGIBLE");
        }
        if (sheet.doctoral()) {
            return Set.of("MAIN_LIST", "WAITING_LIST", "SELECTED_ZERO_GRANT");
        }
        return switch (student.plan().decision()) {
            case DECLINED, NEVER_DECIDED -> Set.of("NOT_APPROVED");
            case APPROVED, FIRST_CHOICE_DECLINED -> ranked();
        };
    }

    private Set<String> ranked() {
        return world.granting()
                ? Set.of("PLACED_WITH_GRANT", "PLACED_ZERO_GRANT", "NOT_PLACED")
                : Set.of("PLACED", "NOT_PLACED");
    }

    private void checkTotal(Student student, Row row) {
        boolean ranked = row.selected() || row.passedOver();
        Optional<BigDecimal> byHand = ranked ? Optional.of(score.total(student)) : Optional.empty();
        Unexpected.unlessEqual(byHand, row.total(), "The total of " + row.student());
    }

    public int placed(University university) {
        return Math.toIntExact(placedAt(university).size());
    }

    /** The lowest total that was placed there. */
    public Optional<BigDecimal> cutOff(University university) {
        return placedAt(university).stream()
                .flatMap(row -> row.total().stream())
                .min(Comparator.naturalOrder());
    }

    private List<Row> placedAt(University university) {
        return rows.stream()
                .filter(row -> row.placed() && row.university().equals(university.id()))
                .toList();
    }

    public Map<String, Long> byStatus() {
        return rows.stream().collect(groupingBy(Row::status, TreeMap::new, counting()));
    }

    /** How many got each grant, or each kind of seat on a list; empty if there are neither. */
    public Map<String, Long> byGrant() {
        return rows.stream()
                .map(row -> row.seat().isEmpty() ? row.grant() : row.seat())
                .filter(word -> !word.isEmpty())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
    }

    /** The rows in the order of student numbers. */
    public List<Row> rows() {
        return rows;
    }

    /** Students who got something, by student number. */
    public List<Student> winners() {
        return rows.stream().filter(Row::selected).map(this::student).toList();
    }

    /** A student who was ranked and got nothing, if any. */
    public Optional<Student> loser() {
        return rows.stream().filter(Row::passedOver).map(this::student).findFirst();
    }
}
