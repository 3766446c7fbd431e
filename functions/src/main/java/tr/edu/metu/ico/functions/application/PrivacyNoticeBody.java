package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Acknowledgement;
import tr.edu.metu.ico.application.Application;

/**
 * The privacy notice and whether the student has read it.
 *
 * @param current      the version in force, which a submission needs
 * @param acknowledged the version acknowledged last in this call
 * @param at           when
 */
public record PrivacyNoticeBody(int current, Optional<Integer> acknowledged, Optional<Instant> at) {

    static PrivacyNoticeBody of(Application application) {
        return new PrivacyNoticeBody(
                PrivacyNotice.current(),
                application.notice().map(Acknowledgement::version),
                application.notice().map(Acknowledgement::at));
    }
}
