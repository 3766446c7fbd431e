package tr.edu.metu.ico.adapters.dynamo;

import java.time.LocalDate;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.application.Stay;

/** How long a student asks to be away, as a part of the application's item. */
final class StayItem {

    private StayItem() {}

    static ItemWriter from(Stay stay) {
        return switch (stay) {
            case Stay.Unsaid _ -> ItemWriter.part().text("kind", "UNSAID");
            case Stay.Months(var months) ->
                ItemWriter.part().text("kind", "MONTHS").number("months", months);
            case Stay.Traineeship(var host, var country, var first, var last) ->
                ItemWriter.part()
                        .text("kind", "TRAINEESHIP")
                        .text("host", host)
                        .text("country", country)
                        .text("firstDay", first)
                        .text("lastDay", last);
        };
    }

    static Stay read(ItemReader item) {
        return switch (item.text("kind")) {
            case "UNSAID" -> new Stay.Unsaid();
            case "MONTHS" -> new Stay.Months(item.smallNumber("months"));
            case "TRAINEESHIP" ->
                new Stay.Traineeship(
                        item.text("host"),
                        new CountryCode(item.text("country")),
                        LocalDate.parse(item.text("firstDay")),
                        LocalDate.parse(item.text("lastDay")));
            default -> throw new IllegalStateException("an application has an unknown kind of stay");
        };
    }
}
