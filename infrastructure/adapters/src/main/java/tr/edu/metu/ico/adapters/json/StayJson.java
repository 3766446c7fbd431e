package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.application.Stay;

/** How long a student asks to be away. */
final class StayJson {

    private StayJson() {}

    static JsonNode from(Stay stay) {
        var node = Canonical.object();
        return switch (stay) {
            case Stay.Unsaid() -> node.put("kind", "UNSAID");
            case Stay.Months(var months) -> node.put("kind", "MONTHS").put("months", months);
            case Stay.Traineeship(var host, var country, var first, var last) ->
                node.put("kind", "TRAINEESHIP")
                        .put("host", host)
                        .put("country", country.value())
                        .put("firstDay", first.toString())
                        .put("lastDay", last.toString());
        };
    }

    static Stay read(StoredFields stay) {
        return switch (stay.text("kind")) {
            case "UNSAID" -> new Stay.Unsaid();
            case "MONTHS" -> new Stay.Months(stay.count("months"));
            case "TRAINEESHIP" ->
                new Stay.Traineeship(
                        stay.text("host"),
                        new CountryCode(stay.text("country")),
                        stay.day("firstDay"),
                        stay.day("lastDay"));
            default -> throw new IllegalStateException("the document is damaged: unknown stay");
        };
    }
}
