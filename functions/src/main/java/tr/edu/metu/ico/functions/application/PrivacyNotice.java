package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Acknowledgement;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.site.PrivacyPage;

/**
 * Before an application counts, the student has acknowledged the privacy notice in its current version (KVKK article 10). The
 * version goes with a draft or a submission and is stored with it; once acknowledged, it need not be sent again in this call
 * until the notice changes.
 */
final class PrivacyNotice {

    private static final String FIELD = "privacyNotice";

    private PrivacyNotice() {}

    /** The version in force. */
    static int current() {
        return PrivacyPage.currentVersion();
    }

    /**
     * The application with what the request states about the notice.
     *
     * @throws Refusal if it names another version than the current one
     */
    static Application acknowledged(Application seen, Optional<Integer> stated, Instant receivedAt) {
        stated.filter(version -> version != current()).ifPresent(other -> {
            throw Refusal.brokenRule(
                    FIELD,
                    "PRIVACY_NOTICE_CHANGED",
                    "Version " + other + " is not the privacy notice in force. Read version " + current()
                            + " at /en/privacy, then send " + current() + " in " + FIELD + ".",
                    other + " numaralı sürüm, yürürlükteki aydınlatma metni değil. /tr/privacy adresindeki " + current()
                            + " numaralı sürümü okuyun, sonra " + FIELD + " alanında " + current() + " gönderin.");
        });
        return stated.map(version -> seen.acknowledging(new Acknowledgement(version, receivedAt)))
                .orElse(seen);
    }

    /**
     * The same for a submission.
     *
     * @throws Refusal if the notice in force was never acknowledged in this call
     */
    static Application required(Application seen, Optional<Integer> stated, Instant receivedAt) {
        var acknowledged = acknowledged(seen, stated, receivedAt);
        acknowledged.notice().filter(notice -> notice.version() == current()).orElseThrow(PrivacyNotice::missing);
        return acknowledged;
    }

    private static Refusal missing() {
        return Refusal.brokenRule(
                FIELD,
                "PRIVACY_NOTICE_NOT_ACKNOWLEDGED",
                "Before you apply, read the privacy notice at /en/privacy and confirm it: " + FIELD + " must be "
                        + current() + ", its current version.",
                "Başvurmadan önce /tr/privacy adresindeki aydınlatma metnini okuyup onaylayın: " + FIELD
                        + " alanı, metnin yürürlükteki sürümü olan " + current() + " olmalıdır.");
    }
}
