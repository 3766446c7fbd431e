package tr.edu.metu.ico.submission;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.LanguageRule.AbsencePetition.Effect;
import tr.edu.metu.ico.submission.ApplicationFaults.Fault;
import tr.edu.metu.ico.submission.Outlook.Line;
import tr.edu.metu.ico.submission.ToDo.Act;

/** What a student can do about a problem, and until when; after the close it says that nothing can be done. */
final class Advice {
    private final OutlookInput at;
    private final SealedApplication application;

    Advice(OutlookInput at, SealedApplication application) {
        this.at = at;
        this.application = application;
    }

    static Line withdrawn() {
        return Line.of(
                Problem.of("", "WITHDRAWN", "You have withdrawn.", "Başvurunuzdan vazgeçtiniz."),
                new Consequence.NotInResult(),
                ToDo.none(Act.NOTHING, "A withdrawal cannot be taken back.", "Vazgeçme geri alınamaz."));
    }

    /** For a student without an application. */
    static Line begin(OutlookInput at) {
        return notSubmitted(at, "Fill in the application and submit it.", "Başvuruyu doldurup gönderin.");
    }

    Line submitDraft() {
        return notSubmitted(
                at,
                "A draft does not count until it is submitted. Submit it.",
                "Taslak tek başına dikkate alınmaz. Taslağı gönderin.");
    }

    private static Line notSubmitted(OutlookInput at, String en, String tr) {
        var problem = Problem.of(
                "", "NOT_SUBMITTED", "You have not submitted an application.", "Henüz başvuru göndermediniz.");
        var superseded = at.dossier().application().submission().isPresent();
        return Line.of(
                superseded
                        ? Problem.of(
                                "",
                                "NOT_SUBMITTED",
                                "This draft has not been submitted; the earlier submission counts.",
                                "Bu taslak gönderilmedi; önceki başvuru geçerlidir.")
                        : problem,
                new Consequence.NotInResult(),
                whileOpen(at, Act.SUBMIT, en, tr));
    }

    Line cannotBeSubmitted(Problem problem) {
        return Line.of(
                problem,
                new Consequence.NotInResult(),
                change(
                        at,
                        "The draft cannot be submitted as it is; change it.",
                        "Taslak bu haliyle gönderilemez; değiştirin."));
    }

    /** On the record of a student without an application. */
    static Line ofRecord(OutlookInput at, Problem problem) {
        return Line.of(problem, new Consequence.Ineligible(), correctRecord(at));
    }

    /** On failing conditions. */
    ToDo on(Fault fault) {
        return switch (fault.consequence()) {
            case Consequence.Ineligible _ -> onEligibility(fault.problem().field());
            case Consequence.Cancelled _ -> onCancellation(fault.problem().code());
            case Consequence.NotApproved _ ->
                change(
                        at,
                        "Your department declined; its reason is shown with its decision. A changed application is"
                                + " reviewed again.",
                        "Bölümünüz başvuruyu uygun bulmadı; gerekçesi kararla birlikte gösterilir. Değiştirilen başvuru"
                                + " yeniden incelenir.");
            case Consequence.PointsLost _ -> new DocumentAdvice(at).on(slot(fault.problem()));
            case Consequence.ChoiceVoid _ -> change(at, "Choose another university.", "Başka bir üniversite seçin.");
            case Consequence.NotInResult _ -> whileOpen(at, Act.SUBMIT, "Submit it.", "Başvuruyu gönderin.");
        };
    }

    private String slot(Problem claim) {
        return at.definition().bonuses().stream()
                .filter(bonus -> claim.rule().equals(Optional.of(bonus.id())))
                .findFirst()
                .orElseThrow()
                .slot();
    }

    private ToDo onEligibility(String field) {
        if (field.startsWith("language")) {
            return new LanguageAdvice(at, application).failing();
        }
        if (field.equals("documents")) {
            return new DocumentAdvice(at).on(at.definition().letterSlot().orElseThrow());
        }
        if (field.startsWith("stay")) {
            return change(
                    at, "Change the requested stay.", "İstediğiniz hareketlilik dönemini ya da yerini değiştirin.");
        }
        if (isRuledOn(field)) {
            return ToDo.none(
                    Act.ASK_FOR_CORRECTION,
                    "An officer ruled on this; the reason is shown with the ruling. Write to the office if it is"
                            + " wrong.",
                    "Bu konuda bir görevli karar verdi; gerekçesi kararla birlikte gösterilir. Yanlışsa ofise yazın.");
        }
        return field.equals("continuesSameLevel")
                ? change(
                        at,
                        "Declare in the application that you continue at the same level, if that is so.",
                        "Aynı düzeyde devam ediyorsanız bunu başvuruda beyan edin.")
                : correctRecord(at);
    }

    private boolean isRuledOn(String field) {
        return field.equals("courseLoad")
                || (field.equals("continuesSameLevel")
                        && application
                                .applicant()
                                .findings()
                                .continuesAtSameLevel()
                                .isPresent());
    }

    private ToDo onCancellation(String code) {
        boolean helps = at.definition().terms().language().petition().stream()
                .anyMatch(rule -> rule.effect() == Effect.SWITCH_TO_RECORD);
        boolean late = !at.now().isBefore(at.call().calendar().scoreAt());
        return helps && !late && code.equals("ABSENT_FROM_EXAM")
                ? ToDo.until(
                        Act.FILE_PETITION,
                        at.call().calendar().scoreAt(),
                        "If you had a valid excuse, petition the office.",
                        "Geçerli bir mazeretiniz varsa ofise dilekçe verin.")
                : ToDo.none(
                        Act.NOTHING,
                        "The application cannot be restored.",
                        "Başvuru yeniden geçerli duruma getirilemez.");
    }

    /** On pending decisions of others. */
    ToDo waitingFor(Fault fault) {
        return switch (fault.consequence()) {
            case Consequence.NotApproved _ ->
                ToDo.none(
                        Act.WAIT_FOR_DEPARTMENT,
                        "The coordinator of your department has not decided yet. You do not need to do anything.",
                        "Bölüm koordinatörünüz henüz karar vermedi. Bir şey yapmanız gerekmiyor.");
            case Consequence.Cancelled _ ->
                ToDo.none(
                        Act.WAIT_FOR_OFFICE,
                        "The office has not ruled on your petition yet. You do not need to do anything.",
                        "Ofis dilekçeniz hakkında henüz karar vermedi. Bir şey yapmanız gerekmiyor.");
            case Consequence.Ineligible _
            when fault.problem().field().startsWith("language") -> new LanguageAdvice(at, application).waiting();
            case Consequence.Ineligible _,
                    Consequence.PointsLost _,
                    Consequence.ChoiceVoid _,
                    Consequence.NotInResult _ -> DocumentAdvice.waiting();
        };
    }

    private static ToDo correctRecord(OutlookInput at) {
        return whileOpen(
                at,
                Act.ASK_FOR_CORRECTION,
                "This is decided by the registrar's record and cannot be changed here. If the record is"
                        + " wrong, ask the Registrar's Office to correct it.",
                "Bu, öğrenci işleri kaydına göre belirlenir; burada değiştirilemez. Kayıt yanlışsa"
                        + " Öğrenci İşleri Daire Başkanlığından düzeltilmesini isteyin.");
    }

    /** Changing and resubmitting the application. */
    static ToDo change(OutlookInput at, String en, String tr) {
        return whileOpen(at, Act.CHANGE_APPLICATION, en + " Then submit it.", tr + " Sonra başvuruyu gönderin.");
    }

    /** An action possible only while the call is open. */
    static ToDo whileOpen(OutlookInput at, Act act, String en, String tr) {
        if (!at.closed()) {
            return ToDo.until(act, at.closesAt(), en, tr);
        }
        var closed = ShownTime.of(at.closesAt());
        return new ToDo(
                Act.NOTHING,
                new Text(
                        "The application period ended on " + closed.en() + "; nothing can be changed now.",
                        "Başvuru süresi " + closed.tr() + " sona erdi; artık bir şey değiştirilemez."),
                Optional.empty());
    }
}
