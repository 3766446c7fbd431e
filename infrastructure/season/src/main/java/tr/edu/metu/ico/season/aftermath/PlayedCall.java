package tr.edu.metu.ico.season.aftermath;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.world.Student;

/**
 * A call whose acts were all played.
 *
 * @param submitters students who submitted at least once
 * @param applicants students whose submission counts
 * @param withdrawn  students who gave back their place
 * @param rows       the published results, as students read them
 */
public record PlayedCall(
        CallContext context, Set<String> submitters, Set<String> applicants, Set<String> withdrawn, List<Row> rows) {

    public PlayedCall {
        submitters = Set.copyOf(submitters);
        applicants = Set.copyOf(applicants);
        withdrawn = Set.copyOf(withdrawn);
        rows = rows.stream().sorted(Comparator.comparing(Row::student)).toList();
    }

    /** The call's id, such as {@code OE-2024}. */
    String id() {
        return context.definition().call();
    }

    /** The student numbers of the result, in ascending order. */
    List<String> inResult() {
        return rows.stream().map(Row::student).toList();
    }

    /** Somebody who was chosen, for a university or for the list, and has not withdrawn. */
    Optional<Row> chosen() {
        return rows.stream()
                .filter(row -> row.selected() && !withdrawn.contains(row.student()))
                .findFirst();
    }

    /** The student of this number. */
    Student student(String number) {
        return context.world().students().stream()
                .filter(student -> student.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
