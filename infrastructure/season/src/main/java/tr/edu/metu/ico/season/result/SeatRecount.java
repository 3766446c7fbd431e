package tr.edu.metu.ico.season.result;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.Plan.Decision;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.University;
import tr.edu.metu.ico.season.world.World;

/** Checks that the seats of universities and countries went to the best who wanted them. */
final class SeatRecount {
    private static final String CAP = "COUNTRY_CAP";

    private final World world;
    private final Map<String, Student> students;
    private final List<Row> placed;
    private final List<Row> rows;

    SeatRecount(World world, Map<String, Student> students, List<Row> rows) {
        this.world = world;
        this.students = students;
        this.rows = rows;
        this.placed = rows.stream().filter(Row::placed).toList();
    }

    void check() {
        world.universities().forEach(this::checkSeats);
        world.universities().stream().map(University::country).distinct().forEach(this::checkCountry);
        rows.stream().filter(row -> row.total().isPresent()).forEach(this::checkNobodyWasPassedOver);
    }

    private void checkSeats(University university) {
        long seated = placed.stream().filter(at(university)).count();
        Unexpected.unless(
                seated <= university.capacity(),
                university.id() + " has " + university.capacity() + " seats and " + seated + " students.");
    }

    private void checkCountry(String country) {
        long there = placed.stream().filter(in(country)).count();
        var most = world.places(CAP, country);
        Unexpected.unless(
                most.isEmpty() || there <= most.getAsInt(),
                country + " takes " + most.orElse(0) + " students and has " + there + ".");
    }

    /** If a student did not get a wish, it was full, or its country was, with people of at least the same score. */
    private void checkNobodyWasPassedOver(Row row) {
        var plan = students.get(row.student()).plan();
        int from = plan.decision() == Decision.FIRST_CHOICE_DECLINED ? 1 : 0;
        int to = row.placed()
                ? Integer.parseInt(row.preference()) - 1
                : plan.choices().size();
        for (var choice : plan.choices().subList(Math.min(from, to), to)) {
            var there = world.university(choice.university());
            var most = world.places(CAP, there.country());
            boolean full = better(row, at(there)) >= there.capacity()
                    || (most.isPresent() && better(row, in(there.country())) >= most.getAsInt());
            Unexpected.unless(full, row.student() + " should have been placed at " + there.id() + ".");
        }
    }

    private long better(Row row, Predicate<Row> where) {
        return placed.stream()
                .filter(where)
                .filter(other -> !other.student().equals(row.student()) && other.notBelow(row))
                .count();
    }

    private static Predicate<Row> at(University university) {
        return row -> row.university().equals(university.id());
    }

    private Predicate<Row> in(String country) {
        return row -> world.university(row.university()).country().equals(country);
    }
}
