package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.LetterChecklist;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.documents.LetterBody;
import tr.edu.metu.ico.functions.documents.Scanned;
import tr.edu.metu.ico.functions.documents.SpecialDocuments;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.ShownName;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.ReviewBodies.LanguageBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.VerdictBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.VerdictValue;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.trail.TrailEntry;

/** Records an officer's verdict on exactly the version that was reviewed (INV-7, OE24-LANG-4, reading A-08). */
public final class JudgeDocument {

    private final Calls calls;
    private final Documents documents;
    private final OfficeData officeData;
    private final Contacts contacts;
    private final Definitions definitions;
    private final Trail trail;

    public JudgeDocument(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        documents = ports.documents();
        officeData = ports.officeData();
        contacts = ports.contacts();
        definitions = parts.definitions();
        trail = parts.trail();
    }

    /** @param version the version of the verdict last seen, 0 when there was none (INV-5) */
    Document judge(
            Principal officer,
            Call call,
            StudentNumber student,
            DocumentId id,
            long version,
            VerdictBody body,
            Instant now) {
        var before = documents.find(call.id(), student, id).orElseThrow(Refusal::notFound);
        var verdict = checked(officer, call, before, body, now);
        if (isRepeated(before, verdict)) {
            return before;
        }
        requireSeen(call, before, version);
        var entry = trail.entry(now, officer.subject(), "document.judge", before.key(), detail(verdict));
        var judged = before.with(verdict);
        return RetryOnConflict.whileCallMoves(calls, call, seen -> store(seen, before, judged, entry));
    }

    /** Refuses what {@link #judge} would refuse now, and stores nothing. */
    void check(
            Principal officer,
            Call call,
            StudentNumber student,
            DocumentId id,
            long version,
            VerdictBody body,
            Instant now) {
        var before = documents.find(call.id(), student, id).orElseThrow(Refusal::notFound);
        if (!isRepeated(before, checked(officer, call, before, body, now))) {
            requireSeen(call, before, version);
            call.afterInputChange();
        }
    }

    /** Empty where the last verdict is taken back. */
    private Optional<Verdict> checked(Principal officer, Call call, Document before, VerdictBody body, Instant now) {
        SpecialDocuments.require(officer, Action.JUDGE_SPECIAL_DOCUMENT, call, before);
        checkInTime(call, before);
        Scanned.require(before);
        checkVersion(before, body);
        var decision = BodyFields.oneOf("decision", VerdictValue.class, body.decision());
        return Optional.of(decision)
                .filter(value -> value != VerdictValue.UNDECIDED)
                .map(value -> verdict(officer, call, before, value == VerdictValue.APPROVED, body, now));
    }

    private static boolean isRepeated(Document before, Optional<Verdict> verdict) {
        return before.verdict().isPresent() == verdict.isPresent()
                && before.verdict().stream().allMatch(earlier -> isRepeatedBy(earlier, verdict.orElseThrow()));
    }

    private void requireSeen(Call call, Document before, long version) {
        if (DocumentBody.verdictVersion(before) != version) {
            throw changed(call, before);
        }
    }

    /** Another officer has judged it in the meantime and is named. */
    private Refusal changed(Call call, Document stored) {
        return stored.verdict()
                .map(other -> Refusal.staleVersion(
                        ShownName.of(other.by(), contacts),
                        other.at().atZone(call.calendar().zone())))
                .orElseGet(Refusal::staleVersion);
    }

    /** The same verdict by the same officer again: a retry changes nothing (INV-26). */
    private static boolean isRepeatedBy(Verdict earlier, Verdict later) {
        var atTheSameTime = new Verdict(
                later.digest(),
                later.approved(),
                later.reason(),
                later.language(),
                later.letter(),
                later.converted(),
                later.by(),
                earlier.at());
        return earlier.equals(atTheSameTime);
    }

    private Optional<Document> store(Call seen, Document before, Document judged, TrailEntry entry) {
        var stored = documents.find(seen.id(), before.student(), before.id()).orElseThrow(Refusal::notFound);
        if (!stored.equals(before)) {
            throw changed(seen, stored);
        }
        return documents.judge(seen, before, judged, entry) ? Optional.of(judged) : Optional.empty();
    }

    private static String detail(Optional<Verdict> verdict) {
        return verdict.map(given -> (given.approved() ? "approved" : "rejected") + table(given))
                .orElse("undecided");
    }

    private static String table(Verdict verdict) {
        return verdict.converted()
                .flatMap(Verdict.Converted::table)
                .map(version -> " by table " + version)
                .orElse("");
    }

    private static void checkInTime(Call call, Document document) {
        if (document.isLate(call.calendar().closesAt())) {
            throw Refusal.conflict(
                    "LATE",
                    "This document was stored after the deadline and does not count; there is nothing to judge.",
                    "Bu belge son başvuru zamanından sonra yüklendi ve sayılmaz; değerlendirilecek bir şey yok.");
        }
    }

    private static void checkVersion(Document document, VerdictBody body) {
        if (document.arrival().filter(arrival -> arrival.refusal().isEmpty()).isEmpty()) {
            throw Refusal.conflict(
                    "NOTHING_TO_JUDGE",
                    "There is no readable document under this id.",
                    "Bu kimlik altında okunabilir bir belge yok.");
        }
        if (!document.digest().equals(BodyFields.digest(body.sha256()))) {
            throw Refusal.conflict(Problem.of(
                    "sha256",
                    "OTHER_VERSION",
                    "This verdict is for another version of the document; review the document again.",
                    "Bu karar, belgenin başka bir sürümü için verilmiş; belgeyi yeniden inceleyin."));
        }
    }

    private Verdict verdict(
            Principal officer, Call call, Document document, boolean approved, VerdictBody body, Instant now) {
        if (!approved && body.reason().isEmpty()) {
            throw Refusal.malformed(
                    "reason", "A rejected document needs a reason.", "Reddedilen belge için gerekçe gerekir.");
        }
        var reason =
                body.reason().map(text -> BodyFields.text("reason", text, 500)).orElse("");
        var language = approved && definitions.of(call).languageSlots().contains(document.slot())
                ? Optional.of(language(call, body.language()))
                : Optional.<LanguageResult>empty();
        var letter = definitions.of(call).letterSlot().equals(Optional.of(document.slot()))
                ? letter(call, body, approved)
                : Optional.<LetterAnswers>empty();
        var converted = language.flatMap(_ -> body.language()).flatMap(given -> converted(call, given));
        return new Verdict(document.digest(), approved, reason, language, letter, converted, officer.subject(), now);
    }

    /** Answers are optional for a rejected letter and required for an approved one (DOC23-DOC-1). */
    private Optional<LetterAnswers> letter(Call call, VerdictBody body, boolean approved) {
        if (approved) {
            BodyFields.required("letter", body.letter());
        }
        var answers = body.letter().map(LetterBody::answers);
        var checklist = LetterChecklist.of(definitions.of(call));
        answers.map(given -> checklist.problems(given, approved, body.reason().isPresent()))
                .filter(problems -> !problems.isEmpty())
                .ifPresent(problems -> {
                    throw Refusal.brokenRules(problems);
                });
        return answers;
    }

    /** What the score was converted from; names the table in force, whether or not the officer followed it. */
    private Optional<Verdict.Converted> converted(Call call, LanguageBody given) {
        return given.examScore()
                .map(score -> new Verdict.Converted(
                        BodyFields.examScore("language.examScore", score),
                        officeData.equivalences(call, given.exam()).map(EquivalenceTable::version)));
    }

    private LanguageResult language(Call call, Optional<LanguageBody> body) {
        var given = BodyFields.required("language", body);
        var exam = BodyFields.exam("language.exam", given.exam());
        var day = BodyFields.day("language.examDate", given.examDate());
        var result = BodyFields.parsed(
                "language.score",
                () -> new LanguageResult(exam, day, Decimals.read("score", given.score())),
                "The score is a plain number from 1 to 100 with a decimal point, such as 80.25.",
                "Puan 1 ile 100 arasında, ondalık noktalı düz bir sayıdır, örneğin 80.25.");
        var problems = LanguageCheck.problems(definitions.of(call), result);
        if (!problems.isEmpty()) {
            throw Refusal.brokenRules(problems);
        }
        return result;
    }
}
