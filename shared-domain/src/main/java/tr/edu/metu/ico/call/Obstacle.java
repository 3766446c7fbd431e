package tr.edu.metu.ico.call;

import tr.edu.metu.ico.announcement.Text;

/** Why the state of a call does not allow a change, and what an officer can do. */
public enum Obstacle {
    CANCELLED("The call is cancelled and can no longer be changed.", "Çağrı iptal edildi; artık değiştirilemez."),
    CANCELLED_ALREADY(
            "The call is already cancelled. You do not need to do anything.",
            "Çağrı zaten iptal edildi. Bir şey yapmanız gerekmiyor."),
    PUBLISHED(
            "The result of the call is published. It can be changed only through a correction, which an officer opens.",
            "Çağrının sonucu yayımlandı. Sonuç ancak bir görevlinin açacağı düzeltmeyle değiştirilebilir."),
    PUBLISHED_STANDS(
            "The result of the call is published, so the call can no longer be cancelled. Open a correction if the"
                    + " result is wrong.",
            "Çağrının sonucu yayımlandığı için çağrı artık iptal edilemez. Sonuç yanlışsa bir düzeltme açın."),
    NOT_WAITING_TO_OPEN(
            "The call is not waiting to open. Check its current state.",
            "Çağrı açılmayı beklemiyor. Çağrının şu anki durumuna bakın."),
    CLOSED_ALREADY(
            "Applications for the call are already closed. You do not need to do anything.",
            "Çağrının başvuruları zaten kapandı. Bir şey yapmanız gerekmiyor."),
    NOT_CLOSED(
            "Applications for the call are not closed yet. Try again after the deadline.",
            "Çağrının başvuruları henüz kapanmadı. Son başvuru tarihinden sonra yeniden deneyin."),
    NOT_RECONCILED(
            "Applications for the call are not closed and checked against their receipts yet. Try"
                    + " again afterwards.",
            "Çağrının başvuruları henüz kapanıp alındı belgeleriyle karşılaştırılmadı. Bu bittikten sonra yeniden"
                    + " deneyin."),
    NOT_BEING_EVALUATED(
            "This is possible only from the closing of the applications until the result is published, or while a"
                    + " correction is open.",
            "Bu işlem yalnızca başvurular kapandıktan sonra ve sonuç yayımlanana kadar ya da bir düzeltme açıkken"
                    + " yapılabilir."),
    READ_FROM_OLDER_INPUTS(
            "The inputs of the call changed after they were read for this. Start again with the" + " current inputs.",
            "Çağrının girdileri, bu işlem için okunduktan sonra değişti. Güncel girdilerle yeniden başlayın."),
    RUN_OF_OTHER_INPUTS(
            "The run is based on inputs other than the sealed ones. Start a new run.",
            "Çalıştırma, mühürlenmiş girdilerden başka girdilerle yapıldı. Yeni bir çalıştırma başlatın."),
    PROPOSED_ALREADY(
            "There is already a proposal to publish. Approve it or withdraw it first.",
            "Zaten bir yayımlama önerisi var. Önce onu onaylayın ya da geri çekin."),
    NOT_BOTH_OFFICERS(
            "The officer who proposes and the one who approves must both be officers of the call. Name another officer"
                    + " or amend the officers of the call.",
            "Öneren ve onaylayacak kişilerin ikisi de çağrının görevlisi olmalıdır. Başka bir görevli belirtin ya da"
                    + " çağrının görevlilerini güncelleyin."),
    NO_VOIDED_PROPOSAL(
            "No proposal was voided, so there is none to renew. Propose the result instead.",
            "Geçersiz kalan bir öneri yok; yenilenecek bir şey bulunmuyor. Sonucu yeni bir öneriyle sunun."),
    NOTHING_PROPOSED(
            "There is no proposal to publish. Propose the result first.", "Yayımlama önerisi yok. Önce sonucu önerin."),
    OTHER_APPROVER(
            "The proposal names another officer to approve it. Only that officer can do this.",
            "Öneri, onay için başka bir görevliyi belirtiyor. Bunu yalnızca o görevli yapabilir."),
    APPROVED_ALREADY(
            "The proposal is already approved. You do not need to do anything.",
            "Öneri zaten onaylandı. Bir şey yapmanız gerekmiyor."),
    NOT_DUE(
            "The proposal is not approved yet, or its time of publication has not come.",
            "Öneri henüz onaylanmadı ya da yayımlanma zamanı gelmedi."),
    NOTHING_PUBLISHED(
            "Nothing is published yet. Publish the result first.",
            "Henüz bir sonuç yayımlanmadı. Önce sonucu yayımlayın."),
    CORRECTION_OPEN(
            "A correction of the result is already open. Finish it or close it first.",
            "Sonuç için zaten bir düzeltme açık. Önce onu tamamlayın ya da kapatın."),
    NO_CORRECTION_OPEN(
            "No correction of the result is open. Open one first.", "Açık bir düzeltme yok. Önce bir düzeltme açın."),
    CORRECTION_HAS_CHANGES(
            "Inputs changed since the correction was opened, so it cannot be closed without a new result. Run the call"
                    + " again and publish.",
            "Düzeltme açıldıktan sonra girdiler değişti; bu yüzden yeni bir sonuç olmadan kapatılamaz. Çağrıyı yeniden"
                    + " çalıştırıp sonucu yayımlayın."),
    FINAL_ALREADY(
            "The result is already final. You do not need to do anything.",
            "Sonuç zaten kesinleşti. Bir şey yapmanız gerekmiyor."),
    NOT_THE_CHECKED_RUN(
            "This run is not the latest checked run of the call. Name the latest one in the list of" + " runs.",
            "Bu çalıştırma, çağrının denetlenmiş son çalıştırması değil. Çalıştırma listesindeki"
                    + " sonuncusunu belirtin."),
    CHANGED_SINCE_RUN(
            "Inputs of the call changed since this run. Start a new run.",
            "Bu çalıştırmadan sonra çağrının girdileri değişti. Yeni bir çalıştırma başlatın."),
    RUN_PUBLISHED(
            "This run is already published. Start a new run to publish another result.",
            "Bu çalıştırma zaten yayımlandı. Başka bir sonuç yayımlamak için yeni bir çalıştırma başlatın.");

    private final Text text;

    Obstacle(String en, String tr) {
        text = new Text(en, tr);
    }

    /** The obstacle and the remedy, for the person who requested the change. */
    public Text text() {
        return text;
    }
}
