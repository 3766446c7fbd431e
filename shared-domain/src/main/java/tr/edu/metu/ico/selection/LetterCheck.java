package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.DocumentRule.LetterApproval;
import tr.edu.metu.ico.rule.DocumentRule.LetterPreAdmission;
import tr.edu.metu.ico.rule.EligibilityRule.AcceptanceLetter;

/** Whether the acceptance letter that counts supports the application. */
final class LetterCheck {
    private LetterCheck() {}

    static Stream<Problem> problems(CallDefinition d, AcceptanceLetter rule, List<Document> documents) {
        var letter = letter(rule, documents);
        if (letter.isEmpty()) {
            return Stream.of(Problem.of("documents", "NO_APPROVED_LETTER", rule.clause()));
        }
        var approval = letter.flatMap(Evidence::verdict).filter(Verdict::approved);
        if (approval.isEmpty()) {
            return Stream.of(Problem.of("documents", "NO_APPROVED_LETTER", approving(d, rule)));
        }
        var preAdmission = d.terms().documents().preAdmission().stream().findFirst();
        return approval.get().letter().map(LetterAnswers::kind).equals(Optional.of(LetterAnswers.Kind.PRE_ADMISSION))
                        && preAdmission.filter(LetterPreAdmission::sufficient).isEmpty()
                ? Stream.of(Problem.of(
                        "documents",
                        "NO_OFFICIAL_LETTER",
                        preAdmission.map(LetterPreAdmission::clause).orElse(rule.clause())))
                : Stream.empty();
    }

    /** Whether there is a letter without an officer's decision on exactly this version. */
    static boolean undecided(AcceptanceLetter rule, List<Document> documents) {
        return letter(rule, documents)
                .filter(letter -> Evidence.verdict(letter).isEmpty())
                .isPresent();
    }

    private static Clause approving(CallDefinition d, AcceptanceLetter rule) {
        return d.terms().documents().approval().stream()
                .findFirst()
                .map(LetterApproval::clause)
                .orElse(rule.clause());
    }

    private static Optional<Document> letter(AcceptanceLetter rule, List<Document> documents) {
        return documents.stream()
                .filter(document -> document.slot().equals(rule.slot()))
                .findFirst();
    }
}
