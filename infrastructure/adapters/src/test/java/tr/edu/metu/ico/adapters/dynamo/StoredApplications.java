package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Comment;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.GrantProof;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.LetterHint;
import tr.edu.metu.ico.application.Opening;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.petition.Effect;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Ruling;

/** An application and what is stored with it: documents, reviews, withdrawals, objections, petitions. */
final class StoredApplications {
    private static final ImportId FILE = new ImportId(StoredExamples.ID);
    private static final Sha256 DIGEST = Sha256.of("the file");

    private final StoredExamples examples;

    StoredApplications(StoredExamples examples) {
        this.examples = examples;
    }

    void addAll() {
        applications();
        documents();
        reviews();
        petitions();
    }

    private void applications() {
        application("with nothing yet", Cast.none(ADA));
        application("draft", draft(Cast.full()));
        application("submitted", submitted());
        application("with an exam on record", draft(content(new LanguageClaim.OnRecord(), new Stay.Months(5))));
        application("with the exam of the office", draft(content(new LanguageClaim.TakesExam(), new Stay.Unsaid())));
        application("with no exam yet", draft(content(new LanguageClaim.Unsaid(), new Stay.Unsaid())));
        answered();
        kept();
    }

    private void kept() {
        var submitted = submitted();
        examples.add(
                "submission that is kept",
                submitted.submission().orElseThrow(),
                sent -> SubmissionItem.from(submitted, sent),
                SubmissionItem::read);
    }

    private void answered() {
        var key = Cast.key("a-key-of-the-browser");
        WriteOutcome stored = new WriteOutcome.Replayed(receipt());
        examples.add(
                "answered request",
                stored,
                _ -> IdempotencyItem.from(submitted(), key, receipt()),
                item -> IdempotencyItem.read(item, key));
    }

    private void application(String name, Application application) {
        examples.add("application " + name, application, ApplicationItem::from, ApplicationItem::read);
    }

    private static ApplicationContent content(LanguageClaim claim, Stay stay) {
        var full = Cast.full();
        return new ApplicationContent(full.choices(), claim, full.claims(), true, true, stay, GrantWish.GRANT);
    }

    private static Application submitted() {
        return Cast.none(ADA).submitted(Cast.full(), receipt(), Optional.of(FILE));
    }

    private static Application draft(ApplicationContent content) {
        return Cast.none(ADA).withDraft(content, NOON, Optional.of(FILE));
    }

    private static Receipt receipt() {
        return new Receipt(ID, 2, NOON, Sha256.of("the content"));
    }

    private void documents() {
        var awaited = new Document(
                OE,
                ADA,
                new DocumentId(ID),
                "LANGUAGE",
                Area.DOCUMENTS,
                new FileSpec("sınav sonucu.pdf", "application/pdf", 48_213, DIGEST),
                NOON,
                Optional.empty(),
                Optional.empty());
        document("of a petition", beside(Document.PETITION));
        document("for the grant", beside(GrantProof.INCLUSION.slot()));
        var flags = Set.of(FileFlag.SIGNED, FileFlag.NOT_EXAMINED);
        var arrived = awaited.arrived(
                new Document.Arrival(NOON, "version-1", Optional.empty(), flags, Optional.of(Scan.CLEAN)));
        document("awaited", awaited);
        document("arrived", arrived);
        document("refused", awaited.arrived(new Document.Arrival(NOON, "", Optional.of("NO_PDF"))));
        document("judged with a converted score", arrived.judged(converted()));
        document("judged as a letter", arrived.judged(letter()));
        examples.add("document to be judged", arrived, DocumentItem::toCheck, DocumentItem::read);
        var hint = new LetterHint(LetterHint.Reading.READ, List.of(new LetterHint.Hit("intern", 2, "as an intern at")));
        examples.add("hint on a document", StudentKeys.hint(OE, ADA, new DocumentId(ID)), hint, LetterHint.class);
        var opening = new Opening("officer-1", "Ayşe Örnek", NOON);
        examples.add("who looked at it", StudentKeys.opening(OE, ADA, new DocumentId(ID)), opening, Opening.class);
    }

    private static Document beside(String slot) {
        return new Document(
                OE,
                ADA,
                new DocumentId(ID),
                slot,
                Area.SPECIAL_DOCUMENTS,
                new FileSpec("rapor.pdf", "application/pdf", 48_213, DIGEST),
                NOON,
                Optional.of(new Document.Arrival(NOON, "version-1", Optional.empty())),
                Optional.empty());
    }

    private void document(String name, Document document) {
        examples.add("document " + name, document, DocumentItem::from, DocumentItem::read);
    }

    private static Verdict converted() {
        var from = new Verdict.Converted(new BigDecimal("6.5"), Optional.of("SAMPLE-1"));
        return verdict(Optional.of(Cast.toefl()), Optional.empty(), Optional.of(from));
    }

    private static Verdict letter() {
        var answers = LetterAnswers.of(
                LetterAnswers.Kind.PRE_ADMISSION, Map.of("SIGNED", false, "DATES", true), Set.of("research"));
        return verdict(Optional.empty(), Optional.of(answers), Optional.empty());
    }

    private static Verdict verdict(
            Optional<LanguageResult> language, Optional<LetterAnswers> letter, Optional<Verdict.Converted> converted) {
        return new Verdict(DIGEST, true, "seen", language, letter, converted, "officer-1", NOON);
    }

    private void reviews() {
        var task = ReviewTask.open(submitted());
        examples.add("review", Cast.review(ADA, 3), ReviewItem::from, ReviewItem::read);
        examples.add("open work of a department", task, ReviewTaskItem::from, ReviewTaskItem::read);
        examples.add("decided work", task.decided(Cast.review(ADA, 3)), ReviewTaskItem::from, ReviewTaskItem::read);
        var excused = Cast.lateWithdrawal(ADA).with(Cast.forceMajeure());
        examples.add("withdrawal", excused, WithdrawalItem::from, WithdrawalItem::read);
        var answer = new Objection.Answer(Objection.Decision.UPHELD, "Haklısınız.", "officer-1", NOON);
        var objection = Objection.first(OE, 1, ADA, "Ortalamam yanlış.", NOON).answered(answer);
        examples.add("objection", objection, ObjectionItem::from, ObjectionItem::read);
    }

    private void petitions() {
        var comment = new Comment(
                "0".repeat(32), "officer-1", "Ayşe Örnek", Comment.Author.OFFICER, "Telefonla konuştuk.", NOON);
        examples.add("comment of staff", StudentKeys.comment(OE, ADA, comment.id()), comment, Comment.class);
        var petition = new Petition(OE, ADA, Petition.Kind.EXAM_ABSENCE, 1, "Hastaydım, rapor ekte.", NOON);
        examples.add("petition", StudentKeys.petition(OE, ADA, petition.kind(), 1), petition, Petition.class);
        for (var effect : List.of(
                new Effect.ExamAbsence("EPEEP", LocalDate.parse("2019-12-07"), true, 1),
                new Effect.International(false),
                new Effect.CourseLoad(false),
                new Effect.SameLevel(true),
                new Effect.TakesBack(1))) {
            var ruling = new Ruling(OE, ADA, 2, NOON, "officer-1", new RuleId("OE20-LANG-8"), "a report", effect);
            examples.add(
                    "ruling on " + effect.getClass().getSimpleName(),
                    StudentKeys.ruling(OE, ADA, 2),
                    ruling,
                    Ruling.class);
        }
    }
}
