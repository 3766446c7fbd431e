package tr.edu.metu.ico.mobility;

import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.mobility.MobilityStatus.Code;

/** The statuses in words. */
public final class MobilityWording {

    private MobilityWording() {}

    /** The short name of a status, for lists and files. */
    public static Text name(Code status) {
        return switch (status) {
            case PLACED -> new Text("Placed", "Yerleştirildi");
            case NOMINATED -> new Text("Nominated", "Adaylığı bildirildi");
            case ACCEPTED -> new Text("Accepted by the host", "Ev sahibi kurumca kabul edildi");
            case REFUSED -> new Text("Refused by the host", "Ev sahibi kurumca reddedildi");
            case COMPLETED -> new Text("Completed", "Tamamlandı");
        };
    }

    /** What the status means for the student. */
    public static Text of(MobilityStatus status, HostPath path) {
        return switch (status) {
            case MobilityStatus.Placed _ ->
                path == HostPath.NOMINATION
                        ? new Text(
                                "The office has not nominated you to the host university yet.",
                                "Ofis adaylığınızı ev sahibi üniversiteye henüz bildirmedi.")
                        : new Text(
                                "The office has not recorded the completion of your mobility yet.",
                                "Hareketliliğinizin tamamlandığı henüz kaydedilmedi.");
            case MobilityStatus.Nominated _ ->
                new Text(
                        "The office has nominated you to the host university, which will decide.",
                        "Ofis adaylığınızı ev sahibi üniversiteye bildirdi; kararı ev sahibi üniversite verecek.");
            case MobilityStatus.Accepted _ ->
                new Text("The host university has accepted you.", "Ev sahibi üniversite sizi kabul etti.");
            case MobilityStatus.Refused(var reason) -> refused(reason);
            case MobilityStatus.Completed _ ->
                new Text("You have completed your mobility.", "Hareketliliğinizi tamamladınız.");
        };
    }

    /** When an instalment is paid, for lists and files. */
    public static Text of(Payment.Due due) {
        return switch (due) {
            case NOW -> new Text("Payable", "Ödenebilir");
            case AFTER_ACCEPTANCE -> new Text("When the host has accepted", "Ev sahibi kurum kabul ettiğinde");
            case AFTER_COMPLETION -> new Text("After completion", "Tamamlandıktan sonra");
            case AFTER_NEW_RECORD ->
                new Text(
                        "The actual stay differs: record the grant again",
                        "Gerçekleşen süre farklı: hibeyi yeniden kaydedin");
            case NEVER -> new Text("Nothing to pay", "Ödeme yok");
        };
    }

    private static Text refused(HostRefusal reason) {
        var because = reason(reason);
        return new Text(
                "The host university did not accept you. " + because.en(),
                "Ev sahibi üniversite sizi kabul etmedi. " + because.tr());
    }

    private static Text reason(HostRefusal reason) {
        return switch (reason) {
            case ACADEMIC ->
                new Text(
                        "It gave academic reasons, such as the CGPA or the courses.",
                        "Genel not ortalaması ya da dersler gibi akademik bir gerekçe bildirdi.");
            case LANGUAGE -> new Text("It asks for a higher language level.", "Daha yüksek bir dil düzeyi istiyor.");
            case NO_PLACE -> new Text("It has no place.", "Boş yeri olmadığını bildirdi.");
            case TOO_LATE -> new Text("Its deadline had passed.", "Son başvuru tarihinin geçtiğini bildirdi.");
            case DOCUMENTS -> new Text("Documents were missing.", "Eksik belge olduğunu bildirdi.");
            case OTHER -> new Text("Please ask the office for the reason.", "Gerekçeyi ofisten öğrenebilirsiniz.");
        };
    }
}
