package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.office.CellFormat.Type;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.PlainText;
import tr.edu.metu.ico.announcement.PossibleYears;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** The formats of cells, each with one spelling only. */
final class CellFormats {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PROGRAMME_CODE = Pattern.compile("[A-Z]{2,10}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final BigDecimal HIGHEST_SCORE = new BigDecimal("100");
    private static final int LONGEST_NAME = 200;
    private static final Set<String> EVERY_DEPARTMENT = Set.of("all", "tumu", "hepsi");

    static final CellFormat<StudentNumber> STUDENT = CellFormat.of(
            StudentNumber::new, "A student number has seven digits.", "Öğrenci numarası yedi basamaklıdır.");

    /** Kept as written, in any alphabet; some of it must be visible, and nothing may change the writing direction. */
    static final CellFormat<String> NAME = CellFormat.of(
            CellFormats::name,
            "It must be text of 1 to 200 visible characters in one line.",
            "1-200 görünür karakterlik tek satır metin olmalı.");

    static final CellFormat<DepartmentCode> DEPARTMENT = CellFormat.of(
            CellFormats::department,
            "A department is written in capital letters, such as CENG.",
            "Bölüm, CENG gibi büyük harflerle yazılır.");

    /** Empty for every department. */
    static final CellFormat<Set<DepartmentCode>> DEPARTMENTS = departments(CellFormat.some(
            CellFormats::department,
            new Text("It must be ALL, or departments separated by |.", "ALL ya da | ile ayrılmış bölümler olmalı.")));

    private static final Text GRADE_AVERAGE = new Text(
            "It must be a number from 0 to 4.00, such as 3.15.", "3.15 gibi, 0 ile 4.00 arasında bir sayı olmalı.");
    static final CellFormat<Cgpa> CGPA = CellFormat.of(
                    Cgpa::of, (Cgpa cgpa) -> cgpa.value().toPlainString(), GRADE_AVERAGE)
            .as(Type.DECIMAL);
    static final CellFormat<BigDecimal> HOST_MINIMUM = CellFormat.of(
                    cell -> Cgpa.of(cell).value(), BigDecimal::toPlainString, GRADE_AVERAGE)
            .as(Type.DECIMAL);
    static final CellFormat<BigDecimal> AVERAGE = decimal(
            CellFormats::averageAboveZero,
            "It must be a number above 0 and at most 4.00, such as 2.89.",
            "2.89 gibi, 0'dan büyük ve en çok 4.00 olan bir sayı olmalı.");
    static final CellFormat<BigDecimal> SCORE = decimal(
            cell -> score(cell, BigDecimal.ONE),
            "It must be a number from 1 to 100, such as 78.50.",
            "78.50 gibi, 1 ile 100 arasında bir sayı olmalı.");

    /** A result of the office's own exam, where zero is a score too. */
    static final CellFormat<BigDecimal> EXAM_RESULT = decimal(
            cell -> score(cell, BigDecimal.ZERO),
            "It must be a number from 0 to 100, such as 78.50.",
            "78.50 gibi, 0 ile 100 arasında bir sayı olmalı.");

    /** A score on any exam's scale. */
    static final CellFormat<BigDecimal> RAW_SCORE = decimal(
            cell -> Decimals.read("exam score", cell),
            "It must be a plain number with a decimal point, such as 6.5.",
            "6.5 gibi, ondalık noktalı yalın bir sayı olmalı.");

    static final CellFormat<String> EXAM = CellFormat.of(
            cell -> valid(cell, Parameter.isExam(cell)),
            new Text(
                    "An exam is written in capital letters, such as TOEFL_IBT.",
                    "Sınav, TOEFL_IBT gibi büyük harflerle yazılır."));
    static final CellFormat<String> PROGRAMME = CellFormat.of(
            cell -> valid(cell, PROGRAMME_CODE.matcher(cell).matches()),
            new Text(
                    "A programme is written in capital letters, such as OE.",
                    "Program, OE gibi büyük harflerle yazılır."));
    static final CellFormat<String> TABLE_VERSION = CellFormat.of(
            cell -> valid(cell, VERSION.matcher(cell).matches()),
            new Text(
                    "The version of the table is 1 to 40 letters, digits, points or hyphens.",
                    "Tablonun sürümü 1-40 harf, rakam, nokta ya da tiredir."));
    static final CellFormat<Boolean> YES_NO = CellFormat.of(
            cell -> oneOf(cell, "yes", "no"),
            yes -> yes ? "yes" : "no",
            new Text("It must be yes or no.", "evet ya da hayır (yes ya da no) olmalı."));
    static final CellFormat<Boolean> ACCEPTED = CellFormat.of(
            cell -> oneOf(cell, "ACCEPTED", "REFUSED"),
            accepted -> accepted ? "ACCEPTED" : "REFUSED",
            CellText.oneOf("ACCEPTED, REFUSED"));
    static final CellFormat<LocalDate> DATE = CellFormat.of(
                    CellFormats::day, "A date is written 2024-01-31.", "Tarih 2024-01-31 biçiminde yazılır.")
            .as(Type.DAY);
    static final CellFormat<CallId> CALL =
            CellFormat.of(CallId::new, "A call is written like OE-2024.", "Çağrı OE-2024 biçiminde yazılır.");
    static final CellFormat<UniversityId> UNIVERSITY = CellFormat.of(
            UniversityId::new,
            "A university is written in capital letters, digits and hyphens, such as JP-TOKYO.",
            "Üniversite, JP-TOKYO gibi büyük harf, rakam ve tire ile yazılır.");
    static final CellFormat<CountryCode> COUNTRY = CellFormat.of(
            CountryCode::new, "A country is a two-letter code such as JP.", "Ülke, JP gibi iki harfli koddur.");
    static final CellFormat<Set<CountryCode>> COUNTRIES = CellFormat.any(
            CountryCode::new,
            new Text(
                    "A country is a two-letter code such as TR; several are separated by |.",
                    "Ülke, TR gibi iki harfli koddur; birden çoğu | ile ayrılır."));
    static final CellFormat<WebAddress> LINK = CellFormat.of(
            WebAddress::new,
            "A link starts with https:// and has no spaces.",
            "Bağlantı https:// ile başlar, boşluk içermez.");

    /** The office's text, in one line or several. */
    static final CellFormat<String> REMARK = CellFormat.of(
            cell -> PoolTerms.NONE
                    .withRestrictions(Optional.of(cell.replace("\r\n", "\n")))
                    .restrictions()
                    .orElseThrow(),
            new Text(
                    "It must be plain text of at most 1000 characters.",
                    "En çok 1000 karakterlik yalın metin olmalı."));

    private CellFormats() {}

    static CellFormat<Integer> whole(int least, int most) {
        return CellFormat.of(
                        cell -> whole(cell, least, most),
                        "It must be a whole number from " + least + " to " + most + ".",
                        least + " ile " + most + " arasında bir tam sayı olmalı.")
                .as(Type.WHOLE);
    }

    static <E extends Enum<E>> CellFormat<E> oneOf(Class<E> type) {
        return CellFormat.of(cell -> Enum.valueOf(type, cell), CellText.oneOf(names(type)));
    }

    static <E extends Enum<E>> CellFormat<Set<E>> someOf(Class<E> type) {
        return CellFormat.some(cell -> Enum.valueOf(type, cell), CellText.someOf(names(type)));
    }

    private static CellFormat<BigDecimal> decimal(Function<String, BigDecimal> parse, String mustBe, String olmali) {
        return CellFormat.of(parse, BigDecimal::toPlainString, new Text(mustBe, olmali))
                .as(Type.DECIMAL);
    }

    private static CellFormat<Set<DepartmentCode>> departments(CellFormat<Set<DepartmentCode>> named) {
        return new CellFormat<>(
                (line, column) ->
                        all(line.cell(column)) ? Set.of() : named.reader().read(line, column),
                departments -> departments.isEmpty() ? "ALL" : CellFormat.joined(departments),
                named.mustBe(),
                false);
    }

    /** Whether an agreement is for every department. */
    private static boolean all(String cell) {
        return EVERY_DEPARTMENT.contains(FoldedText.of(cell));
    }

    private static DepartmentCode department(String cell) {
        return new DepartmentCode(valid(cell, !all(cell)));
    }

    private static int whole(String cell, int least, int most) {
        int value = Integer.parseInt(valid(cell, WHOLE.matcher(cell).matches()));
        valid(cell, value >= least && value <= most);
        return value;
    }

    private static BigDecimal averageAboveZero(String cell) {
        var average = Cgpa.of(cell).value();
        valid(cell, average.signum() > 0);
        return average;
    }

    private static BigDecimal score(String cell, BigDecimal least) {
        var score = Decimals.read("score", cell);
        valid(cell, score.compareTo(least) >= 0 && score.compareTo(HIGHEST_SCORE) <= 0);
        return score;
    }

    private static boolean oneOf(String cell, String yes, String no) {
        return valid(cell, cell.equals(yes) || cell.equals(no)).equals(yes);
    }

    private static LocalDate day(String cell) {
        return PossibleYears.day(valid(cell, DAY.matcher(cell).matches()));
    }

    private static String name(String cell) {
        boolean seen = PlainText.saysSomething(cell) && cell.length() <= LONGEST_NAME;
        boolean plain = cell.chars().noneMatch(Character::isISOControl)
                && !PlainText.turnsDirection(cell)
                && !PlainText.pilesMarks(cell);
        return valid(cell, seen && plain);
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String valid(String cell, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not in this spelling");
        }
        return cell;
    }
}
