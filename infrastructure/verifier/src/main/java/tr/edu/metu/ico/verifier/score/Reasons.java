package tr.edu.metu.ico.verifier.score;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.eligibility.Eligibility;

/** The codes of broken rules. */
final class Reasons {
    private Reasons() {}

    static List<String> of(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Eligible _ -> List.of();
            case Eligibility.Ineligible(var broken) -> broken.stream().map(Problem::code).distinct().toList();
        };
    }
}
