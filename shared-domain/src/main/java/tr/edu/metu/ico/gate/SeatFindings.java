package tr.edu.metu.ico.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.comparison.Occupancy;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.Finding.Code;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** Findings about single universities: their places, who got them, and the previous call. */
final class SeatFindings {

    /** A difference of up to this many places is not a change. */
    private static final int FEW_PLACES = 3;

    /** Twice or half the places of the previous call need a review. */
    private static final int MANY_TIMES = 2;

    private static final BigDecimal MANY_POINTS = new BigDecimal("15");

    private final Map<UniversityId, Occupancy> now;
    private final Map<UniversityId, Occupancy> before;
    private final List<Finding> findings = new ArrayList<>();

    private SeatFindings(Side now, Optional<Side> before) {
        this.now = Occupancy.of(now);
        this.before = before.<Map<UniversityId, Occupancy>>map(Occupancy::of).orElse(Map.of());
    }

    static List<Finding> of(Side now, Optional<Side> before) {
        var found = new SeatFindings(now, before);
        found.now.forEach(found::capacity);
        found.now.forEach(found::cutOff);
        found.withoutAgreement(now);
        found.nobodyPlaced(now);
        return found.findings;
    }

    private void add(Code code, UniversityId university, String en, String tr) {
        findings.add(Finding.of(code, university, university + ": " + en, university + ": " + tr));
    }

    private void capacity(UniversityId university, Occupancy there) {
        if (there.placed() > there.capacity()) {
            add(
                    Code.OVER_CAPACITY,
                    university,
                    Finding.count(there.placed(), "student", "students") + " for "
                            + Finding.count(there.capacity(), "place", "places") + ".",
                    there.capacity() + " yere " + there.placed() + " öğrenci.");
        }
        Optional.ofNullable(before.get(university))
                .map(Occupancy::capacity)
                .filter(then -> jumps(then, there.capacity()))
                .ifPresent(then -> add(
                        Code.CAPACITY_JUMP,
                        university,
                        Finding.count(there.capacity(), "place", "places") + ", " + then + " in the call before.",
                        there.capacity() + " yer, önceki çağrıda " + then + "."));
    }

    /** Whether the number of places is far higher or lower than before. */
    static boolean jumps(int then, int capacity) {
        return Math.abs(capacity - then) > FEW_PLACES
                && (capacity >= MANY_TIMES * then || then >= MANY_TIMES * capacity);
    }

    private void cutOff(UniversityId university, Occupancy there) {
        var then = Optional.ofNullable(before.get(university)).flatMap(Occupancy::cutOff);
        there.cutOff()
                .filter(points -> then.filter(old -> old.subtract(points).abs().compareTo(MANY_POINTS) > 0)
                        .isPresent())
                .ifPresent(points -> cutOffJump(university, points.compareTo(then.orElseThrow()) > 0));
    }

    /** Without the total, which may be a single student's: findings are read before a run has its signers (INV-21). */
    private void cutOffJump(UniversityId university, boolean higher) {
        add(
                Code.CUT_OFF_JUMP,
                university,
                "the last total placed is more than " + MANY_POINTS + " points " + (higher ? "above" : "below")
                        + " that of the call before.",
                "yerleşen son puan önceki çağrıdakinin " + MANY_POINTS + " puandan fazla "
                        + (higher ? "üstünde." : "altında."));
    }

    private void withoutAgreement(Side side) {
        side.rows().values().stream()
                .flatMap(row -> row.outcome().place().stream())
                .map(placed -> placed.choice().university())
                .filter(university -> !now.containsKey(university))
                .distinct()
                .forEach(university -> add(
                        Code.NO_AGREEMENT, university, "placed without an agreement.", "anlaşma olmadan yerleştirme."));
    }

    /**
     * If places are free and a student who asked for one has none, something other than the score excluded everybody.
     */
    private void nobodyPlaced(Side side) {
        var wanted = new TreeMap<UniversityId, Integer>();
        side.rows().values().stream()
                .filter(row -> row.outcome() instanceof Outcome.NotPlaced)
                .map(ResultRow::choices)
                .flatMap(List::stream)
                .map(ChoiceOutcome::choice)
                .forEach(choice -> wanted.merge(choice.university(), 1, Integer::sum));
        wanted.forEach((university, students) -> Optional.ofNullable(now.get(university))
                .filter(there -> there.placed() == 0)
                .ifPresent(there -> add(
                        Code.NOBODY_PLACED,
                        university,
                        "nobody is placed on " + Finding.count(there.capacity(), "place", "places")
                                + ", though asked for " + Finding.count(students, "time", "times")
                                + " by students without a place.",
                        there.capacity() + " yere kimse yerleşmedi; yerleşemeyen öğrenciler " + students
                                + " kez istemişti.")));
    }
}
