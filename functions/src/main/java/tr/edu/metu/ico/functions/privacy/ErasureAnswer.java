package tr.edu.metu.ico.functions.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.privacy.ErasureBody.CallLine;
import tr.edu.metu.ico.functions.privacy.ErasureBody.KeptLine;

/** The office's answer to a student who asked for erasure: what is gone, what follows, what stays until when and why. */
final class ErasureAnswer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter GUN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("tr", "TR"));

    private ErasureAnswer() {}

    static String en(List<CallLine> calls, List<KeptLine> kept) {
        return "You asked us to erase your data in the student mobility system.\n\n"
                + lines(
                        calls,
                        "NOW",
                        "Erased: drafts, documents with every version, messages, names and the texts that were"
                                + " written, in the calls ")
                + lines(
                        calls,
                        "WHEN_FINAL",
                        "Erased without a further request as soon as the result is final, because the"
                                + " selection is under way: the same in the calls ")
                + "The following stays:\n"
                + kept.stream()
                        .map(line -> "- " + line.description().en() + ": "
                                + line.ground().en() + "; "
                                + line.until()
                                        .map(LocalDate::parse)
                                        .map(DAY::format)
                                        .map(day -> "until " + day)
                                        .orElse("no day is set"))
                        .collect(Collectors.joining("\n"))
                + "\n\n"
                + "Your name and mail address in the university's login belong to the university, not to this system."
                + " If you disagree, you may complain to the Personal Data Protection Authority.\n";
    }

    static String tr(List<CallLine> calls, List<KeptLine> kept) {
        return "Öğrenci hareketliliği sistemindeki verilerinizin silinmesini istediniz.\n\n"
                + lines(
                        calls,
                        "NOW",
                        "Silinenler: taslaklar, tüm sürümleriyle belgeler, iletiler, adlar ve yazılan metinler;"
                                + " çağrılar: ")
                + lines(
                        calls,
                        "WHEN_FINAL",
                        "Seçim sürdüğü için, sonuç kesinleşince yeni bir istek gerekmeden silinecekler:"
                                + " aynı veriler; çağrılar: ")
                + "Saklanmaya devam edenler:\n"
                + kept.stream()
                        .map(line -> "- " + line.description().tr() + ": "
                                + line.ground().tr() + "; "
                                + line.until()
                                        .map(LocalDate::parse)
                                        .map(ErasureAnswer::until)
                                        .orElse("gün belirlenmemiştir"))
                        .collect(Collectors.joining("\n"))
                + "\n\nÜniversite girişindeki adınız ve e-posta adresiniz bu sisteme değil, üniversiteye aittir."
                + " Yanıtı yeterli bulmazsanız Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.\n";
    }

    private static String until(LocalDate day) {
        return "şu güne kadar: " + GUN.format(day);
    }

    private static String lines(List<CallLine> calls, String when, String sentence) {
        var named = calls.stream()
                .filter(line -> line.when().equals(when))
                .map(CallLine::call)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : sentence + named + ".\n";
    }
}
