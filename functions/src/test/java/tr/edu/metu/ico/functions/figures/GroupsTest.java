package tr.edu.metu.ico.functions.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.functions.figures.CallFiguresBody.DepartmentBody;
import tr.edu.metu.ico.result.Outcome;

/** Few students of a department are counted together with others. */
class GroupsTest {

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

    @SafeVarargs
    private static List<String> lines(Stream<Student>... students) {
        var all = new ArrayList<Student>();
        for (var group : students) {
            group.forEach(all::add);
        }
        return new Groups(all, List.of(), true)
                .departments().stream().map(GroupsTest::line).toList();
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
