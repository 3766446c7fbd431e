package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.announcement.Text;

/** Numbers, days and times as written for people in English and in Turkish. */
final class FormattedValues {
    /** Parameters in euros, written without zero cents. */
    private static final Set<String> MONEY =
            Set.of("perMonth", "perDay", "amount", "lowest", "highest", "standard", "green");

    /** Parameters between zero and one, written as a percentage. */
    private static final Set<String> SHARES = Set.of("cgpaWeight", "languageWeight", "first");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MONTHS_TR = List.of(
            "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
            "Aralık");

    private FormattedValues() {}

    /** The value of a parameter, unchanged if it is neither a number nor a day; empty if it cannot be stated. */
    static Optional<Text> parameter(String name, JsonNode value) {
        if (value.isIntegralNumber()) {
            return Optional.of(number(value.decimalValue().abs()));
        }
        var text = value.isNumber() || value.isTextual() ? value.asText() : "";
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(number(scaled(name, new BigDecimal(text).abs())));
        }
        return Optional.of(date(text).map(FormattedValues::day).orElseGet(() -> new Text(text, text)));
    }

    /** A day. */
    static Text day(LocalDate day) {
        var month = month(YearMonth.from(day));
        return new Text(day.getDayOfMonth() + " " + month.en(), day.getDayOfMonth() + " " + month.tr());
    }

    /** A month with its year. */
    static Text month(YearMonth month) {
        int index = month.getMonthValue() - 1;
        return new Text(MONTHS_EN.get(index) + " " + month.getYear(), MONTHS_TR.get(index) + " " + month.getYear());
    }

    /** When something begins; midnight is written without an hour. */
    static Text start(LocalDateTime from) {
        var day = day(from.toLocalDate());
        return from.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : at(day, from.toLocalTime());
    }

    /** When something ends: at midnight it lasts to the end of the day before (reading A-03). */
    static Text end(LocalDateTime until) {
        if (until.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            var last = day(lastDay(until));
            return new Text("the end of " + last.en(), last.tr() + " gün sonu");
        }
        return at(day(until.toLocalDate()), until.toLocalTime());
    }

    /** The last day before an end. */
    static LocalDate lastDay(LocalDateTime until) {
        return until.minusNanos(1).toLocalDate();
    }

    /** The travel support of each distance band. */
    static Optional<Text> bands(JsonNode bands) {
        var texts = StreamSupport.stream(bands.spliterator(), false)
                .map(FormattedValues::band)
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        texts.stream().map(Text::en).collect(Collectors.joining(", ")),
                        texts.stream().map(Text::tr).collect(Collectors.joining(", "))));
    }

    private static Text band(JsonNode band) {
        var from = band.path("fromKm").asText();
        var open = !band.has("toKm");
        var to = band.path("toKm").asText();
        var standard = money(band, "standard");
        var green = band.has("green") ? Optional.of(money(band, "green")) : Optional.<Text>empty();
        return new Text(
                (open ? "from " + from + " km on " : from + " to " + to + " km ") + standard.en() + " euros"
                        + green.map(text -> " (green " + text.en() + ")").orElse(""),
                from + (open ? " km ve üzeri " : "-" + to + " km ") + standard.tr() + " avro"
                        + green.map(text -> " (yeşil " + text.tr() + ")").orElse(""));
    }

    private static Text money(JsonNode band, String name) {
        return parameter(name, band.path(name)).orElse(new Text("?", "?"));
    }

    private static BigDecimal scaled(String name, BigDecimal value) {
        if (SHARES.contains(name)) {
            return whole(value.movePointRight(2));
        }
        return MONEY.contains(name) ? whole(value) : value;
    }

    private static BigDecimal whole(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() <= 0 ? shortest.setScale(0) : value;
    }

    private static Text number(BigDecimal value) {
        return new Text(value.toPlainString(), value.toPlainString().replace('.', ','));
    }

    private static Text at(Text day, LocalTime time) {
        var hour = twoDigits(time.getHour());
        var minute = twoDigits(time.getMinute());
        return new Text(day.en() + " " + hour + ":" + minute, day.tr() + " saat " + hour + "." + minute);
    }

    private static String twoDigits(int value) {
        return String.format(Locale.ROOT, "%02d", value);
    }

    private static Optional<LocalDate> date(String text) {
        if (!Character.isDigit(text.charAt(text.length() - 1))) {
            return Optional.empty(); // a word, as most are; avoids an exception
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
