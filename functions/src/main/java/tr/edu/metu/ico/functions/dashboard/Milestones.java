package tr.edu.metu.ico.functions.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.MilestoneBody;

/** The steps of a call, which are done and which comes next. Before the publication only officers see those of a run (INV-21). */
final class Milestones {

    private enum State {
        DONE,
        NEXT,
        LATER,
        OVERDUE
    }

    /** @param at when it is due or was made */
    private record Step(String code, Optional<Instant> at, boolean done, WaitsFor waitsFor) {}

    private Milestones() {}

    static List<MilestoneBody> of(Call call, boolean officer, Instant now) {
        var shown = new ArrayList<MilestoneBody>();
        boolean next = true;
        for (var step : steps(call, officer, now)) {
            if (call.state() == CallState.CANCELLED && !step.done()) {
                continue;
            }
            shown.add(new MilestoneBody(
                    step.code(),
                    step.at(),
                    state(step, next, now).name(),
                    (step.done() ? WaitsFor.NOBODY : step.waitsFor()).name()));
            next &= step.done();
        }
        return List.copyOf(shown);
    }

    private static State state(Step step, boolean next, Instant now) {
        if (step.done()) {
            return State.DONE;
        }
        if (step.at().filter(due -> !now.isBefore(due)).isPresent()) {
            return State.OVERDUE;
        }
        return next ? State.NEXT : State.LATER;
    }

    private static List<Step> steps(Call call, boolean officer, Instant now) {
        return Stream.of(
                        untilTheClose(call, now),
                        officer ? evaluated(call) : Stream.<Step>empty(),
                        published(call, officer, now))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Step> untilTheClose(Call call, Instant now) {
        var calendar = call.calendar();
        return Stream.of(
                new Step("OPEN", Optional.of(calendar.opensAt()), call.state() != CallState.ANNOUNCED, WaitsFor.SYSTEM),
                new Step(
                        "CLOSE", Optional.of(calendar.closesAt()), !now.isBefore(calendar.closesAt()), WaitsFor.SYSTEM),
                new Step(
                        "FREEZE",
                        Optional.of(calendar.freezesAt()),
                        !call.state().accepting(),
                        WaitsFor.SYSTEM));
    }

    /**
     * A seal that is overdue is blocked by what an officer has to decide. A correction repeats both steps, and has no date for
     * them.
     */
    private static Stream<Step> evaluated(Call call) {
        var calendar = Optional.of(call.calendar()).filter(_ -> call.erratum().isEmpty());
        return Stream.of(
                new Step(
                        "SEAL",
                        calendar.flatMap(Milestone.SEAL::dueAt),
                        call.currentSeal().isPresent(),
                        WaitsFor.OFFICER),
                new Step(
                        "PLACE",
                        calendar.flatMap(Milestone.PLACE::dueAt),
                        call.currentRun().isPresent(),
                        WaitsFor.SYSTEM));
    }

    private static Stream<Step> published(Call call, boolean officer, Instant now) {
        var result = call.publication();
        var agreed = call.proposal().filter(_ -> officer).flatMap(Proposal::publishAt);
        var window = result.flatMap(Call.Publication::objections);
        var publish = new Step(
                "PUBLISH", result.map(Call.Publication::at).or(() -> agreed), result.isPresent(), WaitsFor.OFFICER);
        var ends = Stream.of(
                        window.map(until -> ended("OBJECTIONS", until.until(), now, WaitsFor.STUDENT)),
                        window.map(ObjectionWindow::answersUntil)
                                .map(until -> new Step(
                                        "ANSWERS",
                                        Optional.of(until),
                                        result.flatMap(Call.Publication::finalSince)
                                                .isPresent(),
                                        WaitsFor.OFFICER)),
                        Optional.of(ended("WITHDRAWALS", call.calendar().withdrawClosesAt(), now, WaitsFor.STUDENT)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(step -> step.at().orElseThrow()));
        return Stream.concat(Stream.of(publish), ends);
    }

    private static Step ended(String code, Instant until, Instant now, WaitsFor waitsFor) {
        return new Step(code, Optional.of(until), !now.isBefore(until), waitsFor);
    }
}
