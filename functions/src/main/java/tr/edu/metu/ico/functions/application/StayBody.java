package tr.edu.metu.ico.functions.application;

import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * The length of the stay a student asks for, as JSON.
 *
 * @param kind     {@code MONTHS} with months, or {@code TRAINEESHIP} with the other fields
 * @param host     the institution as the acceptance letter names it
 * @param firstDay first day of activity
 * @param lastDay  last day of activity
 */
public record StayBody(
        String kind,
        Optional<Integer> months,
        Optional<String> host,
        Optional<String> country,
        Optional<String> firstDay,
        Optional<String> lastDay) {

    /** Maximum length of the name of a host, in characters. */
    public static final int LONGEST_HOST = 200;

    static Optional<StayBody> of(Stay stay) {
        return switch (stay) {
            case Stay.Unsaid _ -> Optional.empty();
            case Stay.Months(var months) ->
                Optional.of(new StayBody(
                        "MONTHS",
                        Optional.of(months),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            case Stay.Traineeship(var host, var country, var first, var last) ->
                Optional.of(new StayBody(
                        "TRAINEESHIP",
                        Optional.empty(),
                        Optional.of(host),
                        Optional.of(country.value()),
                        Optional.of(first.toString()),
                        Optional.of(last.toString())));
        };
    }

    Stay stay() {
        return switch (kind) {
            case "MONTHS" -> inMonths();
            case "TRAINEESHIP" -> traineeship();
            default ->
                throw Refusal.malformed(
                        "stay.kind",
                        "A stay is MONTHS or TRAINEESHIP.",
                        "Hareketlilik MONTHS ya da TRAINEESHIP olmalıdır.");
        };
    }

    private Stay inMonths() {
        int asked = BodyFields.required("stay.months", months);
        return BodyFields.parsed(
                "stay.months",
                () -> new Stay.Months(asked),
                "The stay must be 1 to " + Stay.Months.MOST + " months long.",
                "Hareketlilik 1 ile " + Stay.Months.MOST + " ay arasında olmalıdır.");
    }

    private Stay traineeship() {
        var institution = BodyFields.text("stay.host", BodyFields.required("stay.host", host), LONGEST_HOST);
        var code = BodyFields.required("stay.country", country);
        var where = BodyFields.parsed(
                "stay.country",
                () -> new CountryCode(code),
                "A country is written as its two-letter code, such as DE.",
                "Ülke DE gibi iki harfli koduyla yazılır.");
        var first = day("stay.firstDay", firstDay);
        var last = day("stay.lastDay", lastDay);
        return BodyFields.parsed(
                "stay.lastDay",
                () -> new Stay.Traineeship(institution, where, first, last),
                "The last day must not be before the first day.",
                "Son gün ilk günden önce olamaz.");
    }

    private static LocalDate day(String field, Optional<String> day) {
        return BodyFields.day(field, BodyFields.required(field, day));
    }
}
