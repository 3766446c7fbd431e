package tr.edu.metu.ico.functions.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.functions.access.SmallGroups;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.CountryBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.CountsBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.DepartmentBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.PartnerBody;

/**
 * The groupings of a call's students.
 *
 * @param published whether there is a result; without one only the applications are counted
 */
record Groups(List<Student> students, List<Agreement> agreements, boolean published) {

    private static final Comparator<Map.Entry<DepartmentCode, List<Student>>> LARGEST_FIRST = Comparator.comparing(
                    (Map.Entry<DepartmentCode, List<Student>> group) ->
                            group.getValue().size())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    CountsBody total() {
        var counts = counts(students);
        return new CountsBody(
                counts.applied(),
                counts.eligible(),
                counts.placed(),
                ofResult(students, student -> student.placed() && student.withdrawn()));
    }

    /** Of one department nobody learns how few have withdrawn. */
    private CountsBody counts(Collection<Student> group) {
        return new CountsBody(
                group.size(), ofResult(group, Student::eligible), ofResult(group, Student::placed), Optional.empty());
    }

    private Optional<Integer> ofResult(Collection<Student> group, Predicate<Student> which) {
        return published
                ? Optional.of(Math.toIntExact(group.stream().filter(which).count()))
                : Optional.empty();
    }

    /** The small ones together in one line, with as many more as keep that line from being small. */
    List<DepartmentBody> departments() {
        var groups = students.stream()
                .collect(Collectors.groupingBy(Student::department, TreeMap::new, Collectors.toList()));
        var hidden =
                SmallGroups.hidden(groups.keySet(), code -> groups.get(code).size());
        var shown = groups.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey()))
                .sorted(LARGEST_FIRST)
                .map(group -> new DepartmentBody(Optional.of(group.getKey().value()), 1, counts(group.getValue())));
        var together =
                hidden.stream().flatMap(code -> groups.get(code).stream()).toList();
        var rest = together.size() < SmallGroups.LEAST
                ? Stream.<DepartmentBody>empty()
                : Stream.of(new DepartmentBody(Optional.empty(), hidden.size(), counts(together)));
        return Stream.concat(shown, rest).toList();
    }

    List<CountryBody> countries() {
        var placed = students.stream()
                .flatMap(student -> student.university().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return agreements.stream()
                .collect(Collectors.groupingBy(Agreement::country, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(country -> country(country.getKey().value(), country.getValue(), placed))
                .toList();
    }

    private CountryBody country(String code, List<Agreement> there, Map<UniversityId, Long> placed) {
        var partners = there.stream()
                .map(agreement -> new PartnerBody(
                        agreement.university().value(),
                        agreement.name(),
                        agreement.capacity(),
                        published
                                ? Optional.of(Math.toIntExact(placed.getOrDefault(agreement.university(), 0L)))
                                : Optional.empty()))
                .toList();
        return new CountryBody(
                code,
                partners.stream().mapToInt(PartnerBody::places).sum(),
                published
                        ? Optional.of(partners.stream()
                                .mapToInt(partner -> partner.placed().orElse(0))
                                .sum())
                        : Optional.empty(),
                partners);
    }
}
