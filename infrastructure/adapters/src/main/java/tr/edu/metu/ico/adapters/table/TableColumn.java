package tr.edu.metu.ico.adapters.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Text;

/**
 * A column of a table: its name in both languages, its width in characters, and the value of a row in it. Its type is the
 * method that made it; units are part of its name.
 */
public final class TableColumn<R> {

    private static final int NUMBER_WIDTH = 11;
    private static final int MONEY_WIDTH = 14;
    private static final int DATE_WIDTH = 12;
    private static final int MOMENT_WIDTH = 20;
    /** The button of the filter hides the end of a name that fits exactly. */
    private static final int FILTER_BUTTON = 3;

    private static final Cell EMPTY = new Cell.Empty();

    private final Text name;
    private final int width;
    private final boolean numeric;
    private final Function<R, Cell> of;

    private TableColumn(Text name, int width, boolean numeric, Function<R, Cell> of) {
        this.name = name;
        this.width = width;
        this.numeric = numeric;
        this.of = of;
    }

    /** Text as it is, such as a name or a code; an empty string is an empty cell. */
    public static <R> TableColumn<R> text(Text name, int width, Function<R, String> of) {
        return new TableColumn<>(name, width, false, row -> {
            var text = of.apply(row);
            return text.isEmpty() ? EMPTY : new Cell.Words(text);
        });
    }

    /** Text in the language of the file. */
    public static <R> TableColumn<R> translated(Text name, int width, Function<R, Optional<Text>> of) {
        return new TableColumn<>(
                name,
                width,
                false,
                row -> of.apply(row).<Cell>map(Cell.Translated::new).orElse(EMPTY));
    }

    public static <R> TableColumn<R> integer(Text name, Function<R, OptionalInt> of) {
        return new TableColumn<>(name, NUMBER_WIDTH, true, row -> {
            var number = of.apply(row);
            return number.isPresent() ? new Cell.Whole(number.getAsInt()) : EMPTY;
        });
    }

    /** Numbers with all their decimal places. */
    public static <R> TableColumn<R> decimal(Text name, Function<R, Optional<BigDecimal>> of) {
        return new TableColumn<>(
                name,
                NUMBER_WIDTH,
                true,
                row -> of.apply(row).<Cell>map(Cell.Decimal::new).orElse(EMPTY));
    }

    /** The same, but text in a workbook, so that a reader gets the zeros at the end, too. */
    public static <R> TableColumn<R> exactDecimal(Text name, Function<R, Optional<BigDecimal>> of) {
        return new TableColumn<>(
                name,
                NUMBER_WIDTH,
                true,
                row -> of.apply(row).<Cell>map(Cell.Exact::new).orElse(EMPTY));
    }

    /** Amounts in euros; the unit is added to the name. */
    public static <R> TableColumn<R> money(Text name, Function<R, Optional<BigDecimal>> of) {
        return new TableColumn<>(
                with(name, "EUR", "avro"),
                MONEY_WIDTH,
                true,
                row -> of.apply(row).<Cell>map(Cell.Euros::new).orElse(EMPTY));
    }

    public static <R> TableColumn<R> date(Text name, Function<R, Optional<LocalDate>> of) {
        return new TableColumn<>(
                name,
                DATE_WIDTH,
                false,
                row -> of.apply(row).<Cell>map(Cell.Day::new).orElse(EMPTY));
    }

    /** Points in time, shown in Istanbul time; the name says so. */
    public static <R> TableColumn<R> instant(Text name, Function<R, Optional<Instant>> of) {
        return new TableColumn<>(
                with(name, "Istanbul time", "İstanbul saati"),
                MOMENT_WIDTH,
                false,
                row -> of.apply(row).<Cell>map(Cell.Moment::new).orElse(EMPTY));
    }

    private static Text with(Text name, String unit, String birim) {
        return new Text(name.en() + " (" + unit + ")", name.tr() + " (" + birim + ")");
    }

    /** Its name in both languages, with the unit. */
    public Text name() {
        return name;
    }

    /** In characters; enough for the name in the language, too, up to a limit. */
    int width(TableLanguage language) {
        return Math.max(width, Math.min(language.of(name).length(), MOMENT_WIDTH) + FILTER_BUTTON);
    }

    /** Whether its cells are aligned to the right. */
    boolean numeric() {
        return numeric;
    }

    Cell cell(R row) {
        return of.apply(row);
    }
}
