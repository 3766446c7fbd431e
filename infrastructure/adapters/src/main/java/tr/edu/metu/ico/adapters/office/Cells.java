package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.PlainText;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Decimals;

/** The kinds of cells, each in one spelling only. */
final class Cells {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PROGRAMME = Pattern.compile("[A-Z]{2,10}");
    private static final Pattern TABLE_VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final BigDecimal HIGHEST_SCORE = new BigDecimal("100");
    private static final int LONGEST_NAME = 200;
    private static final Set<String> EVERY_DEPARTMENT = Set.of("all", "tumu", "hepsi");

    private Cells() {}

    static int whole(String cell, int least, int most) {
        require(WHOLE.matcher(cell).matches());
        var value = Integer.parseInt(cell);
        require(value >= least && value <= most);
        return value;
    }

    static BigDecimal gradeAverage(String cell) {
        return Cgpa.of(cell).value();
    }

    static BigDecimal averageAboveZero(String cell) {
        var average = gradeAverage(cell);
        require(average.signum() > 0);
        return average;
    }

    static BigDecimal score(String cell) {
        var score = Decimals.read("score", cell);
        require(score.compareTo(BigDecimal.ONE) >= 0 && score.compareTo(HIGHEST_SCORE) <= 0);
        return score;
    }

    /** A result of the office's own exam, where zero is a score too. */
    static BigDecimal examScore(String cell) {
        var score = Decimals.read("score", cell);
        require(score.compareTo(HIGHEST_SCORE) <= 0);
        return score;
    }

    /** A score on the scale of whatever exam. */
    static BigDecimal rawScore(String cell) {
        return Decimals.read("exam score", cell);
    }

    static String tableVersion(String cell) {
        require(TABLE_VERSION.matcher(cell).matches());
        return cell;
    }

    static String exam(String cell) {
        require(Parameter.isExam(cell));
        return cell;
    }

    static String programme(String cell) {
        require(PROGRAMME.matcher(cell).matches());
        return cell;
    }

    static boolean yesNo(String cell) {
        require(cell.equals("yes") || cell.equals("no"));
        return cell.equals("yes");
    }

    static LocalDate day(String cell) {
        require(DAY.matcher(cell).matches());
        return LocalDate.parse(cell);
    }

    /** Kept as written, in whatever letters; something must be seen of it, and nothing may turn the direction of writing. */
    static String name(String cell) {
        require(PlainText.saysSomething(cell) && cell.length() <= LONGEST_NAME);
        require(cell.chars().noneMatch(Character::isISOControl) && !PlainText.turnsDirection(cell));
        return cell;
    }

    /** What the office wrote, in one line or several. */
    static String remark(String cell) {
        var remark = cell.replace("\r\n", "\n");
        return new PoolTerms(Optional.empty(), Optional.of(remark), Optional.empty(), Optional.empty())
                .restrictions()
                .orElseThrow();
    }

    static DepartmentCode department(String cell) {
        require(!all(cell));
        return new DepartmentCode(cell);
    }

    /** Whether an agreement is for every department. */
    static boolean all(String cell) {
        return EVERY_DEPARTMENT.contains(Folded.of(cell));
    }

    static void departmentMustBeKnown(Line line, String column, DepartmentCode department, Set<DepartmentCode> known) {
        if (department != null && !known.isEmpty() && !known.contains(department)) {
            line.tell(column, CellText.UNKNOWN_DEPARTMENT);
        }
    }

    static StudyLevel level(Line line) {
        return line.read("level", StudyLevel::valueOf, CellText.oneOf(names(StudyLevel.values())));
    }

    static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    static Text oneOf(Enum<?>[] values) {
        return CellText.oneOf(names(values));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not in this spelling");
        }
    }
}
