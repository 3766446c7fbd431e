package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.definition.CallDefinition;

/**
 * Choices in submitted applications that were possible with one list of partners but not with another (reading A-38):
 * the partner is gone, or its levels, semesters, departments or country no longer include the student.
 */
public final class LostChoices {

    private final CallDefinition definition;
    private final List<Agreement> former;
    private final List<Agreement> present;

    private LostChoices(CallDefinition definition, List<Agreement> former, List<Agreement> present) {
        this.definition = definition;
        this.former = former;
        this.present = present;
    }

    /**
     * The choices lost at one partner.
     *
     * @param removed      whether the current list lacks the partner altogether
     * @param applications how many submitted applications lose their choice of it, at least one
     */
    public record Loss(UniversityId university, boolean removed, long applications) {}

    /** What the current list takes away, ordered by university; the number of places takes nothing away. */
    public static List<Loss> between(
            CallDefinition definition,
            List<Agreement> former,
            List<Agreement> present,
            List<Application> applications) {
        var lost = new LostChoices(definition, former, present);
        var counts = new TreeMap<UniversityId, Long>();
        applications.stream().flatMap(lost::of).forEach(choice -> counts.merge(choice.university(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Loss(entry.getKey(), lost.lacks(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Stream<Choice> of(Application application) {
        return application.submission().stream().flatMap(submission -> {
            var before = check(application, submission, former);
            var now = check(application, submission, present);
            return submission.content().choices().stream().filter(choice -> before.open(choice) && !now.open(choice));
        });
    }

    /** By the student's level and department at application. */
    private ChoiceCheck check(Application application, Application.Submission submission, List<Agreement> agreements) {
        return new ChoiceCheck(
                definition, submission.content(), application.level(), application.department(), agreements);
    }

    private boolean lacks(UniversityId university) {
        return present.stream().noneMatch(agreement -> agreement.university().equals(university));
    }
}
