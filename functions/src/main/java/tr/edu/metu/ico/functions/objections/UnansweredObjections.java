package tr.edu.metu.ico.functions.objections;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;

/** The objections that the office has not answered yet. */
public final class UnansweredObjections {

    private static final int PAGE = 100;

    private final Objections objections;

    public UnansweredObjections(Parts parts) {
        objections = parts.ports().objections();
    }

    /** How many there are to a publication. @param publication its number, from 1 */
    public long count(Call call, int publication) {
        return of(call, publication, Optional.empty()).count();
    }

    /** Those to one publication, ordered by student number and read page by page. @param after starts behind this student */
    Stream<Objection> of(Call call, int publication, Optional<StudentNumber> after) {
        return Stream.iterate(
                        page(call, publication, after),
                        Predicate.not(List::isEmpty),
                        page -> page(
                                call, publication, Optional.of(page.getLast().student())))
                .flatMap(List::stream)
                .filter(objection -> objection.answer().isEmpty());
    }

    private List<Objection> page(Call call, int publication, Optional<StudentNumber> after) {
        return objections.page(call.id(), publication, after, PAGE);
    }
}
