package tr.edu.metu.ico.rulebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.scoring.Bonus;

/** What an application's documents and scores on record show. */
final class Evidence {
    private Evidence() {}

    /** The slots whose documents can change this application's result. */
    static List<String> claimedSlots(CallDefinition d, SealedApplication application) {
        var language = application.content().language() instanceof LanguageClaim.Uploaded
                ? d.languageSlot().stream()
                : Stream.<String>empty();
        var grounds = claimed(d, application).stream().map(Bonus::slot);
        return Stream.of(language, d.letterSlot().stream(), grounds)
                .flatMap(slots -> slots)
                .distinct()
                .toList();
    }

    /** The bonuses asked for, for a relation that counts, in the announcement's order and each once. */
    static List<Bonus> claimed(CallDefinition d, SealedApplication application) {
        return d.bonuses().stream()
                .filter(bonus -> application.content().claims().stream().anyMatch(claim -> fits(bonus, claim)))
                .toList();
    }

    private static boolean fits(Bonus bonus, EvidenceClaim claim) {
        return bonus.code().equals(claim.code()) && bonus.accepts(claim.relation());
    }

    static Optional<Document> document(SealedApplication application, String slot) {
        return application.documents().stream()
                .filter(document -> document.slot().equals(slot))
                .findFirst();
    }

    /** The officer's word on exactly the sealed version; one on another version is none (INV-7). */
    static Optional<Verdict> verdict(SealedApplication application, String slot) {
        return document(application, slot).flatMap(Evidence::verdict);
    }

    static Optional<Verdict> verdict(Document document) {
        return document.verdict().filter(v -> v.sum().equals(document.sum()));
    }

    /** The coordinator's decision on exactly the sealed submission; one on another submission is none (INV-7). */
    static Optional<Review> review(SealedApplication application) {
        return application
                .review()
                .filter(review -> review.submission() == application.receipt().version());
    }

    static boolean approved(SealedApplication application, String slot) {
        return verdict(application, slot).filter(Verdict::approved).isPresent();
    }

    /** The English score that counts: the highest valid one of the source the student chose (reading A-06). */
    static Optional<BigDecimal> language(CallDefinition d, SealedApplication application) {
        return source(d, application)
                .filter(result -> LanguageCheck.problems(d, result).isEmpty())
                .map(LanguageResult::score)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LanguageResult> source(CallDefinition d, SealedApplication application) {
        return switch (application.content().language()) {
            case LanguageClaim.OnRecord _ -> application.applicant().languageResults().stream();
            case LanguageClaim.Uploaded _ ->
                d
                        .languageSlot()
                        .flatMap(slot -> verdict(application, slot))
                        .filter(Verdict::approved)
                        .flatMap(Verdict::language)
                        .stream();
            case LanguageClaim.Unsaid _ -> Stream.empty();
        };
    }
}
