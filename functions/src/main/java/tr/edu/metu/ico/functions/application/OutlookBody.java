package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.submission.Consequence;
import tr.edu.metu.ico.submission.Outlook;
import tr.edu.metu.ico.submission.ToDo;

/**
 * What the result would be if the deadline were now.
 *
 * @param basis     {@code RECORD}, {@code DRAFT} or {@code SUBMISSION}
 * @param state     {@code MET} when nothing fails and nothing waits, {@code WILL_FAIL}, or {@code WAITS}
 * @param failing   what fails as things are, whatever is still to be decided
 * @param forOthers what waits for the department or the office
 */
public record OutlookBody(
        String basis, String state, List<Condition> met, List<Condition> failing, List<Condition> forOthers) {

    /**
     * One condition.
     *
     * @param consequence what follows as things are; left out for what is met
     * @param toDo        what the student can do; left out for what is met, and for readers who may not see the
     *                    documents
     */
    public record Condition(
            String field,
            String code,
            Optional<String> rule,
            TextBody message,
            Optional<ConsequenceBody> consequence,
            Optional<ToDoBody> toDo) {}

    /** @param points what a claimed ground would bring, of {@code POINTS_LOST}; its points are 0 as things are */
    public record ConsequenceBody(String kind, Optional<Integer> points, Optional<String> university, TextBody says) {

        static ConsequenceBody of(Consequence consequence) {
            var says = TextBody.of(consequence.says());
            return switch (consequence) {
                case Consequence.NotInResult _ -> plain("NOT_IN_RESULT", says);
                case Consequence.Ineligible _ -> plain("INELIGIBLE", says);
                case Consequence.Cancelled _ -> plain("CANCELLED", says);
                case Consequence.NotApproved _ -> plain("NOT_APPROVED", says);
                case Consequence.PointsLost(var points) ->
                    new ConsequenceBody("POINTS_LOST", Optional.of(points), Optional.empty(), says);
                case Consequence.ChoiceVoid(var university) ->
                    new ConsequenceBody("CHOICE_VOID", Optional.empty(), Optional.of(university.value()), says);
            };
        }

        private static ConsequenceBody plain(String kind, TextBody says) {
            return new ConsequenceBody(kind, Optional.empty(), Optional.empty(), says);
        }
    }

    /** @param until the instant before which it must be done; left out when there is nothing to do */
    public record ToDoBody(String act, TextBody says, Optional<Instant> until) {

        static ToDoBody of(ToDo toDo) {
            return new ToDoBody(toDo.act().name(), TextBody.of(toDo.says()), toDo.until());
        }
    }

    /**
     * As the reader may see it: not everyone may see grounds for additional points or what to do about a document
     * (INV-23).
     */
    static OutlookBody of(Outlook whole, ApplicationVisibility shown) {
        var outlook = whole.only(shown::problem);
        return new OutlookBody(
                outlook.basis().name(),
                outlook.state().name(),
                conditions(outlook.met(), shown),
                conditions(outlook.failing(), shown),
                conditions(outlook.waiting(), shown));
    }

    private static List<Condition> conditions(List<Outlook.Line> lines, ApplicationVisibility shown) {
        return lines.stream().map(line -> condition(line, shown)).toList();
    }

    private static Condition condition(Outlook.Line line, ApplicationVisibility shown) {
        var problem = line.problem();
        return new Condition(
                problem.field(),
                problem.code(),
                problem.rule().map(RuleId::value),
                TextBody.of(problem.text()),
                line.consequence().map(ConsequenceBody::of),
                line.toDo().filter(_ -> shown.documents()).map(ToDoBody::of));
    }
}
