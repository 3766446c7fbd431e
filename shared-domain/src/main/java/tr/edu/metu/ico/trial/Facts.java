package tr.edu.metu.ico.trial;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.LanguageRule;

/** Changes the facts of one application. */
final class Facts {
    private static final String BY = "what-if";

    private final CallDefinition definition;
    private final Instant now;

    Facts(CallDefinition definition, Instant now) {
        this.definition = definition;
        this.now = now;
    }

    /** The application with the changes; impossible changes are reported as problems. */
    SealedApplication with(SealedApplication one, Change.Student change, List<Problem> problems) {
        var applicant = one.applicant().withRecord(record(one.applicant().record(), change));
        var changed = new SealedApplication(
                one.student(),
                one.pseudonym(),
                one.receipt(),
                one.content(),
                applicant,
                documents(one, change, problems),
                change.review()
                        .map(decision -> review(one, change, decision, problems))
                        .or(one::review));
        return change.language()
                .map(score -> withLanguage(changed, score, change, problems))
                .orElse(changed);
    }

    private static AcademicRecord record(AcademicRecord record, Change.Student change) {
        return record.withCompletedSemesters(change.completedSemesters().orElse(record.completedSemesters()))
                .withCgpa(change.cgpa().or(record::cgpa))
                .withResearchAssistant(change.researchAssistant().orElse(record.researchAssistant()));
    }

    private List<Document> documents(SealedApplication one, Change.Student change, List<Problem> problems) {
        var slots = definition.bonuses().stream().map(Bonus::slot).collect(Collectors.toSet());
        var bySlot = one.documents().stream().collect(Collectors.toMap(Document::slot, Function.identity()));
        new TreeMap<>(change.verdicts()).forEach((slot, approved) -> {
            var field = change.field() + ".verdicts." + slot;
            if (!slots.contains(slot)) {
                problems.add(Problem.of(
                        field,
                        "UNKNOWN_SLOT",
                        "no bonus of this call has this slot",
                        "bu çağrıda böyle bir ek puan belgesi yok"));
            } else if (!bySlot.containsKey(slot)) {
                problems.add(Problem.of(
                        field,
                        "NO_DOCUMENT",
                        "the student uploaded no document there",
                        "öğrenci buraya belge yüklemedi"));
            } else {
                bySlot.computeIfPresent(slot, (_, document) -> document.judged(verdict(document, approved)));
            }
        });
        return one.documents().stream()
                .map(document -> bySlot.get(document.slot()))
                .toList();
    }

    private Verdict verdict(Document document, boolean approved) {
        return new Verdict(document.digest(), approved, BY, Optional.empty(), BY, now);
    }

    private Review review(
            SealedApplication one, Change.Student change, Change.Decision decision, List<Problem> problems) {
        var field = change.field() + ".review";
        if (!definition.reviewed()) {
            problems.add(Problem.of(
                    field, "NOT_REVIEWED", "departments decide nothing in this call", "bu çağrıda bölüm kararı yok"));
        }
        var asked = one.content().choices().stream().map(Choice::university).collect(Collectors.toSet());
        if (!asked.containsAll(decision.declined())) {
            problems.add(Problem.of(
                    field + ".declinedChoices",
                    "NOT_A_CHOICE",
                    "names a university that the student did not ask for",
                    "öğrencinin tercihleri arasında olmayan bir üniversite içeriyor"));
        }
        var declined = decision.declined().stream().collect(Collectors.toMap(Function.identity(), _ -> BY));
        return new Review(
                definition.call(),
                one.student(),
                one.receipt().version(),
                decision.approved(),
                BY,
                declined,
                1,
                BY,
                now);
    }

    /** The call's exam for students who sit it; for all others a score on record, whatever they chose. */
    private SealedApplication withLanguage(
            SealedApplication one, BigDecimal score, Change.Student change, List<Problem> problems) {
        var exam = definition.examInCall();
        if (exam.isPresent() && one.content().language() instanceof LanguageClaim.TakesExam) {
            return with(one, one.content(), sitting(one.applicant(), exam.get(), score));
        }
        var accepted = definition.acceptedExams().stream().findFirst();
        if (accepted.isEmpty()) {
            problems.add(Problem.of(
                    change.field() + ".language",
                    "NO_EXAM_ACCEPTED",
                    "this call accepts no English exam",
                    "bu çağrıda hiçbir İngilizce sınavı kabul edilmiyor"));
            return one;
        }
        var result = new LanguageResult(accepted.get(), definition.calendar().deadlineDay(), score);
        return with(one, onRecord(one.content()), one.applicant().withLanguageResults(List.of(result)));
    }

    private static Applicant sitting(Applicant applicant, LanguageRule.ExamInCall exam, BigDecimal score) {
        var sittings = new ArrayList<>(applicant.sittings());
        sittings.removeIf(
                sitting -> sitting.exam().equals(exam.exam()) && sitting.day().equals(exam.day()));
        sittings.add(new ExamSitting(exam.exam(), exam.day(), Optional.of(score), Optional.empty()));
        return applicant.withSittings(sittings);
    }

    private static ApplicationContent onRecord(ApplicationContent content) {
        return new ApplicationContent(
                content.choices(),
                new LanguageClaim.OnRecord(),
                content.claims(),
                content.continuesSameLevel(),
                content.courseLoad(),
                content.stay(),
                content.grantWish());
    }

    private static SealedApplication with(SealedApplication one, ApplicationContent content, Applicant applicant) {
        return new SealedApplication(
                one.student(), one.pseudonym(), one.receipt(), content, applicant, one.documents(), one.review());
    }
}
