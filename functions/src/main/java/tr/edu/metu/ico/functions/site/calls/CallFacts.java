package tr.edu.metu.ico.functions.site.calls;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.site.CallBanner;
import tr.edu.metu.ico.site.CallBanner.Stage;
import tr.edu.metu.ico.site.CallDates;
import tr.edu.metu.ico.site.CallHead;
import tr.edu.metu.ico.site.CallsPage;
import tr.edu.metu.ico.site.ExamNames;

/** What is public of a call's state: its dates, whether it was cancelled, whether a result is published. */
public final class CallFacts {

    private CallFacts() {}

    /** What stands at the top of each page of the call. */
    public static CallBanner banner(Call call, CallDefinition definition) {
        return new CallBanner(
                head(call, definition),
                call.cancellation().map(gone -> new CallBanner.Cancelled(gone.reason(), gone.at())),
                hasList(call, definition),
                stage(call.state()));
    }

    /** What every page of the call says about it. */
    public static CallHead head(Call call, CallDefinition definition) {
        return new CallHead(call.id().value(), definition.title(), definition.academicYear());
    }

    /** The stage as the public site names it. */
    public static Stage stage(CallState state) {
        return switch (state) {
            case ANNOUNCED -> Stage.ANNOUNCED;
            case OPEN -> Stage.OPEN;
            case CLOSED -> Stage.EVALUATION;
            case PUBLISHED -> Stage.PUBLISHED;
            case CANCELLED -> Stage.CANCELLED;
        };
    }

    private static boolean hasList(Call call, CallDefinition definition) {
        return definition.terms().choices().oneHost().isEmpty()
                && call.imported(ImportKind.AGREEMENTS).isPresent();
    }

    static CallDates dates(Call call, CallDefinition definition) {
        var calendar = call.calendar();
        return new CallDates(
                calendar.opensAt(),
                calendar.closesAt(),
                definition.examInCall().map(exam -> new CallDates.Exam(ExamNames.of(exam.exam()), exam.day())),
                definition.resultsExpected(),
                call.publication().map(Call.Publication::at),
                call.publication().flatMap(Call.Publication::objections).map(ObjectionWindow::until),
                calendar.withdrawOpensAt(),
                calendar.withdrawClosesAt());
    }

    static CallsPage.Line line(Call call, CallDefinition definition) {
        return new CallsPage.Line(head(call, definition), dates(call, definition));
    }
}
