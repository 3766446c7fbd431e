package tr.edu.metu.ico.adapters.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import tr.edu.metu.ico.announcement.Text;

/** The value of a row in a column. */
sealed interface Cell {

    /** No value. */
    record Empty() implements Cell {}

    /** Text that is the same in both languages; never a number, a date or a formula for a spreadsheet. */
    record Words(String text) implements Cell {}

    record Translated(Text text) implements Cell {}

    record Whole(long number) implements Cell {}

    /** A number shown with all its decimal places. */
    record Decimal(BigDecimal number) implements Cell {}

    /** Euros, shown with two decimal places. */
    record Euros(BigDecimal amount) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Shown in Istanbul time, to the second. */
    record Moment(Instant moment) implements Cell {}
}
