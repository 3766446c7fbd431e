package tr.edu.metu.ico.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.Deduction.LateWithdrawal;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;

/**
 * Differences between a call's rule on late withdrawals and the penalties that calls announced. Only what both cover is
 * deducted, so the office decides on every difference before it announces the call (reading A-14).
 */
public final class PenaltyDifferences {
    private final CallDefinition definition;
    private final Optional<LateWithdrawal> sentence;

    private PenaltyDifferences(CallDefinition definition) {
        this.definition = definition;
        sentence = definition.terms().scoring().lateWithdrawals().stream().findFirst();
    }

    /**
     * The differences the office has not decided on, one per call; they block the announcement.
     *
     * @param others the definitions of the other calls; the definition's own penalties are always included
     */
    public static List<Problem> undecided(CallDefinition definition, List<CallDefinition> others) {
        return isDecided(definition) ? List.of() : all(definition, others);
    }

    /** The differences the office has decided on, or cannot decide on without such a rule; for information only. */
    public static List<Problem> decided(CallDefinition definition, List<CallDefinition> others) {
        return isDecided(definition) ? all(definition, others) : List.of();
    }

    private static List<Problem> all(CallDefinition definition, List<CallDefinition> others) {
        var differences = new PenaltyDifferences(definition);
        return Stream.concat(Stream.of(definition), others.stream())
                .flatMap(differences::from)
                .toList();
    }

    private static boolean isDecided(CallDefinition definition) {
        return definition.terms().scoring().lateWithdrawals().stream()
                .allMatch(sentence -> sentence.decision().isPresent());
    }

    private Stream<Problem> from(CallDefinition other) {
        return other.penalty().stream()
                .map(penalty -> differences(other, penalty))
                .filter(differences -> !differences.isEmpty())
                .map(differences -> problem(other, differences));
    }

    private List<Text> differences(CallDefinition other, LateWithdrawalPenalty penalty) {
        boolean announced = penalty.programmes().contains(definition.programme());
        boolean deducted = sentence.filter(own -> own.programmes().contains(other.programme()))
                .isPresent();
        if (announced && deducted) {
            return ofBoth(penalty, sentence.orElseThrow());
        }
        if (announced) {
            return List.of(new Text(
                    "it announces a deduction for applications to " + definition.programme()
                            + ", and no sentence here deducts points for it",
                    definition.programme()
                            + " başvuruları için puan kesintisi duyuruyor, burada ise bunu öngören bir cümle yok"));
        }
        return deducted
                ? List.of(new Text(
                        "the sentence here deducts points for it, and it announces no deduction for applications"
                                + " to "
                                + definition.programme(),
                        "buradaki cümle bunun için puan kesiyor, çağrı ise " + definition.programme()
                                + " başvuruları için puan kesintisi duyurmuyor"))
                : List.of();
    }

    private static List<Text> ofBoth(LateWithdrawalPenalty penalty, LateWithdrawal own) {
        var differences = new ArrayList<Text>();
        if (penalty.sameLevel() && !own.sameLevel()) {
            differences.add(new Text(
                    "it limits the deduction to the same study cycle, and the sentence here names no level",
                    "puan kesintisini aynı öğrenim kademesiyle sınırlıyor, buradaki cümle ise kademe"
                            + " belirtmiyor"));
        }
        if (!penalty.sameLevel() && own.sameLevel()) {
            differences.add(new Text(
                    "it names no level, and the sentence here is limited to the same study cycle",
                    "kademe belirtmiyor, buradaki cümle ise aynı öğrenim kademesiyle sınırlı"));
        }
        if (penalty.points() != own.points()) {
            differences.add(new Text(
                    "it announces " + -penalty.points() + " points, and the sentence here deducts " + -own.points(),
                    -penalty.points() + " puan duyuruyor, buradaki cümle ise " + -own.points() + " puan kesiyor"));
        }
        return differences;
    }

    private Problem problem(CallDefinition other, List<Text> differences) {
        var next = sentence.map(LateWithdrawal::decision)
                .map(decision -> decision.isPresent()
                        ? new Text("The office's decision applies.", "Verilen karar geçerlidir.")
                        : new Text(
                                "Write the office's decision into decision of this rule.",
                                "Ofisin kararını bu kuralın decision alanına yazın."))
                .orElse(new Text("No points are deducted here.", "Burada puan kesilmez."));
        return Problem.of(
                sentence.map(own -> "rules." + own.id().value()).orElse("rules"),
                "PENALTY_SCOPE_DIFFERS",
                "Late withdrawals from " + other.call() + ": " + joined(differences, Text::en)
                        + ". Points are deducted only where both cover the case. " + next.en(),
                other.call() + " çağrısından geç vazgeçenler: " + joined(differences, Text::tr)
                        + ". Yalnızca ikisinin de kapsadığı durumda puan kesilir. " + next.tr());
    }

    private static String joined(List<Text> differences, Function<Text, String> language) {
        return String.join("; ", differences.stream().map(language).toList());
    }
}
