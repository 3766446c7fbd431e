package tr.edu.metu.ico.season.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.season.http.Answer;

/** What a result says, whether a student read it or it stands in the staff's file; equal if both say the same. */
public record Row(
        String student,
        String status,
        String rank,
        String university,
        String semester,
        String preference,
        Optional<BigDecimal> total) {
    /** As the student reads it. */
    public static Row read(Answer result) {
        var placed = result.body().path("placedAt");
        return new Row(
                result.text("student"),
                result.text("status"),
                result.text("rank"),
                placed.path("university").asText(),
                placed.path("semester").asText(),
                placed.path("preference").asText(),
                decimal(result.body().path("score").path("total")));
    }

    /** As a line of the file has it, by column. */
    public static Row filed(Map<String, String> cells) {
        var total = cells.get("total");
        return new Row(
                cells.get("student"),
                cells.get("status"),
                cells.get("rank"),
                cells.get("university"),
                cells.get("semester"),
                cells.get("preference"),
                total.isEmpty() ? Optional.empty() : Optional.of(plain(total)));
    }

    private static Optional<BigDecimal> decimal(JsonNode number) {
        return number.isMissingNode() || number.isNull() ? Optional.empty() : Optional.of(plain(number.asText()));
    }

    private static BigDecimal plain(String text) {
        return new BigDecimal(text).setScale(2);
    }

    public boolean placed() {
        return status.equals("PLACED");
    }
}
