package tr.edu.metu.ico.functions.application;

import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.submission.ChangedPartners;
import tr.edu.metu.ico.submission.ChoiceNotices;

/** What another list of partners, put in force while a student was submitting, means for the submitted choices. */
final class SubmittedPartners {

    private static final Problem NOT_SUBMITTED = Problem.of(
            "choices",
            "PARTNERS_CHANGED",
            "The office put another list of partners in force while you were submitting, and the change concerns your"
                    + " choices. Nothing was submitted. Read the new terms, change your choices if you wish, and submit"
                    + " again.",
            "Siz başvurunuzu gönderirken ofis yeni bir anlaşmalı üniversiteler listesini yürürlüğe koydu ve bu"
                    + " değişiklik tercihlerinizi ilgilendiriyor. Başvurunuz gönderilmedi. Yeni koşulları okuyun,"
                    + " isterseniz tercihlerinizi değiştirin ve başvurunuzu yeniden gönderin.");

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;

    SubmittedPartners(Parts parts) {
        calls = parts.ports().calls();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
    }

    /**
     * Whether another list, and not the freeze, kept a submission out; its choices are the same in both lists.
     *
     * @param checked   the call when the choices were checked
     * @param submitted what would have been stored
     * @throws Refusal with the new terms, if a chosen partner has other terms now or is gone
     */
    boolean changed(Call checked, Application submitted) {
        var now = calls.find(checked.id()).orElseThrow(Refusal::notFound);
        if (now.state().accepting()) {
            requireSame(checked, now, submitted);
        }
        return now.state().accepting();
    }

    private void requireSame(Call checked, Call now, Application submitted) {
        var submission = submitted.submission().orElseThrow();
        var concerns = ChangedPartners.between(officeData.agreements(checked), officeData.agreements(now))
                .of(submission.content(), submitted.level());
        if (!concerns.isEmpty()) {
            var begun = submission.receipt().receivedAt();
            var notices = new ChoiceNotices(definitions.of(now), begun, true).whileSubmitting(concerns);
            throw Refusal.conflicts(
                    Stream.concat(Stream.of(NOT_SUBMITTED), notices.stream()).toList());
        }
    }
}
