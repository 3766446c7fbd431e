package tr.edu.metu.ico.functions.officefiles.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.functions.officefiles.tables.ResultTable.Line;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.site.Words;

/** The groupings of a run's statistics. */
final class StudentGroups {

    private final List<Line> all;
    private final Map<UniversityId, String> countries;

    StudentGroups(List<Line> all, List<Agreement> agreements) {
        this.all = all;
        countries = agreements.stream()
                .collect(Collectors.toMap(
                        Agreement::university, agreement -> agreement.country().value()));
    }

    StudentGroup everybody() {
        return new StudentGroup(Words.both("file.by-call"), Words.both("file.everybody"), all, _ -> true);
    }

    /** Everybody is in one of them. */
    List<StudentGroup> departments() {
        return partition(
                "file.by-department", line -> same(line.student().department().value()));
    }

    /** Everybody is in one of them. */
    List<StudentGroup> levels() {
        return partition(
                "file.by-level",
                line -> Coded.word("level.", line.student().level()).orElseThrow());
    }

    /** By the countries of a student's choices; one student is in several. */
    List<StudentGroup> countries() {
        return choices("file.by-country", this::country, code -> same(code));
    }

    List<StudentGroup> universities() {
        return choices("file.by-university", place -> place.university().value(), code -> same(code));
    }

    List<StudentGroup> semesters() {
        return choices(
                "file.by-semester",
                place -> place.semester().name(),
                code -> Coded.word("semester.", code).orElseThrow());
    }

    /** By the additional points and deductions in a student's total; one student is in several. */
    List<StudentGroup> adjustments() {
        return overlapping(
                "file.by-adjustment", line -> Adjustments.codes(line.row()), StudentGroups::same, _ -> _ -> true);
    }

    private String country(Choice place) {
        return countries.getOrDefault(place.university(), "?");
    }

    private List<StudentGroup> partition(String by, Function<Line, Text> value) {
        var groups = new TreeMap<String, List<Line>>();
        var names = new TreeMap<String, Text>();
        all.forEach(line -> {
            var name = value.apply(line);
            names.put(name.en(), name);
            groups.computeIfAbsent(name.en(), _ -> new ArrayList<>()).add(line);
        });
        return groups.entrySet().stream()
                .map(group -> new StudentGroup(Words.both(by), names.get(group.getKey()), group.getValue(), _ -> true))
                .toList();
    }

    private List<StudentGroup> choices(String by, Function<Choice, String> code, Function<String, Text> name) {
        return overlapping(
                by,
                line -> line.row().choices().stream().map(choice -> code.apply(choice.choice())),
                name,
                wanted -> outcome -> outcome.place()
                        .filter(placed -> code.apply(placed.choice()).equals(wanted))
                        .isPresent());
    }

    private List<StudentGroup> overlapping(
            String by,
            Function<Line, Stream<String>> codes,
            Function<String, Text> name,
            Function<String, Predicate<Outcome>> here) {
        var groups = new TreeMap<String, List<Line>>();
        all.forEach(line -> codes.apply(line)
                .distinct()
                .forEach(code ->
                        groups.computeIfAbsent(code, _ -> new ArrayList<>()).add(line)));
        return groups.entrySet().stream()
                .map(group -> new StudentGroup(
                        Words.both(by), name.apply(group.getKey()), group.getValue(), here.apply(group.getKey())))
                .toList();
    }

    private static Text same(String code) {
        return new Text(code, code);
    }
}
