package tr.edu.metu.ico.season.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.world.Student.Past;

/** The overall score counted by hand from the announcement, to compare with the system's. */
public final class HandScore {
    private static final BigDecimal CONVERGENT = new BigDecimal("25");
    private static final BigDecimal HALF = new BigDecimal("0.50");
    private static final int DEDUCTION = -10;

    private final RuleSheet sheet;
    private final World world;
    private final ExpectedHistories histories;

    /** @param histories of the calls before this one */
    public HandScore(RuleSheet sheet, World world, ExpectedHistories histories) {
        this.sheet = sheet;
        this.world = world;
        this.histories = histories;
    }

    /** The total of a ranked student: half the CGPA component and half the English score (reading A-01). */
    public BigDecimal total(Student student) {
        var base = component(student).add(english(student)).multiply(HALF);
        return rounded(base.add(BigDecimal.valueOf(bonus(student) + deductions(student))));
    }

    private BigDecimal component(Student student) {
        var cgpa = new BigDecimal(student.cgpa().orElseThrow());
        if (!sheet.weighted()) {
            return rounded(cgpa.multiply(CONVERGENT));
        }
        var ratio = cgpa.divide(new BigDecimal(world.average(student)), 2, RoundingMode.HALF_UP);
        return rounded(cgpa.multiply(rounded(CONVERGENT.add(ratio))));
    }

    private BigDecimal english(Student student) {
        return switch (student.plan().english()) {
            case UPLOADED -> new BigDecimal(student.scoreOfDocument());
            case SITS_EXAM -> new BigDecimal(student.scoreOfExam());
            case ON_RECORD, ABSENT_EXCUSED ->
                student.scores().stream()
                        .filter(score -> score.date().compareTo(sheet.oldestScore()) >= 0)
                        .map(score -> new BigDecimal(score.score()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            case NOTHING_VALID_ON_RECORD, UPLOADED_AND_REJECTED, NEVER_UPLOADED, ABSENT, ABSENT_EXCUSE_REFUSED ->
                throw new IllegalArgumentException(student.number() + " has no English score to count.");
        };
    }

    private static int bonus(Student student) {
        return student.plan()
                .ground()
                .filter(Plan.Ground::holds)
                .map(ground -> ground.code().equals("MARTYR_VETERAN") ? 15 : 10)
                .orElse(0);
    }

    /** Points deducted for the student's history and for choosing their own country, 0 or below. */
    public int deductions(Student student) {
        int times = Stream.of(benefited(student), withdrewLate(student), asksForOwnCountry(student))
                .mapToInt(hit -> hit ? 1 : 0)
                .sum();
        return DEDUCTION * times;
    }

    private boolean benefited(Student student) {
        var costs = sheet.selectionCosts() ? Set.of("BENEFITED", "SELECTED_AND_GRANTED") : Set.of("BENEFITED");
        return past(student)
                .anyMatch(past -> costs.contains(past.outcome()) && (sheet.anyStayCosts() || atCycleOf(student, past)));
    }

    /** Whether a late withdrawal of this programme costs points; the lines of the office's file name no call. */
    public boolean withdrewLate(Student student) {
        return past(student)
                .anyMatch(past ->
                        past.outcome().equals("LATE_WITHDRAWAL") && (sheet.anyLevelPays() || atCycleOf(student, past)));
    }

    private Stream<Past> past(Student student) {
        return Stream.of(student.history(), histories.of(student.number()))
                .flatMap(List::stream)
                .filter(past -> past.programme().equals(sheet.programme()));
    }

    private static boolean atCycleOf(Student student, Past past) {
        return RuleSheet.sameCycle(past.level(), student.level());
    }

    private boolean asksForOwnCountry(Student student) {
        var wanted = Stream.concat(
                student.plan().choices().stream()
                        .map(choice -> world.university(choice.university()).country()),
                student.plan().abroad().traineeship().stream().map(PlannedStay.Traineeship::country));
        return sheet.citizensPay()
                && !student.citizenships().contains("TR")
                && wanted.anyMatch(student.citizenships()::contains);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
