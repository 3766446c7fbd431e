package tr.edu.metu.ico.functions.work;

import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.selection.Blocker;

/** The kinds of seal blockers, in the order of the work they cause, and what to do about them. */
enum BlockerKind {
    MISSING_QUOTA("A number of places is missing: import it.", "Bir kontenjan sayısı eksik: içe aktarın."),
    EXCESSIVE_QUOTA(
            "The number of places is too large: correct it.", "Kontenjan sayısı olabileceğinden büyük: düzeltin."),
    MISSING_COHORT_AVERAGE(
            "The average of the student's cohort is missing: import it.",
            "Öğrencinin grubuna ait not ortalaması eksik: içe aktarın."),
    MISSING_EXAM_RESULT(
            "The result of the exam, or the absence, is missing: import it.",
            "Sınav sonucu ya da sınava girmediği bilgisi eksik: içe aktarın."),
    SECOND_EXAM_IN_THE_YEAR(
            "The student sat the exam twice in one academic year: correct the exam results.",
            "Öğrenci aynı akademik yılda sınava iki kez girmiş: sınav sonuçlarını düzeltin."),
    UNDECIDED_REVIEW(
            "The department has not decided: remind it or close the reviews.",
            "Bölüm karar vermedi: hatırlatın ya da bölüm değerlendirmelerini kapatın."),
    UNDECIDED_DOCUMENT("This document has no verdict: give one.", "Bu belge değerlendirilmedi: değerlendirin."),
    UNDECIDED_PETITION("The petition has no ruling: rule on it.", "Dilekçe karara bağlanmadı: karara bağlayın.");

    /** What is said of a document that the reader may not open. */
    static final Text SPECIAL_DOCUMENT = new Text(
            "A document of a special category has no verdict: an officer with the right to such documents gives one.",
            "Özel nitelikli bir belge değerlendirilmedi: bu belgelere yetkili bir görevli değerlendirir.");

    private final Text says;

    BlockerKind(String en, String tr) {
        says = new Text(en, tr);
    }

    Text says() {
        return says;
    }

    static BlockerKind of(Blocker blocker) {
        return switch (blocker) {
            case Blocker.MissingQuota _ -> MISSING_QUOTA;
            case Blocker.ExcessiveQuota _ -> EXCESSIVE_QUOTA;
            case Blocker.MissingCohortAverage _ -> MISSING_COHORT_AVERAGE;
            case Blocker.MissingExamResult _ -> MISSING_EXAM_RESULT;
            case Blocker.SecondExamInTheYear _ -> SECOND_EXAM_IN_THE_YEAR;
            case Blocker.UndecidedReview _ -> UNDECIDED_REVIEW;
            case Blocker.UndecidedDocument _ -> UNDECIDED_DOCUMENT;
            case Blocker.UndecidedPetition _ -> UNDECIDED_PETITION;
        };
    }
}
