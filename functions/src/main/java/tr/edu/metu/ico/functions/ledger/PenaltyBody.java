package tr.edu.metu.ico.functions.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * Which later applications pay for a late withdrawal, and how much.
 *
 * @param programmes programmes whose applications pay; none when the call announced no loss
 * @param sameLevel  only an application at the study cycle of the withdrawal pays
 * @param lasts      {@code NEXT} or {@code EVERY}
 * @param points     below 0; 0 when the call announced no loss
 * @param text       the same as a sentence; not accepted in requests
 */
public record PenaltyBody(
        List<String> programmes, boolean sameLevel, String lasts, int points, Optional<TextBody> text) {

    private static final Map<String, Text> NAMES = Map.of(
            "OE", new Text("Overseas Exchange", "Overseas Exchange"),
            "ICM", new Text("Erasmus+ International Credit Mobility", "Erasmus+ Uluslararası Kredi Hareketliliği"),
            "DOC", new Text("Erasmus+ short-term doctoral mobility", "Erasmus+ kısa dönem doktora hareketliliği"),
            "ERASMUS", new Text("Erasmus+ study mobility", "Erasmus+ öğrenim hareketliliği"),
            "TRAINEE", new Text("Erasmus+ traineeship", "Erasmus+ staj hareketliliği"));

    public static PenaltyBody of(PenaltyScope scope) {
        return new PenaltyBody(
                List.copyOf(scope.programmes()),
                scope.sameLevel(),
                scope.lasts().name(),
                scope.points(),
                Optional.of(TextBody.of(text(scope))));
    }

    PenaltyScope scope() {
        var lasting = BodyFields.oneOf("participation.penalty.lasts", PenaltyScope.Lasts.class, lasts);
        return BodyFields.parsed(
                "participation.penalty",
                () -> new PenaltyScope(Set.copyOf(programmes), sameLevel, lasting, points),
                "penalty must have programmes such as OE and points from -100 to -1, or no programmes and 0 points.",
                "penalty, OE gibi programlar ve -100 ile -1 arasında puan ya da programsız 0 puan içermelidir.");
    }

    private static Text text(PenaltyScope scope) {
        if (scope.programmes().isEmpty()) {
            return new Text(
                    "No points are deducted from later applications for it.",
                    "Bunun için sonraki başvurularda puan kesilmez.");
        }
        boolean next = scope.lasts() == PenaltyScope.Lasts.NEXT;
        int points = -scope.points();
        return new Text(
                (next ? "The next application to " : "Every later application to ")
                        + names(scope).en()
                        + (scope.sameLevel() ? " at the same study cycle" : " at any level") + " loses " + points
                        + " points, provided that the announcement of that call also deducts points for this.",
                names(scope).tr() + " programına "
                        + (scope.sameLevel() ? "aynı öğrenim kademesinde " : "herhangi bir düzeyde ")
                        + (next ? "yapılacak bir sonraki başvuruda " : "yapılacak her başvuruda ") + points
                        + " puan kesilir; bunun için o çağrının duyurusunun da puan kesintisi öngörmesi gerekir.");
    }

    private static Text names(PenaltyScope scope) {
        var names = scope.programmes().stream()
                .map(programme -> NAMES.getOrDefault(programme, new Text(programme, programme)))
                .toList();
        return new Text(
                String.join(" or ", names.stream().map(Text::en).toList()),
                String.join(" ya da ", names.stream().map(Text::tr).toList()));
    }
}
