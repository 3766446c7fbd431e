package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.applicant.StudentNumber;

/** The text that explains the file of a student's own data, in both languages. */
final class Readme {

    private static final String TEXT = """
        OWN DATA OF STUDENT %1$s
        Made on %2$s

        This file holds what the student mobility system stores about you. Each folder is a call.
          application.json         your drafts and submissions, documents, decisions, petitions, withdrawal
          university-records.json  what the university's records say about you
          result.json              your published result with every step of the score
          grant.json               your grant with its derivation
          mobility.json            what became of your place: nomination, the host's decision, completion
          letters.json             letters that were made for you, with their codes
          objection.json           your objections and the answers
          messages.json            messages to you that were sent or wait to be sent
          counters.json            how often you did something, to limit misuse
          trail.json               who did what with your data, and when; officers appear with login and name
          ledger.json              earlier selections, stays, withdrawals and penalties
          contact.json             your name and mail address at your last login
          erasure-requests.json    what was erased on your request
          documents.json           links to your documents, valid for five minutes; make a new file for new links
        Digests (long rows of 0-9 and a-f) prove that something was not changed.
        Not in here, because they hold only copies of the same: sealed inputs and signed bundles of results, backups, and trial
        runs that never count. Technical logs hold no names; a log of the file store names your files for 90 days.
        An entry of the audit trail that names another student says "somebody else" instead.
        For corrections and erasure, write to the International Cooperations Office.

        %1$s NUMARALI ÖĞRENCİNİN KENDİ VERİLERİ
        Hazırlanma zamanı: %3$s

        Bu dosya, öğrenci hareketliliği sisteminin hakkınızda sakladığı verileri içerir. Her klasör bir çağrıdır.
          application.json         taslaklarınız, başvurularınız, belgeleriniz, kararlar, dilekçeler, vazgeçme
          university-records.json  üniversite kayıtlarında hakkınızda yer alan veriler
          result.json              puanın her adımıyla birlikte yayımlanan sonucunuz
          grant.json               hibeniz ve nasıl hesaplandığı
          mobility.json            yerinize ilişkin süreç: adaylık bildirimi, karşı kurumun kararı, tamamlanma
          letters.json             sizin için düzenlenen belgeler ve doğrulama kodları
          objection.json           itirazlarınız ve yanıtları
          messages.json            size gönderilen ya da gönderilecek iletiler
          counters.json            kötüye kullanımı sınırlamak için işlem sayılarınız
          trail.json               verilerinizle kimin, ne zaman, ne yaptığı; görevliler kullanıcı adı ve adla yer alır
          ledger.json              önceki seçilmeler, hareketlilikler, vazgeçmeler ve kesintiler
          contact.json             son girişinizdeki adınız ve e-posta adresiniz
          erasure-requests.json    isteğiniz üzerine nelerin silindiği
          documents.json           belgelerinize beş dakika geçerli bağlantılar; yenileri için dosyayı yeniden isteyin
        Özetler (0-9 ve a-f karakterlerinden oluşan uzun diziler) bir şeyin değiştirilmediğini kanıtlar.
        Yalnızca aynı verilerin kopyalarını içerdikleri için burada yer almayanlar: mühürlenen girdiler ve imzalı sonuç paketleri,
        yedekler ve hiçbir zaman geçerli olmayan denemeler. Teknik günlüklerde ad bulunmaz; dosya deposunun günlüğünde
        dosyalarınızın adları 90 gün kalır. Başka bir öğrenciyi anan denetim izi kayıtlarında onun yerine "somebody else" yazar.
        Düzeltme ve silme için Uluslararası İşbirliği Ofisine yazın.
        """;

    private Readme() {}

    static String text(StudentNumber student, Instant now) {
        var time = ShownTime.toTheSecond(now);
        return TEXT.formatted(student, time.en(), time.tr());
    }
}
