package tr.edu.metu.ico.functions.portal;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.site.calls.CallFacts;
import tr.edu.metu.ico.progress.ApplicationState;
import tr.edu.metu.ico.progress.ContentChanges;
import tr.edu.metu.ico.progress.NextStep;
import tr.edu.metu.ico.progress.ProgressFacts;

/**
 * A call as it concerns one student.
 *
 * @param stage               as the public site names it
 * @param state               what the student has done
 * @param changesNotSubmitted how far the draft differs from the submission; absent unless it does
 * @param submitted           the submission that counts; absent without one
 * @param next                what comes next
 */
public record OwnApplicationBody(
        String call,
        String programme,
        TextBody title,
        String academicYear,
        String stage,
        DatesBody dates,
        String state,
        Optional<Integer> changesNotSubmitted,
        Optional<SubmittedBody> submitted,
        NextBody next) {

    /**
     * The instants of the call that concern the student; each interval ends before its end.
     *
     * @param resultsExpected   in the words of the announcement
     * @param objectionsUntil   absent when objections are not accepted
     * @param withdrawOpensAt   absent when the announcement names no start
     * @param withdrawClosesAt  a withdrawal from then on is late; after the publication the result names the student's
     *                          own limit, which may be later
     */
    public record DatesBody(
            String zone,
            Instant opensAt,
            Instant closesAt,
            TextBody resultsExpected,
            Optional<Instant> publishedAt,
            Optional<Instant> objectionsUntil,
            Optional<Instant> withdrawOpensAt,
            Instant withdrawClosesAt) {

        static DatesBody of(Call call, CallDefinition definition) {
            var calendar = call.calendar();
            return new DatesBody(
                    calendar.zone().getId(),
                    calendar.opensAt(),
                    calendar.closesAt(),
                    TextBody.of(definition.resultsExpected()),
                    call.publication().map(Call.Publication::at),
                    call.publication().flatMap(Call.Publication::objections).map(ObjectionWindow::until),
                    calendar.withdrawOpensAt(),
                    calendar.withdrawClosesAt());
        }
    }

    /** The submission that counts. */
    public record SubmittedBody(long version, Instant receivedAt, String receipt) {
        static SubmittedBody of(Receipt receipt) {
            return new SubmittedBody(receipt.version(), receipt.receivedAt(), receipt.id());
        }
    }

    /**
     * What comes next.
     *
     * @param until the instant before which it must be done, or at which it happens
     */
    public record NextBody(String code, Optional<Instant> until) {
        static NextBody of(NextStep step) {
            return new NextBody(step.code().name(), step.until());
        }
    }

    static OwnApplicationBody of(CallDefinition definition, ProgressFacts facts) {
        var call = facts.call();
        var application = facts.dossier().map(dossier -> dossier.application());
        return new OwnApplicationBody(
                call.id().value(),
                call.programme(),
                TextBody.of(definition.title()),
                definition.academicYear(),
                CallFacts.stage(call.state()).name(),
                DatesBody.of(call, definition),
                facts.state().name(),
                application
                        .filter(_ -> facts.state() == ApplicationState.SUBMITTED_WITH_CHANGES)
                        .map(ContentChanges::notSubmitted),
                application.flatMap(Application::submission).map(s -> SubmittedBody.of(s.receipt())),
                NextBody.of(NextStep.of(facts)));
    }
}
