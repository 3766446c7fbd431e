package tr.edu.metu.ico.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.progress.NextStep.Code;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.submission.Outlook;
import tr.edu.metu.ico.submission.ToDo;
import tr.edu.metu.ico.submission.ToDo.Act;

/** Finds the next step: first what only the student can do, then what others decide. */
final class NextStepFinder {

    /** The acts that a submission may still need, most urgent first. */
    private static final List<Act> BY_URGENCY = List.of(
            Act.UPLOAD_DOCUMENT,
            Act.CHANGE_APPLICATION,
            Act.FILE_PETITION,
            Act.SIT_EXAM,
            Act.ASK_FOR_CORRECTION,
            Act.WAIT_FOR_DEPARTMENT,
            Act.WAIT_FOR_OFFICE);

    private final ProgressFacts facts;
    private final Call call;
    private final Calendar calendar;

    NextStepFinder(ProgressFacts facts) {
        this.facts = facts;
        call = facts.call();
        calendar = call.calendar();
    }

    NextStep find() {
        if (facts.state() == ApplicationState.WITHDRAWN) {
            return NextStep.of(Code.NOTHING);
        }
        return switch (call.state()) {
            case ANNOUNCED, OPEN -> beforeTheFreeze();
            case CLOSED -> evaluated();
            case PUBLISHED -> published();
            case CANCELLED -> NextStep.of(Code.NOTHING);
        };
    }

    /** The application period alone decides who is in time, whether or not the milestone has been reached. */
    private NextStep beforeTheFreeze() {
        if (!calendar.hasOpened(facts.now())) {
            return NextStep.until(Code.WAIT_FOR_OPENING, calendar.opensAt());
        }
        return calendar.accepts(facts.now()) ? open() : evaluated();
    }

    private NextStep open() {
        return switch (facts.state()) {
            case NONE -> begin();
            case DRAFT -> beforeClose(Code.SUBMIT);
            case SUBMITTED_WITH_CHANGES -> beforeClose(Code.SUBMIT_CHANGES);
            case SUBMITTED -> submitted();
            case WITHDRAWN -> NextStep.of(Code.NOTHING);
        };
    }

    private NextStep begin() {
        if (facts.outlook().isEmpty()) {
            return facts.recordsInForce() ? beforeClose(Code.ASK_FOR_CORRECTION) : NextStep.of(Code.WAIT_FOR_OFFICE);
        }
        return beforeClose(
                acts().anyMatch(toDo -> toDo.act() == Act.ASK_FOR_CORRECTION) ? Code.ASK_FOR_CORRECTION : Code.APPLY);
    }

    private NextStep evaluated() {
        return switch (facts.state()) {
            case SUBMITTED, SUBMITTED_WITH_CHANGES -> submitted();
            case NONE, DRAFT, WITHDRAWN -> NextStep.of(Code.NOTHING);
        };
    }

    private NextStep submitted() {
        return acts().filter(toDo -> BY_URGENCY.contains(toDo.act()))
                .min(Comparator.comparing(toDo -> BY_URGENCY.indexOf(toDo.act())))
                .map(this::step)
                .orElseGet(() -> NextStep.of(Code.WAIT_FOR_RESULT));
    }

    private NextStep step(ToDo toDo) {
        return new NextStep(code(toDo.act()), toDo.until());
    }

    private Code code(Act act) {
        return switch (act) {
            case UPLOAD_DOCUMENT -> facts.hasRefusedDocument() ? Code.REPLACE_DOCUMENT : Code.UPLOAD_DOCUMENT;
            case CHANGE_APPLICATION -> Code.CHANGE_APPLICATION;
            case FILE_PETITION -> Code.FILE_PETITION;
            case SIT_EXAM -> Code.SIT_EXAM;
            case ASK_FOR_CORRECTION -> Code.ASK_FOR_CORRECTION;
            case WAIT_FOR_DEPARTMENT -> Code.WAIT_FOR_REVIEW;
            case WAIT_FOR_OFFICE -> Code.WAIT_FOR_OFFICE;
            case SUBMIT, NOTHING -> Code.WAIT_FOR_RESULT;
        };
    }

    /** What the outlook names, what fails before what waits. */
    private Stream<ToDo> acts() {
        return facts.outlook().stream()
                .flatMap(outlook -> Stream.concat(outlook.failing().stream(), outlook.waiting().stream()))
                .map(Outlook.Line::toDo)
                .flatMap(Optional::stream);
    }

    private NextStep published() {
        var publication = call.publication().orElseThrow();
        if (facts.outcome().isEmpty()) {
            return NextStep.of(Code.NOTHING);
        }
        if (facts.objection().filter(objection -> objection.answer().isEmpty()).isPresent()) {
            return NextStep.of(Code.WAIT_FOR_ANSWER);
        }
        return objectionsUntil(publication)
                .map(until -> NextStep.until(Code.OBJECT_UNTIL, until))
                .orElseGet(() -> NextStep.until(Code.READ_RESULT, publication.at()));
    }

    /** For a student who is not selected and has not objected, while there is time. */
    private Optional<Instant> objectionsUntil(Call.Publication publication) {
        return publication
                .objections()
                .filter(window -> window.takes(facts.now()))
                .filter(_ -> facts.outcome().filter(Outcome::selected).isEmpty())
                .filter(_ -> facts.objection().isEmpty())
                .map(ObjectionWindow::until);
    }

    private NextStep beforeClose(Code code) {
        return NextStep.until(code, calendar.closesAt());
    }
}
