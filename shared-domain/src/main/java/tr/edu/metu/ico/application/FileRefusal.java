package tr.edu.metu.ico.application;

import java.util.Arrays;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/** Why an uploaded file does not count: what it is, and what the student can do. */
public enum FileRefusal {
    EMPTY_FILE(
            "This file is empty. Save or scan the document again and upload the new file.",
            "Bu dosya boş. Belgeyi yeniden kaydedin ya da tarayın ve yeni dosyayı yükleyin."),
    WRONG_SIZE(
            "The uploaded file does not have the announced size. Upload it again.",
            "Ulaşan dosyanın boyutu bildirilenden farklı. Dosyayı yeniden yükleyin."),
    WRONG_CONTENT(
            "The uploaded file is not the announced file. Upload it again.",
            "Ulaşan dosya bildirilen dosya değil. Dosyayı yeniden yükleyin."),
    WRONG_TYPE(
            "The content of this file is not of the kind its name says. Save or export the document as PDF, JPEG or"
                    + " PNG and upload that file; giving the file another name does not change what it is.",
            "Bu dosyanın içeriği adının belirttiği türden değil. Belgeyi PDF, JPEG ya da PNG olarak kaydedip ya da dışa"
                    + " aktarıp o dosyayı yükleyin; dosyanın adını değiştirmek türünü değiştirmez."),
    PASSWORD_PROTECTED(
            "This PDF opens only with a password. Save a copy without a password (in most programs: Print, Save as"
                    + " PDF) and upload that copy.",
            "Bu PDF yalnızca parolayla açılıyor. Parolasız bir kopyasını kaydedin (çoğu programda: Yazdır, PDF olarak"
                    + " kaydet) ve o kopyayı yükleyin."),
    HEIC(
            "This is a HEIC photo, which many computers cannot open. On an iPhone choose Settings, Camera, Formats,"
                    + " Most Compatible and take the photo again, or export it as JPEG or PDF, and upload that file.",
            "Bu, birçok bilgisayarın açamadığı bir HEIC fotoğrafıdır. iPhone'da Ayarlar, Kamera, Biçimler, En Uyumlu"
                    + " seçeneğini seçip fotoğrafı yeniden çekin ya da fotoğrafı JPEG veya PDF olarak dışa aktarın ve o"
                    + " dosyayı yükleyin."),
    OFFICE_OR_ARCHIVE(
            "This is a Word, Excel or PowerPoint document or an archive such as ZIP. Open it, save it as PDF and"
                    + " upload the PDF.",
            "Bu bir Word, Excel ya da PowerPoint belgesi veya ZIP gibi bir arşivdir. Açın, PDF olarak kaydedin ve"
                    + " PDF'yi yükleyin."),
    DAMAGED(
            "This file is incomplete or damaged. Open it on your computer; if it opens, save it"
                    + " again; if not, obtain the document again. Then upload the new file.",
            "Bu dosya yarım kalmış ya da bozuk. Bilgisayarınızda açın; açılıyorsa yeniden kaydedin, açılmıyorsa belgeyi"
                    + " yeniden edinin ve o dosyayı yükleyin."),
    MIXED_FILE(
            "This file contains other data before or after the document, so it can be opened as two"
                    + " different things. Open it, print it to a new PDF or take a screenshot, and upload the"
                    + " new file.",
            "Bu dosyada belgenin önünde ya da arkasında başka bir şey var; dosya iki ayrı şey olarak açılabiliyor."
                    + " Açın, yeni bir PDF'ye yazdırın ya da ekran görüntüsünü alın ve yeni dosyayı yükleyin."),
    THREAT_FOUND(
            "The virus scan found malware in this file, so nobody may open it. Check your computer, get the document"
                    + " from a clean source and upload it again.",
            "Virüs taraması bu dosyada zararlı yazılım buldu; bu yüzden dosyayı kimse açamaz. Bilgisayarınızı"
                    + " denetleyin, belgeyi güvenilir bir kaynaktan edinin ve yeniden yükleyin.");

    private final Text advice;

    FileRefusal(String en, String tr) {
        advice = new Text(en, tr);
    }

    /** What it is and what to do. */
    public Text advice() {
        return advice;
    }

    /** The refusal with this name; empty for a name found only in older files. */
    public static Optional<FileRefusal> named(String name) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.name().equals(name))
                .findFirst();
    }
}
