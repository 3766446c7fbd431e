package tr.edu.metu.ico.functions.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.functions.access.SmallGroups;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.CountryBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.CountsBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.DepartmentBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.FacultyBody;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.PartnerBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

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

    private static final Comparator<Map.Entry<Optional<Text>, List<Student>>> LARGEST_FACULTY_FIRST =
            Comparator.comparing((Map.Entry<Optional<Text>, List<Student>> group) ->
                            group.getValue().size())
                    .reversed()
                    .thenComparing(group -> group.getKey().map(Text::en).orElse(""));

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

    /**
     * By faculty. Of a faculty whose departments have lines of their own but one, the difference would be that one: so those
     * of which fewer than five students are in the line of the small departments are one line too.
     */
    List<FacultyBody> faculties(Map<DepartmentCode, Text> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        var small = small(byDepartment());
        var groups = students.stream()
                .collect(Collectors.groupingBy(student -> Optional.ofNullable(named.get(student.department()))));
        var hidden = SmallGroups.hidden(
                groups.keySet(),
                faculty -> Math.toIntExact(groups.get(faculty).stream()
                        .filter(student -> small.contains(student.department()))
                        .count()));
        var shown = groups.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey()))
                .sorted(LARGEST_FACULTY_FIRST)
                .map(group -> new FacultyBody(
                        group.getKey().map(TextBody::of),
                        group.getKey().isPresent() ? 1 : 0,
                        counts(group.getValue())));
        return Stream.concat(
                        shown,
                        together(hidden, groups)
                                .map(counts -> new FacultyBody(Optional.empty(), hidden.size(), counts)))
                .toList();
    }

    /** How many departments with students have no faculty, where any has one. */
    int unassigned(Map<DepartmentCode, Text> named) {
        return named.isEmpty()
                ? 0
                : Math.toIntExact(byDepartment().keySet().stream()
                        .filter(code -> !named.containsKey(code))
                        .count());
    }

    private SortedMap<DepartmentCode, List<Student>> byDepartment() {
        return students.stream().collect(Collectors.groupingBy(Student::department, TreeMap::new, Collectors.toList()));
    }

    private static Set<DepartmentCode> small(Map<DepartmentCode, List<Student>> groups) {
        return SmallGroups.hidden(groups.keySet(), code -> groups.get(code).size());
    }

    /** The line of those that have none of their own; none where that is nobody, or few. */
    private <G> Stream<CountsBody> together(Set<G> hidden, Map<G, List<Student>> groups) {
        var all = hidden.stream().flatMap(group -> groups.get(group).stream()).toList();
        return all.size() < SmallGroups.LEAST ? Stream.empty() : Stream.of(counts(all));
    }

    /** The small ones together in one line, with as many more as keep that line from being small. */
    List<DepartmentBody> departments(Map<DepartmentCode, Text> named) {
        var groups = byDepartment();
        var hidden = small(groups);
        var shown = groups.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey()))
                .sorted(LARGEST_FIRST)
                .map(group -> new DepartmentBody(
                        Optional.of(group.getKey().value()),
                        Optional.ofNullable(named.get(group.getKey())).map(TextBody::of),
                        1,
                        counts(group.getValue())));
        return Stream.concat(
                        shown,
                        together(hidden, groups)
                                .map(counts ->
                                        new DepartmentBody(Optional.empty(), Optional.empty(), hidden.size(), counts)))
                .toList();
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
