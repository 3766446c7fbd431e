package tr.edu.metu.ico.functions.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.DepartmentBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.result.Outcome;

/** Few students of a department are counted together with others. */
class GroupsTest {

    private static final Map<DepartmentCode, Text> FACULTIES = Stream.of(
                    Map.entry("CENG", "Engineering"),
                    Map.entry("EE", "Engineering"),
                    Map.entry("ME", "Engineering"),
                    Map.entry("IE", "Engineering"),
                    Map.entry("BIOL", "Arts"),
                    Map.entry("PSY", "Arts"))
            .collect(Collectors.toMap(
                    named -> new DepartmentCode(named.getKey()),
                    named -> new Text(named.getValue(), named.getValue())));

    @Test
    void departments_with_fewer_than_five_applications_are_one_line_at_the_end() {
        assertEquals(
                List.of("EE 9", "CENG 6", "2 together 7"), lines(of("CENG", 6), of("ME", 3), of("EE", 9), of("IE", 4)));
    }

    @Test
    void a_single_small_department_is_hidden_with_the_next_one_so_that_nobody_can_subtract_it() {
        assertEquals(List.of("EE 9", "2 together 8"), lines(of("CENG", 6), of("EE", 9), of("ME", 2)));
    }

    @Test
    void where_all_together_are_few_no_department_is_counted() {
        assertEquals(List.of(), lines(of("CENG", 2), of("ME", 1)));
    }

    @Test
    void before_the_publication_only_the_applications_are_counted() {
        var total = new Groups(of("CENG", 6).toList(), List.of(), false).total();

        assertEquals(new CallFiguresBody.CountsBody(6, Optional.empty(), Optional.empty(), Optional.empty()), total);
    }

    @Test
    void faculties_are_the_sum_of_their_departments_and_those_without_one_are_a_line() {
        assertEquals(
                List.of("Engineering 15", "Arts 7", "none 6"),
                faculties(of("CENG", 9), of("EE", 6), of("BIOL", 7), of("ARCH", 6)));
        assertEquals(1, unassigned(of("CENG", 9), of("ARCH", 6)));
    }

    @Test
    void a_faculty_from_which_a_small_department_could_be_subtracted_is_counted_with_others() {
        assertEquals(
                List.of("CENG 9", "BIOL 7", "EE 6", "2 together 6"),
                lines(of("CENG", 9), of("EE", 6), of("ME", 2), of("BIOL", 7), of("PSY", 4)));
        assertEquals(
                List.of("2 together 28"),
                faculties(of("CENG", 9), of("EE", 6), of("ME", 2), of("BIOL", 7), of("PSY", 4)));
        assertEquals(
                List.of("Engineering 11", "2 together 14"),
                faculties(of("CENG", 6), of("ME", 2), of("IE", 3), of("BIOL", 7), of("PSY", 4), of("ARCH", 3)));
    }

    @Test
    void without_a_file_of_faculties_there_is_no_line_and_nothing_is_missing_in_it() {
        var groups = new Groups(of("CENG", 9).toList(), List.of(), true);

        assertEquals(List.of(), groups.faculties(Map.of()));
        assertEquals(0, groups.unassigned(Map.of()));
    }

    @Test
    void a_department_is_named_with_its_faculty_and_several_together_with_none() {
        assertEquals(
                List.of("EE Engineering", "ARCH -", "- -"),
                groups(of("EE", 9), of("ARCH", 6), of("ME", 2), of("IE", 3)).departments(FACULTIES).stream()
                        .map(line -> line.department().orElse("-") + " "
                                + line.faculty().map(TextBody::en).orElse("-"))
                        .toList());
    }

    @SafeVarargs
    private static List<String> faculties(Stream<Student>... students) {
        return groups(students).faculties(FACULTIES).stream()
                .map(line -> line.faculty()
                                .map(TextBody::en)
                                .orElse(line.together() == 0 ? "none" : line.together() + " together")
                        + " " + line.counts().applied())
                .toList();
    }

    @SafeVarargs
    private static int unassigned(Stream<Student>... students) {
        return groups(students).unassigned(FACULTIES);
    }

    @SafeVarargs
    private static Groups groups(Stream<Student>... students) {
        var all = new ArrayList<Student>();
        for (var group : students) {
            group.forEach(all::add);
        }
        return new Groups(all, List.of(), true);
    }

    @SafeVarargs
    private static List<String> lines(Stream<Student>... students) {
        return groups(students).departments(FACULTIES).stream()
                .map(GroupsTest::line)
                .toList();
    }

    private static String line(DepartmentBody line) {
        return line.department().orElse(line.together() + " together") + " "
                + line.counts().applied();
    }

    private static Stream<Student> of(String department, int students) {
        return IntStream.range(0, students)
                .mapToObj(
                        _ -> new Student(new DepartmentCode(department), Optional.of(new Outcome.NotPlaced()), false));
    }
}
