package tr.edu.metu.ico.season.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rules of a call as written down from the announcement alone, independent of this system; used to recount results.
 *
 * @param weighted       whether the CGPA is weighed against the cohort
 * @param anyLevelPays   whether a late withdrawal under unknown rules costs points at any level
 * @param anyStayCosts   whether a stay costs points at any level, or only in the current study cycle
 * @param selectionCosts whether being selected with a grant costs the same as having gone
 * @param citizensPay    whether choosing one's own country costs points
 * @param monthsLimit    limit on months of mobility at a level, 0 if not counted; for doctoral students, grant months only
 * @param oldestScore    the earliest valid exam date
 */
public record RuleSheet(
        String programme,
        boolean doctoral,
        boolean weighted,
        boolean anyLevelPays,
        boolean anyStayCosts,
        boolean selectionCosts,
        boolean citizensPay,
        int monthsLimit,
        String oldestScore) {
    private static final BigDecimal UNDERGRADUATE = new BigDecimal("2.50");
    private static final BigDecimal GRADUATE = new BigDecimal("3.00");
    private static final Set<String> ERASMUS = Set.of("ERASMUS", "TRAINEE", "ICM", "DOC");

    /** The sheet of one of the four calls. */
    public static RuleSheet of(String call) {
        return switch (call) {
            case "OE-2020" -> new RuleSheet("OE", false, true, true, false, false, false, 0, "2017-11-29");
            case "OE-2024" -> new RuleSheet("OE", false, true, true, false, false, true, 0, "2018-11-06");
            case "ICM-2024" -> new RuleSheet("ICM", false, true, true, false, false, true, 12, "2018-11-06");
            case "DOC-2023" -> new RuleSheet("DOC", true, false, false, true, true, true, 12, "2018-11-08");
            default -> throw new IllegalArgumentException("There is no sheet of " + call + ".");
        };
    }

    /** The codes of the rules that a student's record breaks, regardless of the application. */
    public List<String> brokenByRecord(Student student) {
        var studies = student.studies();
        var broken = new ArrayList<String>();
        if (studies.cgpa()
                .filter(cgpa -> new BigDecimal(cgpa).compareTo(minimum(student)) < 0)
                .isPresent()) {
            broken.add("CGPA_BELOW_MINIMUM");
        }
        if (doctoral) {
            if (!student.level().equals("POSTDOC") && !(student.level().equals("PHD") && studies.fullTime())) {
                broken.add("NOT_DOCTORAL");
            }
            return broken;
        }
        if (!studies.fullDegree()) {
            broken.add("NOT_FULL_DEGREE");
        }
        if (studies.completedSemesters() < 1) {
            broken.add("TOO_FEW_SEMESTERS");
        }
        if (studies.preparatory()) {
            broken.add("PREPARATORY_STUDENT");
        }
        return broken;
    }

    private static BigDecimal minimum(Student student) {
        return student.level().equals("UG") ? UNDERGRADUATE : GRADUATE;
    }

    /** Whether the result must be that the student is not eligible; void applications are separate. */
    public boolean ineligible(Student student) {
        return !brokenByRecord(student).isEmpty()
                || !student.plan().english().counts()
                || (doctoral && !student.plan().abroad().letter().bears())
                || tooManyMonths(student);
    }

    /** Doctorate and post-doc are one study cycle. */
    static boolean sameCycle(String one, String other) {
        var doctoral = Set.of("PHD", "POSTDOC");
        return one.equals(other) || (doctoral.contains(one) && doctoral.contains(other));
    }

    private boolean tooManyMonths(Student student) {
        return !doctoral
                && monthsLimit > 0
                && usedMonths(student) + student.plan().abroad().months().orElse(1) > monthsLimit;
    }

    /** Whether a doctoral student has used the months that grants cover. */
    public boolean grantMonthsUsed(Student student) {
        return doctoral && usedMonths(student) >= monthsLimit;
    }

    private static int usedMonths(Student student) {
        return student.history().stream()
                .filter(past -> past.outcome().equals("BENEFITED")
                        && ERASMUS.contains(past.programme())
                        && sameCycle(past.level(), student.level()))
                .mapToInt(Student.Past::months)
                .sum();
    }
}
