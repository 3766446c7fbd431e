package tr.edu.metu.ico.season.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/** The overall score as somebody counts it by hand from the announcement, to compare with what the system says. */
public final class HandScore {
    private static final BigDecimal CONVERGENT = new BigDecimal("25");
    private static final BigDecimal HALF = new BigDecimal("0.50");
    private static final String FIRST_VALID_DAY = "2018-11-30";

    private HandScore() {}

    /** The total of a student who is ranked: half the weighted CGPA and half the English score (reading A-01). */
    public static BigDecimal total(Student student, World world) {
        var cgpa = new BigDecimal(student.cgpa().orElseThrow());
        var ratio = cgpa.divide(new BigDecimal(world.average(student)), 2, RoundingMode.HALF_UP);
        var component = rounded(cgpa.multiply(rounded(CONVERGENT.add(ratio))));
        var base = component.add(language(student)).multiply(HALF);
        return rounded(base.add(BigDecimal.valueOf(bonus(student) + deductions(student, world))));
    }

    private static BigDecimal language(Student student) {
        return student.plan().language().byDocument()
                ? new BigDecimal(student.scoreOfDocument())
                : student.scores().stream()
                        .filter(score -> score.date().compareTo(FIRST_VALID_DAY) >= 0)
                        .map(score -> new BigDecimal(score.score()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static int bonus(Student student) {
        return student.plan()
                .ground()
                .filter(Plan.Ground::holds)
                .map(ground -> ground.code().equals("MARTYR_VETERAN") ? 15 : 10)
                .orElse(0);
    }

    private static int deductions(Student student, World world) {
        var history = student.history().stream()
                .filter(past -> past.programme().equals("OE") && past.level().equals(student.level()))
                .map(Student.Past::outcome)
                .distinct()
                .count();
        return -10 * (Math.toIntExact(history) + (asksForOwnCountry(student, world) ? 1 : 0));
    }

    private static boolean asksForOwnCountry(Student student, World world) {
        boolean international = !student.citizenships().contains("TR");
        return international
                && student.plan().wishes().stream()
                        .map(wish -> world.university(wish.university()).country())
                        .anyMatch(student.citizenships()::contains);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
