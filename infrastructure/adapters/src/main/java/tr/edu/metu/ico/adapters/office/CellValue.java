package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import tr.edu.metu.ico.announcement.Text;

/** The plain value of a workbook cell, as a CSV file would have it. */
record CellValue(boolean since1904) {

    /** Spreadsheet programs have fifteen digits of precision; further digits are binary noise. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_DIGITS = 40;
    private static final Pattern ALL_ZEROS = Pattern.compile("0{2,20}");
    private static final Pattern LEADING_ZERO = Pattern.compile("0[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_SINCE_1904 = LocalDate.of(1904, 1, 1);
    /** Before this date the 1900 calendar counts a day that never existed. */
    private static final BigDecimal FIRST_DAY = new BigDecimal("61");

    private static final BigDecimal LAST_DAY = new BigDecimal("2958465");

    /** Why the cell has no plain value. */
    Optional<Text> unfit(Cell cell) {
        if (formula(cell)) {
            return Optional.of(WorkbookText.FORMULA);
        }
        return cell.getType() == CellType.ERROR ? Optional.of(WorkbookText.ERROR) : Optional.empty();
    }

    /** The value; for a formula or an error, its content and place. */
    String text(Cell cell) {
        if (formula(cell)) {
            return cell.getAddress() + " =" + cell.getFormula();
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA -> Objects.toString(cell.getValue(), "");
            // a text that the workbook lacks would otherwise be an empty cell
            case STRING -> Objects.requireNonNull(cell.getValue()).toString();
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "yes" : "no";
            case NUMBER -> number(cell);
            case ERROR -> cell.getAddress() + " " + Objects.toString(cell.getRawValue(), "");
        };
    }

    /** How the value was read if a workbook shows more than it stores. */
    Optional<Text> read(Cell cell) {
        boolean zeros = cell.getType() == CellType.NUMBER
                && !formula(cell)
                && LEADING_ZERO.matcher(number(cell)).matches();
        return zeros ? Optional.of(ReadingText.LEADING_ZEROS) : Optional.empty();
    }

    /** The text of a calculated string has the formula type even after the formula is removed. */
    private static boolean formula(Cell cell) {
        return cell.getFormula() != null;
    }

    private String number(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal value)) {
            return "";
        }
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            return cell.getRawValue();
        }
        var typed = plain(value.round(TYPED));
        boolean day = DateFormats.tellDays(cell.getDataFormatId(), cell.getDataFormatString())
                && typed.scale() == 0
                && typed.compareTo(FIRST_DAY) >= 0
                && typed.compareTo(LAST_DAY) <= 0;
        if (day) {
            return day(typed.longValueExact());
        }
        var digits = typed.toPlainString();
        return "0".repeat(zeros(cell, digits)) + digits;
    }

    /** How many leading zeros the cell's format adds to these digits, as for student numbers. */
    private static int zeros(Cell cell, String digits) {
        var format = cell.getDataFormatString();
        boolean fixed = format != null && ALL_ZEROS.matcher(format).matches();
        return fixed && WHOLE.matcher(digits).matches() ? Math.max(0, format.length() - digits.length()) : 0;
    }

    private String day(long number) {
        return (since1904 ? DAY_0_SINCE_1904 : DAY_0).plusDays(number).toString();
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
