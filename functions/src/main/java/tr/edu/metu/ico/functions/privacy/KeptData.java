package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.privacy.ErasureBody.KeptLine;
import tr.edu.metu.ico.functions.settings.Settings;

/**
 * What stays after an erasure: until which day and on what ground, as the answer to the student states it. The days are those
 * of the template.
 *
 * @param documentsDays days until the store deletes files of the office
 * @param resultsDays   days until the store deletes sealed inputs and results
 */
record KeptData(int documentsDays, int resultsDays) {

    /** The longest-lived daily copy of the table. */
    static final int BACKUP_DAYS = 120;

    /** The access log of the file store names files. */
    static final int LOG_DAYS = 90;

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    static KeptData ofSettings() {
        return new KeptData(
                Integer.parseInt(Settings.of("DOCUMENTS_DAYS")), Integer.parseInt(Settings.of("RESULTS_DAYS")));
    }

    /** @param calls all calls; their publications decide how long results stay */
    List<KeptLine> of(Collection<Call> calls, Instant now) {
        var today = now.atZone(ZONE).toLocalDate();
        var lastResult = calls.stream()
                .flatMap(call -> call.publications().stream())
                .map(publication -> publication.at().atZone(ZONE).toLocalDate())
                .max(Comparator.naturalOrder());
        return Stream.of(
                        line(
                                "RESULTS",
                                "published results, and the sealed inputs and signed bundles behind them",
                                "yayımlanan sonuçlar ile dayandıkları mühürlü girdiler ve imzalı paketler",
                                "everybody's result must stay recomputable, for objections and in court; the files are"
                                        + " locked",
                                "herkesin sonucu itirazlarda ve mahkemede yeniden hesaplanabilir kalmalıdır; dosyalar"
                                        + " kilitlidir",
                                lastResult.map(day -> day.plusDays(resultsDays))),
                        line(
                                "AUDIT_TRAIL",
                                "the audit trail, which names you by your number",
                                "sizi numaranızla anan denetim izi",
                                "it proves that nothing was changed afterwards; no entry can be removed without"
                                        + " breaking it",
                                "hiçbir şeyin sonradan değiştirilmediğini kanıtlar; zincir bozulmadan kayıt"
                                        + " çıkarılamaz",
                                Optional.empty()),
                        line(
                                "LEDGER",
                                "earlier selections, stays, withdrawals and penalties",
                                "önceki seçilmeler, hareketlilikler, vazgeçmeler ve kesintiler",
                                "the announcements oblige later calls to take them into account",
                                "duyurular sonraki çağrıların bunları dikkate almasını zorunlu kılar",
                                Optional.empty()),
                        line(
                                "GRANTS",
                                "grants with their derivation",
                                "hibeler ve hesaplanmaları",
                                "payments of public money must be accounted for",
                                "kamu kaynağından yapılan ödemelerin hesabı verilmelidir",
                                Optional.empty()),
                        line(
                                "MOBILITY",
                                "what became of your place: nomination, the host's decision, completion",
                                "yerinize ilişkin süreç: adaylık bildirimi, karşı kurumun kararı, tamamlanma",
                                "the second part of a grant and later calls depend on it",
                                "hibenin ikinci bölümü ve sonraki çağrılar buna bağlıdır",
                                Optional.empty()),
                        line(
                                "LETTERS",
                                "which letters were made for you, and their codes",
                                "sizin için düzenlenen mektuplar ve doğrulama kodları",
                                "the holder of a letter must be able to check it",
                                "mektubu elinde bulunduran kişi onu doğrulayabilmelidir",
                                Optional.empty()),
                        line(
                                "OFFICE_FILES",
                                "files of the office with rows of many students",
                                "birçok öğrencinin satırlarını içeren ofis dosyaları",
                                "a file cannot be changed without losing its proof; it is deleted as a whole",
                                "bir dosya kanıt değeri yitirilmeden değiştirilemez; bütün olarak silinir",
                                Optional.of(today.plusDays(documentsDays))),
                        line(
                                "BACKUPS",
                                "backups of the table",
                                "tablonun yedekleri",
                                "they are needed to restore the system and are never read otherwise",
                                "sistemi geri yüklemek için gereklidir; başka bir amaçla okunmaz",
                                Optional.of(today.plusDays(BACKUP_DAYS))),
                        line(
                                "ACCESS_LOG",
                                "the access log of the file store, which names your files by your number",
                                "dosyalarınızı numaranızla anan dosya deposu erişim günlüğü",
                                "it shows whether anybody had access who should not",
                                "yetkisiz erişim olup olmadığını gösterir",
                                Optional.of(today.plusDays(LOG_DAYS))))
                .toList();
    }

    private static KeptLine line(
            String what, String en, String tr, String groundEn, String groundTr, Optional<LocalDate> until) {
        return new KeptLine(
                what, new TextBody(en, tr), new TextBody(groundEn, groundTr), until.map(LocalDate::toString));
    }
}
