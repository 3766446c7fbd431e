package tr.edu.metu.ico.functions.documents;

import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Document.Arrival;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Where files are scanned for malware, no file is read or judged until its scan is clean. */
public final class Scanned {

    private static final Text THREAT = FileRefusal.THREAT_FOUND.finding();

    private Scanned() {}

    /** Refuses when the file was erased: nobody can open or judge it any more. */
    private static void requireFile(Document document) {
        document.arrival().flatMap(Arrival::erased).ifPresent(at -> {
            var day = ShownTime.of(at);
            throw Refusal.conflict(
                    "FILE_ERASED",
                    "This file was erased on " + day.en()
                            + ", because its retention period was over or the student asked"
                            + " for it. What was decided about it stays.",
                    "Bu dosya, saklama süresi dolduğu ya da öğrenci istediği için silindi: " + day.tr()
                            + ". Dosya hakkında verilen karar duruyor.");
        });
    }

    /** Refuses, with the reason, while a file may not be read; a file that never arrived needs no scan. */
    public static void require(Document document) {
        requireFile(document);
        document.arrival().flatMap(Arrival::scan).ifPresent(scan -> {
            switch (scan) {
                case CLEAN -> {}
                case PENDING ->
                    throw Refusal.conflict(
                            "NOT_SCANNED_YET",
                            "This document is being scanned for viruses; nobody may open or judge it before the scan"
                                    + " is finished. A scan takes a few minutes; try again later.",
                            "Bu belge virüs taramasından geçiyor; tarama bitmeden kimse belgeyi açamaz ya da"
                                    + " değerlendiremez. Tarama birkaç dakika sürer; sonra yeniden deneyin.");
                case NOT_SCANNABLE ->
                    throw Refusal.conflict(
                            "NOT_SCANNABLE",
                            "The virus scan could not read this document, so nobody may open it. While files are"
                                    + " accepted, the student can upload a new copy, saved again as PDF, JPEG or PNG;"
                                    + " afterwards ask the system administrator to have the file scanned again.",
                            "Virüs taraması bu belgeyi okuyamadı; bu yüzden belgeyi kimse açamaz. Öğrenci, dosya kabul"
                                    + " edildiği sürece PDF, JPEG ya da PNG olarak yeniden kaydedilmiş bir kopya"
                                    + " yükleyebilir; sonrasında sistem yöneticisinden dosyanın yeniden taranmasını"
                                    + " isteyin.");
                case THREAT_FOUND ->
                    throw Refusal.conflict(
                            "THREAT_FOUND",
                            THREAT.en() + " While files are accepted, the student can upload the document again, from a"
                                    + " clean source.",
                            THREAT.tr() + " Öğrenci, dosya kabul edildiği sürece belgeyi temiz bir kaynaktan yeniden"
                                    + " yükleyebilir.");
            }
        });
    }
}
