package tr.edu.metu.ico.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.TermChange;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;

/** The differences between two lists of partners, and the affected choices. */
public final class ChangedPartners {

    private final Map<UniversityId, Agreement> former;
    private final Map<UniversityId, Agreement> present;

    private ChangedPartners(List<Agreement> former, List<Agreement> present) {
        this.former = byUniversity(former);
        this.present = byUniversity(present);
    }

    /** From the earlier list to the one in force. */
    public static ChangedPartners between(List<Agreement> former, List<Agreement> present) {
        return new ChangedPartners(former, present);
    }

    /** Whether both lists are equal. */
    public boolean none() {
        return former.equals(present);
    }

    /** The affected choices of a student of this level, in order. */
    public List<Concern> of(ApplicationContent content, StudyLevel level) {
        return IntStream.range(0, content.choices().size())
                .boxed()
                .flatMap(i -> concern(i, content.choices().get(i), level).stream())
                .toList();
    }

    /**
     * A choice whose partner was removed, added or changed.
     *
     * @param index its index among the choices, from 0
     */
    public record Concern(int index, Choice choice, Change change) {}

    /** What happened to a partner. */
    public sealed interface Change {

        /** In the earlier list only. */
        record Removed() implements Change {}

        /** In the current list only. */
        record Added() implements Change {}

        /** In both lists, with different terms. */
        record OtherTerms(List<TermChange> terms) implements Change {
            public OtherTerms {
                terms = List.copyOf(terms);
            }
        }
    }

    private Optional<Concern> concern(int index, Choice choice, StudyLevel level) {
        return change(choice, level).map(change -> new Concern(index, choice, change));
    }

    private Optional<Change> change(Choice choice, StudyLevel level) {
        var before = Optional.ofNullable(former.get(choice.university()));
        var now = Optional.ofNullable(present.get(choice.university()));
        if (before.isPresent() && now.isPresent()) {
            var terms = TermChange.between(before.get(), now.get(), level, choice.semester());
            return terms.isEmpty() ? Optional.empty() : Optional.of(new Change.OtherTerms(terms));
        }
        return before.<Change>map(_ -> new Change.Removed()).or(() -> now.map(_ -> new Change.Added()));
    }

    private static Map<UniversityId, Agreement> byUniversity(List<Agreement> agreements) {
        return agreements.stream().collect(Collectors.toMap(Agreement::university, Function.identity()));
    }
}
