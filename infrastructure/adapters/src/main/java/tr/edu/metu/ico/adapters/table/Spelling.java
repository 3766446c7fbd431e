package tr.edu.metu.ico.adapters.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How values are spelled where they are text, in CSV and PDF. Numbers have no separators of thousands, so that they are read
 * back as they are.
 */
final class Spelling {

    static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final int CENTS = 2;

    private final TableLanguage language;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    Spelling(TableLanguage language) {
        this.language = language;
        var day = language == TableLanguage.TR ? "dd.MM.uuuu" : "uuuu-MM-dd";
        days = DateTimeFormatter.ofPattern(day, Locale.ROOT);
        moments = DateTimeFormatter.ofPattern(day + " HH:mm:ss", Locale.ROOT);
    }

    /** Empty for an empty cell. */
    String of(Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> "";
            case Cell.Words(var text) -> text;
            case Cell.Translated(var text) -> language.of(text);
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Decimal(var number) -> number(number);
            case Cell.Euros(var amount) -> number(cents(amount));
            case Cell.Day(var day) -> days.format(day);
            case Cell.Moment(var moment) -> moments.format(inIstanbul(moment));
        };
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }

    static LocalDateTime inIstanbul(Instant moment) {
        return LocalDateTime.ofInstant(moment, ISTANBUL);
    }

    private String number(BigDecimal number) {
        var plain = number.toPlainString();
        return language == TableLanguage.TR ? plain.replace('.', ',') : plain;
    }
}
