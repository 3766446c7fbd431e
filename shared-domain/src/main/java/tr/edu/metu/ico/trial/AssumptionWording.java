package tr.edu.metu.ico.trial;

import tr.edu.metu.ico.announcement.Text;

/** Describes an assumption in a sentence. */
public final class AssumptionWording {
    private AssumptionWording() {}

    public static Text of(Assumption assumption) {
        var what = assumption.what();
        return switch (assumption.kind()) {
            case UPLOADS_NOT_RECONCILED ->
                new Text(
                        "The uploads are not reconciled yet; the registered ones count.",
                        "Yüklenen dosyaların sayımı bitmedi; kaydedilenler sayıldı.");
            case UNDECIDED_REVIEW ->
                new Text(
                        "What the department has not decided counts as not approved.",
                        "Bölümün karar vermediği başvurular onaylanmamış sayıldı.");
            case UNDECIDED_DOCUMENT -> documents(what);
            case UNDECIDED_PETITION ->
                new Text(
                        "Petitions on which the office has not ruled count as refused.",
                        "Ofisin karara bağlamadığı dilekçeler reddedilmiş sayıldı.");
            case MISSING_COHORT_AVERAGE ->
                new Text(
                        "There is no average of the cohort " + what + "; its applications are left out.",
                        what + " grubunun not ortalaması yok; bu grubun başvuruları dışarıda bırakıldı.");
            case MISSING_EXAM_RESULT ->
                new Text(
                        "Students without a result of the exam yet count as having no English score.",
                        "Sınav sonucu henüz girilmeyenlerin İngilizce puanı yok sayıldı.");
            case SECOND_EXAM_IN_THE_YEAR ->
                new Text(
                        "A second sitting in the same academic year counts as it is.",
                        "Aynı akademik yıldaki ikinci sınav olduğu gibi sayıldı.");
            case MISSING_QUOTA ->
                new Text("The number " + what + " is not set; it counts as 0.", what + " sayısı girilmedi; 0 sayıldı.");
            case EXCESSIVE_QUOTA ->
                new Text(
                        "The number " + what + " is larger than there can be; the largest possible counts.",
                        what + " sayısı olabileceğinden büyük; olabilecek en büyük sayı alındı.");
        };
    }

    /** @param slot empty for documents that reveal health or protection, which are only counted */
    private static Text documents(String slot) {
        return slot.isEmpty()
                ? new Text(
                        "Documents of special categories that nobody has judged count as not approved.",
                        "Özel nitelikli belgelerden karara bağlanmayanlar onaylanmamış sayıldı.")
                : new Text(
                        "Documents in " + slot + " that nobody has judged count as not approved.",
                        slot + " belgelerinden karara bağlanmayanlar onaylanmamış sayıldı.");
    }
}
