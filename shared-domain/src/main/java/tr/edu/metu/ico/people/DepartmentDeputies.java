package tr.edu.metu.ico.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;

/**
 * The deputyships of a department. They are stored together, so that two that overlap cannot be stored at the same time.
 *
 * @param deputyships in the order in which they were named
 * @param version     counts the changes, 0 before the first
 */
public record DepartmentDeputies(DepartmentCode department, List<Deputyship> deputyships, long version) {

    /** So many that were ended early are listed. */
    private static final int MOST_ENDED = 50;

    public DepartmentDeputies {
        deputyships = List.copyOf(deputyships);
    }

    /** A department without deputies. */
    public static DepartmentDeputies none(DepartmentCode department) {
        return new DepartmentDeputies(department, List.of(), 0);
    }

    /**
     * With one more. The audit trail keeps all; here the list stays short, because every request of a coordinator reads it.
     *
     * @param kept the first day of which earlier deputyships are still listed
     */
    public DepartmentDeputies with(Deputyship next, LocalDate kept) {
        var ended = deputyships.stream().filter(one -> one.end().isPresent()).toList();
        var forgotten = Set.copyOf(ended.subList(0, Math.max(0, ended.size() - MOST_ENDED)));
        var listed =
                deputyships.stream().filter(one -> !one.until().isBefore(kept)).filter(one -> !forgotten.contains(one));
        return new DepartmentDeputies(
                department, Stream.concat(listed, Stream.of(next)).toList(), version + 1);
    }

    /** With the deputyship of this id changed. */
    public DepartmentDeputies changed(String id, UnaryOperator<Deputyship> change) {
        return new DepartmentDeputies(
                department,
                deputyships.stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList(),
                version + 1);
    }
}
