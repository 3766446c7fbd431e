package tr.edu.metu.ico.adapters.dynamo;

import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;

/** What a student fills in, as a part of the application's item. */
final class ContentItem {

    private ContentItem() {}

    static ItemWriter from(ApplicationContent content) {
        return ItemWriter.part()
                .parts("choices", content.choices(), ContentItem::choice)
                .part("language", language(content.language()))
                .parts("claims", content.claims(), ContentItem::claim)
                .flag("continuesSameLevel", content.continuesSameLevel())
                .flag("courseLoad", content.courseLoad())
                .part("stay", said(content.stay()), StayItem::from)
                .text("grantWish", said(content.grantWish()));
    }

    static ApplicationContent read(ItemReader item) {
        return new ApplicationContent(
                item.parts("choices", ContentItem::choice),
                language(item.part("language")),
                item.parts("claims", ContentItem::claim),
                item.flag("continuesSameLevel"),
                item.flag("courseLoad"),
                item.part("stay", StayItem::read).orElse(new Stay.Unsaid()),
                grantWish(item));
    }

    /** What is not said takes no room: an application is to stay within one write unit. */
    private static Optional<Stay> said(Stay stay) {
        return Optional.of(stay).filter(one -> !(one instanceof Stay.Unsaid));
    }

    private static Optional<GrantWish> said(GrantWish wish) {
        return Optional.of(wish).filter(one -> one != GrantWish.UNSAID);
    }

    /** Applications stored before the wish had a name tell only whether a grant is wanted. */
    private static GrantWish grantWish(ItemReader item) {
        return item.optionalText("grantWish")
                .map(GrantWish::valueOf)
                .orElseGet(() -> item.flag("wantsGrant", true) ? GrantWish.UNSAID : GrantWish.NO_GRANT);
    }

    static ItemWriter choice(Choice choice) {
        return ItemWriter.part().text("university", choice.university()).text("semester", choice.semester());
    }

    static Choice choice(ItemReader item) {
        return new Choice(new UniversityId(item.text("university")), Semester.valueOf(item.text("semester")));
    }

    private static ItemWriter language(LanguageClaim claim) {
        return switch (claim) {
            case LanguageClaim.OnRecord _ -> ItemWriter.part().text("source", "ON_RECORD");
            case LanguageClaim.TakesExam _ -> ItemWriter.part().text("source", "TAKES_EXAM");
            case LanguageClaim.Unsaid _ -> ItemWriter.part().text("source", "UNSAID");
            case LanguageClaim.Uploaded(var exam, var examDate, var score) ->
                ItemWriter.part()
                        .text("source", "UPLOADED")
                        .text("exam", exam)
                        .text("examDate", examDate)
                        .decimal("examScore", score);
        };
    }

    private static LanguageClaim language(ItemReader item) {
        return switch (item.text("source")) {
            case "ON_RECORD" -> new LanguageClaim.OnRecord();
            case "TAKES_EXAM" -> new LanguageClaim.TakesExam();
            case "UNSAID" -> new LanguageClaim.Unsaid();
            case "UPLOADED" ->
                new LanguageClaim.Uploaded(
                        item.text("exam"), LocalDate.parse(item.text("examDate")), item.optionalDecimal("examScore"));
            default -> throw new IllegalStateException("an application has an unknown source of its language score");
        };
    }

    private static ItemWriter claim(EvidenceClaim claim) {
        return ItemWriter.part()
                .text("code", claim.code())
                .text("relation", claim.relation())
                .text("words", claim.words());
    }

    private static EvidenceClaim claim(ItemReader item) {
        return new EvidenceClaim(item.text("code"), item.optionalText("relation"), item.optionalText("words"));
    }
}
