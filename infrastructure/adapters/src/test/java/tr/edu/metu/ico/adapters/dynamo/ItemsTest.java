package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.call.VoidedProposal;

/** Every kind of item, with all fields filled in and with all optional ones empty. */
class ItemsTest {

    private static final ImportId FILE = new ImportId("0123456789abcdef0123456789abcdef");

    @Test
    void what_is_written_of_a_call_is_what_is_read() {
        var nobody = Call.announced(OE, "OE", Cast.calendar(), Sha256.of(""), Set.of(), Cast.KEY);
        var closed = Cast.announced()
                .withImport(ImportKind.AGREEMENTS, FILE)
                .withImport(ImportKind.RECORDS, FILE)
                .frozen()
                .withReviewsClosed("time is up");

        var approved = Cast.approved(Cast.withRun(closed));
        var voided = approved.afterInputChange().noting(Cast.entry("placement.withdraw"), approved);
        var renewed = voided.renewing(new VoidedProposal.Renewal("officer-1", "officer-2", NOON));

        for (var call : List.of(nobody, Cast.announced(), closed, Cast.published(closed), voided, renewed)) {
            assertEquals(call, CallItem.read(CallItem.from(call)));
        }
    }

    @Test
    void what_is_written_of_an_application_is_what_is_read() {
        var none = Cast.none(ADA);
        var bare = none.withDraft(Cast.bare(), NOON);
        var full = Cast.submitted(ADA).withDraft(Cast.full(), NOON.plusNanos(1));
        var list = Optional.of(OfficeCast.importId());
        var receipt = Cast.submitted(ADA).submission().orElseThrow().receipt();
        var choosing = none.submitted(Cast.full(), receipt, list).withDraft(Cast.full(), NOON.plusMillis(1), list);

        for (var application : List.of(none, bare, Cast.draft(ADA), full, choosing)) {
            assertEquals(application, ApplicationItem.read(ApplicationItem.from(application)));
        }
    }

    @Test
    void what_is_written_of_a_language_claim_is_what_is_read() {
        var draft = Cast.bare();
        var onRecord =
                new ApplicationContent(draft.choices(), new LanguageClaim.OnRecord(), draft.claims(), true, false);

        var exam = new ApplicationContent(draft.choices(), new LanguageClaim.TakesExam(), draft.claims(), true, false);

        for (var content : List.of(draft, onRecord, exam, Cast.full())) {
            var application = Cast.none(ADA).withDraft(content, NOON);
            assertEquals(application, ApplicationItem.read(ApplicationItem.from(application)));
        }
    }

    private static Verdict converted(Verdict.Converted from) {
        var approval = Cast.approval();
        return new Verdict(
                approval.digest(),
                true,
                "",
                approval.language(),
                Optional.empty(),
                Optional.of(from),
                approval.by(),
                approval.at());
    }

    @Test
    void what_is_written_of_a_stay_in_months_is_what_is_read() {
        var application = Cast.none(ADA).withDraft(asking(new Stay.Months(5)), NOON);

        assertEquals(application, ApplicationItem.read(ApplicationItem.from(application)));
    }

    private static ApplicationContent asking(Stay stay) {
        var full = Cast.full();
        return new ApplicationContent(
                full.choices(), full.language(), full.claims(), true, true, stay, GrantWish.UNSAID);
    }

    @Test
    void what_is_written_of_a_document_is_what_is_read() {
        var awaited = Cast.awaited(ADA, "LANGUAGE");
        var refused = awaited.arrived(new Document.Arrival(NOON, "", Optional.of("not a PDF")));
        var declined = new Verdict(Sha256.of("the file"), false, "unreadable", Optional.empty(), "officer-1", NOON);
        var arrived = awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"));

        var letter = new Verdict(
                Sha256.of("the file"),
                true,
                "by e-mail",
                Optional.empty(),
                Optional.of(LetterAnswers.of(
                        LetterAnswers.Kind.PRE_ADMISSION, Map.of("SIGNED", false, "DATES", true), Set.of("research"))),
                Optional.empty(),
                "officer-1",
                NOON);

        var byHand = converted(new Verdict.Converted(new BigDecimal("6.5"), Optional.empty()));
        var byTable = converted(new Verdict.Converted(new BigDecimal("6.5"), Optional.of("SAMPLE-1")));

        for (var document : List.of(
                arrived.judged(letter),
                awaited,
                refused,
                arrived,
                arrived.judged(declined),
                arrived.judged(byHand),
                arrived.judged(byTable),
                arrived.judged(Cast.approval()))) {
            assertEquals(document, DocumentItem.read(DocumentItem.from(document)));
        }
    }

    @Test
    void what_is_written_of_a_review_is_what_is_read() {
        var plain = new Review(OE, ADA, 0, false, "", Map.of(), 1, "coordinator-1", NOON);

        for (var review : List.of(plain, Cast.review(ADA, 3))) {
            assertEquals(review, ReviewItem.read(ReviewItem.from(review)));
        }
    }

    @Test
    void what_is_written_of_a_withdrawal_is_what_is_read() {
        for (var withdrawal : List.of(Cast.withdrawal(ADA), Cast.withdrawal(ADA).with(Cast.forceMajeure()))) {
            assertEquals(withdrawal, WithdrawalItem.read(WithdrawalItem.from(withdrawal)));
        }
    }

    @Test
    void what_is_written_of_the_ledger_is_what_is_read() {
        for (var entry : LedgerCast.ofEveryKind(ADA)) {
            assertEquals(entry, LedgerItem.read(LedgerItem.from(entry)));
        }
    }

    @Test
    void what_is_written_of_an_import_is_what_is_read() {
        var awaited = OfficeCast.awaited(ImportKind.LANGUAGE_SCORES);
        var bad = List.of(
                new Import.LineProblem(1, "", "", new Text("no header", "başlık yok")),
                new Import.LineProblem(2, "CGPA", "=1+1", new Text("a formula", "bir formül")));

        var computed = Import.awaited(
                OE,
                OfficeCast.importId(),
                ImportKind.COHORT_AVERAGES,
                new Import.Source.Records(OfficeCast.importId(), 30_000, 2),
                "officer-1",
                awaited.requestedAt(),
                Optional.of("newer records"));
        var inForce = awaited.numbered(3).inForce(Optional.of(OfficeCast.importId()), NOON);
        var again = inForce.inForce(Optional.empty(), NOON.plusSeconds(60));
        for (var file : List.of(awaited, inForce, again, computed)) {
            assertEquals(file, ImportItem.read(ImportItem.from(file), List.of()));
        }
        for (var change : OfficeCast.rowChanges()) {
            var edited = OfficeCast.edited(ImportKind.RECORDS, change);
            assertEquals(edited, ImportItem.read(ImportItem.from(edited), List.of()));
        }
        var lines = ImportItem.problems(awaited.refused(Import.Rows.NONE, bad), "attempt");
        assertEquals(
                bad,
                lines.stream()
                        .flatMap(item -> ImportItem.readProblems(item).stream())
                        .toList());
    }

    @Test
    void what_is_written_of_the_offices_rows_is_what_is_read() {
        for (var academic : List.of(OfficeCast.record(ADA), OfficeCast.newcomer(ADA))) {
            assertEquals(academic, read(AcademicRecord.class, item(new OfficeFile.Records(List.of(academic)))));
        }
        for (var agreement : List.of(OfficeCast.tokyo(), OfficeCast.osaka(), OfficeCast.seoul())) {
            assertEquals(agreement, read(Agreement.class, item(new OfficeFile.Agreements(List.of(agreement)))));
        }
        for (var average : List.of(OfficeCast.average(2, "3.00"), OfficeCast.average(10, "2.9"))) {
            assertEquals(average, read(CohortAverage.class, item(new OfficeFile.CohortAverages(List.of(average)))));
        }
    }

    @Test
    void what_is_written_of_a_students_history_is_what_is_read() {
        var history = List.of(OfficeCast.withdrewLate(), OfficeCast.benefited());
        var rows = history.stream()
                .map(line -> new OfficeFile.Participations.Row(ADA, line))
                .toList();
        var score = new OfficeFile.LanguageScores.Row(ADA, Cast.toefl());

        assertEquals(history, OfficeRows.history(item(new OfficeFile.Participations(rows))));
        assertEquals(List.of(Cast.toefl()), OfficeRows.results(item(new OfficeFile.LanguageScores(List.of(score)))));
    }

    private static <T> T read(Class<T> type, Map<String, AttributeValue> item) {
        return new ItemReader(item).as(type);
    }

    private static Map<String, AttributeValue> item(OfficeFile file) {
        return new OfficeRows(OE, FILE).of(file).getFirst();
    }

    @Test
    void what_is_written_of_the_trail_is_what_is_read() {
        var entry = Cast.entry("call.open");

        assertEquals(entry, TrailItem.read(TrailItem.from("OE-2024", entry)));
    }
}
