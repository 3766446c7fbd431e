package tr.edu.metu.ico.application;

import java.util.Arrays;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/** Why an uploaded file does not count: what it is, and what the student can do. */
public enum FileRefusal {
    EMPTY_FILE(
            "This file is empty.",
            "Bu dosya boş.",
            "Save or scan the document again and upload the new file.",
            "Belgeyi yeniden kaydedin ya da tarayın ve yeni dosyayı yükleyin."),
    WRONG_SIZE(
            "The uploaded file does not have the announced size.",
            "Ulaşan dosyanın boyutu bildirilenden farklı.",
            "Upload it again.",
            "Dosyayı yeniden yükleyin."),
    WRONG_CONTENT(
            "The uploaded file is not the announced file.",
            "Ulaşan dosya bildirilen dosya değil.",
            "Upload it again.",
            "Dosyayı yeniden yükleyin."),
    WRONG_TYPE(
            "The content of this file is not of the kind its name says.",
            "Bu dosyanın içeriği adının belirttiği türden değil.",
            "Save or export the document as PDF, JPEG or PNG and upload that file; giving the file"
                    + " another name does not change what it is.",
            "Belgeyi PDF, JPEG ya da PNG olarak kaydedip ya da dışa aktarıp o dosyayı yükleyin; dosyanın"
                    + " adını değiştirmek türünü değiştirmez."),
    PASSWORD_PROTECTED(
            "This PDF opens only with a password.",
            "Bu PDF yalnızca parolayla açılıyor.",
            "Save a copy without a password (in most programs: Print, Save as PDF) and upload that copy.",
            "Parolasız bir kopyasını kaydedin (çoğu programda: Yazdır, PDF olarak kaydet) ve o kopyayı" + " yükleyin."),
    HEIC(
            "This is a HEIC photo, which many computers cannot open.",
            "Bu, birçok bilgisayarın açamadığı bir HEIC fotoğrafıdır.",
            "On an iPhone choose Settings, Camera, Formats, Most Compatible and take the photo again, or"
                    + " export it as JPEG or PDF, and upload that file.",
            "iPhone'da Ayarlar, Kamera, Biçimler, En Uyumlu seçeneğini seçip fotoğrafı yeniden çekin ya"
                    + " da fotoğrafı JPEG veya PDF olarak dışa aktarın ve o dosyayı yükleyin."),
    OFFICE_OR_ARCHIVE(
            "This is a Word, Excel or PowerPoint document or an archive such as ZIP.",
            "Bu bir Word, Excel ya da PowerPoint belgesi veya ZIP gibi bir arşivdir.",
            "Open it, save it as PDF and upload the PDF.",
            "Açın, PDF olarak kaydedin ve PDF'yi yükleyin."),
    DAMAGED(
            "This file is incomplete or damaged.",
            "Bu dosya yarım kalmış ya da bozuk.",
            "Open it on your computer; if it opens, save it again, if not, obtain the document again, and"
                    + " upload that file.",
            "Bilgisayarınızda açın; açılıyorsa yeniden kaydedin, açılmıyorsa belgeyi yeniden edinin ve o"
                    + " dosyayı yükleyin."),
    MIXED_FILE(
            "This file contains other data before or after the document, so it can be opened as two"
                    + " different things.",
            "Bu dosyada belgenin önünde ya da arkasında başka bir şey var; dosya iki ayrı şey olarak"
                    + " açılabiliyor.",
            "Open it, print it to a new PDF or take a screenshot, and upload the new file.",
            "Açın, yeni bir PDF'ye yazdırın ya da ekran görüntüsünü alın ve yeni dosyayı yükleyin."),
    THREAT_FOUND(
            "The virus scan found malware in this file, so nobody may open it.",
            "Virüs taraması bu dosyada zararlı yazılım buldu; bu yüzden dosyayı kimse açamaz.",
            "Check your computer, get the document from a clean source and upload it again.",
            "Bilgisayarınızı denetleyin, belgeyi güvenilir bir kaynaktan edinin ve yeniden yükleyin.");

    private static final Text CLOSED = new Text(
            "Applications are closed: no other file can be uploaded. A file uploaded earlier for the same purpose and"
                    + " accepted counts in its place.",
            "Başvurular kapandı: başka bir dosya yüklenemez. Aynı amaçla daha önce yüklenmiş ve kabul edilmiş bir dosya"
                    + " varsa onun yerine o geçerlidir.");

    private final Text finding;
    private final Text remedy;

    FileRefusal(String findingEn, String findingTr, String remedyEn, String remedyTr) {
        finding = new Text(findingEn, findingTr);
        remedy = new Text(remedyEn, remedyTr);
    }

    /** What the file is. */
    public Text finding() {
        return finding;
    }

    /** What it is and what to do while files can be uploaded. */
    public Text advice() {
        return advice(true);
    }

    /** @param open whether the student can still upload files */
    public Text advice(boolean open) {
        var next = open ? remedy : CLOSED;
        return new Text(finding.en() + " " + next.en(), finding.tr() + " " + next.tr());
    }

    /** The refusal with this name; empty for a name found only in older files. */
    public static Optional<FileRefusal> named(String name) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.name().equals(name))
                .findFirst();
    }
}
