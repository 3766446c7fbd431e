package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.Bonus;

/** What an application's documents and recorded scores show. */
public final class Evidence {
    private Evidence() {}

    /** The slots whose documents can change this application's result. */
    public static List<String> claimedSlots(CallDefinition d, SealedApplication application) {
        return claimedSlots(d, application.content());
    }

    public static List<String> claimedSlots(CallDefinition d, ApplicationContent content) {
        var language = content.language() instanceof LanguageClaim.Uploaded
                ? d.languageSlots().stream()
                : Stream.<String>empty();
        var grounds = claimed(d, content).stream().map(Bonus::slot);
        return Stream.of(language, d.letterSlot().stream(), grounds)
                .flatMap(slots -> slots)
                .distinct()
                .toList();
    }

    /** The claimed bonuses, in the announcement's order and each once; the officer verifies for whom (reading A-41). */
    public static List<Bonus> claimed(CallDefinition d, SealedApplication application) {
        return claimed(d, application.content());
    }

    /** The bonuses that count: an officer approved the document. */
    public static List<Bonus> proven(CallDefinition d, SealedApplication application) {
        return claimed(d, application).stream()
                .filter(bonus -> approved(application, bonus.slot()))
                .toList();
    }

    private static List<Bonus> claimed(CallDefinition d, ApplicationContent content) {
        return d.bonuses().stream()
                .filter(bonus ->
                        content.claims().stream().anyMatch(claim -> claim.code().equals(bonus.code())))
                .toList();
    }

    static Optional<Document> document(SealedApplication application, String slot) {
        return application.documents().stream()
                .filter(document -> document.slot().equals(slot))
                .findFirst();
    }

    /** The officer's verdict on exactly the sealed version; verdicts on other versions do not count (INV-7). */
    public static Optional<Verdict> verdict(SealedApplication application, String slot) {
        return document(application, slot).flatMap(Evidence::verdict);
    }

    public static Optional<Verdict> verdict(Document document) {
        return document.verdict().filter(v -> v.digest().equals(document.digest()));
    }

    /** The coordinator's decision on exactly the sealed submission; decisions on others do not count (INV-7). */
    public static Optional<Review> review(SealedApplication application) {
        return application
                .review()
                .filter(review -> review.submission() == application.receipt().version());
    }

    static boolean approved(SealedApplication application, String slot) {
        return verdict(application, slot).filter(Verdict::approved).isPresent();
    }
}
