package tr.edu.metu.ico.season.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.http.Answer;

/**
 * A result, as read by a student or taken from the staff's file; equal if both agree.
 *
 * @param place on the main or the waiting list
 * @param seat  on the main list, the kind of seat
 * @param grant the decision and why, where there are grants by country
 */
public record Row(
        String student,
        String status,
        String rank,
        String university,
        String semester,
        String preference,
        String place,
        String seat,
        String grant,
        Optional<BigDecimal> total) {
    /** As the student reads it. */
    public static Row read(Answer result) {
        var placed = result.body().path("placedAt");
        var list = result.body().path("list");
        var grant = result.body().path("grant");
        return new Row(
                result.text("student"),
                result.text("status"),
                result.text("rank"),
                placed.path("university").asText(),
                placed.path("semester").asText(),
                placed.path("preference").asText(),
                list.path("position").asText(),
                list.path("seat").asText(),
                Stream.of(grant.path("decision").asText(), grant.path("why").asText())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")),
                decimal(result.body().path("score").path("total")));
    }

    /** From a line of the file, by column. */
    public static Row filed(Map<String, String> cells) {
        var total = cells.get("total");
        return new Row(
                cells.get("student"),
                cells.get("status"),
                cells.get("rank"),
                cells.get("university"),
                cells.get("semester"),
                cells.get("preference"),
                cells.get("list_position"),
                cells.get("seat"),
                cells.getOrDefault("grant", ""),
                total.isEmpty() ? Optional.empty() : Optional.of(plain(total)));
    }

    private static Optional<BigDecimal> decimal(JsonNode number) {
        return number.isMissingNode() || number.isNull() ? Optional.empty() : Optional.of(plain(number.asText()));
    }

    private static BigDecimal plain(String text) {
        return new BigDecimal(text).setScale(2);
    }

    /** Whether there is a place at a university, with a grant or without. */
    public boolean placed() {
        return status.startsWith("PLACED");
    }

    /** Whether the student goes abroad: with a place at a university, on the main list, or without a grant. */
    public boolean selected() {
        return placed() || status.equals("MAIN_LIST") || status.equals("SELECTED_ZERO_GRANT");
    }

    /** Whether the student had a score and got nothing. */
    public boolean passedOver() {
        return status.equals("NOT_PLACED") || status.equals("WAITING_LIST");
    }

    /** Whether the student has a grant. */
    public boolean granted() {
        return grant.startsWith("GRANT ");
    }

    /** Whether this score is at least as good as the other. */
    boolean notBelow(Row other) {
        return total.orElseThrow().compareTo(other.total.orElseThrow()) >= 0;
    }
}
