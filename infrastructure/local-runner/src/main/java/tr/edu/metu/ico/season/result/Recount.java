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
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.HandScore;
import tr.edu.metu.ico.season.world.Plan.Decision;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.University;
import tr.edu.metu.ico.season.world.World;

/** Counts a published result again from outside, knowing only what everybody did and what everybody read. */
public final class Recount {
    private final World world;
    private final List<Row> rows;
    private final Map<String, List<Row>> placedAt;

    /** @param rows what the students read */
    public Recount(World world, List<Row> rows) {
        this.world = world;
        this.rows = List.copyOf(rows);
        this.placedAt = rows.stream().filter(Row::placed).collect(groupingBy(Row::university));
    }

    /** Everybody with a receipt is in the result, and nobody else. */
    public void check(Set<String> applicants) {
        Unexpected.unlessEqual(
                applicants.stream().sorted().toList(),
                rows.stream().map(Row::student).sorted().toList(),
                "The students of the result");
        rows.forEach(row -> checkStatus(student(row), row));
        rows.forEach(row -> checkTotal(student(row), row));
        world.universities().forEach(this::checkSeats);
        rows.forEach(row -> checkNobodyWasPassedOver(student(row), row));
    }

    private Student student(Row row) {
        return world.students().stream()
                .filter(student -> student.number().equals(row.student()))
                .findFirst()
                .orElseThrow(() -> new Unexpected(row.student() + " is in the result and is nobody."));
    }

    private static void checkStatus(Student student, Row row) {
        var expected = switch (student.plan().decision()) {
            case DECLINED, NEVER_DECIDED -> Set.of("NOT_APPROVED");
            case APPROVED, FIRST_CHOICE_DECLINED -> Set.of("PLACED", "NOT_PLACED");
        };
        var statuses = student.ineligible() ? Set.of("INELIGIBLE") : expected;
        Unexpected.unless(
                statuses.contains(row.status()),
                "The status of " + row.student() + " should be one of " + statuses + ", but it is " + row.status() + ".");
    }

    private void checkTotal(Student student, Row row) {
        boolean ranked = row.placed() || row.status().equals("NOT_PLACED");
        Optional<BigDecimal> byHand = ranked ? Optional.of(HandScore.total(student, world)) : Optional.empty();
        Unexpected.unlessEqual(byHand, row.total(), "The total of " + row.student());
    }

    private void checkSeats(University university) {
        int placed = placed(university);
        Unexpected.unless(
                placed <= university.capacity(),
                university.id() + " has " + university.capacity() + " seats and " + placed + " students.");
    }

    /** Whoever got less than a wish sees there a full house of people with at least the own score. */
    private void checkNobodyWasPassedOver(Student student, Row row) {
        if (row.total().isEmpty()) {
            return;
        }
        var wishes = student.plan().wishes();
        int from = student.plan().decision() == Decision.FIRST_CHOICE_DECLINED ? 1 : 0;
        int to = row.placed() ? Integer.parseInt(row.preference()) - 1 : wishes.size();
        for (var wish : wishes.subList(Math.min(from, to), to)) {
            var there = world.university(wish.university());
            boolean full = placed(there) == there.capacity();
            boolean better = cutOff(there).filter(low -> low.compareTo(row.total().get()) >= 0).isPresent();
            Unexpected.unless(full && better, row.student() + " should have been placed at " + there.id() + ".");
        }
    }

    public int placed(University university) {
        return placedAt.getOrDefault(university.id(), List.of()).size();
    }

    /** The lowest total that was placed there. */
    public Optional<BigDecimal> cutOff(University university) {
        return placedAt.getOrDefault(university.id(), List.of()).stream()
                .flatMap(row -> row.total().stream())
                .min(Comparator.naturalOrder());
    }

    public Map<String, Long> byStatus() {
        return rows.stream().collect(groupingBy(Row::status, TreeMap::new, counting()));
    }

    /** Those placed, by student number. */
    public List<Student> winners() {
        return rows.stream().filter(Row::placed).map(this::student).toList();
    }

    /** Somebody who was ranked and got no seat, if there is one. */
    public Optional<Student> loser() {
        return rows.stream().filter(row -> row.status().equals("NOT_PLACED")).map(this::student).findFirst();
    }
}
