package tr.edu.metu.ico.functions.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void INV_23_fewer_than_five_students_are_hidden_and_so_is_all_but_fewer_than_five() {
        assertTrue(SmallGroups.small(4, 100));
        assertTrue(SmallGroups.small(97, 100));
        assertFalse(SmallGroups.small(5, 100));
        assertFalse(SmallGroups.small(95, 100));
    }

    @Test
    void nobody_and_everybody_describe_no_few_students() {
        assertFalse(SmallGroups.small(0, 100));
        assertFalse(SmallGroups.small(100, 100));
    }

    @Test
    void one_small_department_hides_the_next_smallest_because_the_rest_would_show_it() {
        assertEquals(Set.of("ARCH", "EE"), hidden("ARCH 2", "CENG 40", "EE 7", "ME 12"));
    }

    @Test
    void several_small_departments_of_five_or_more_together_hide_nothing_else() {
        assertEquals(Set.of("ARCH", "EE"), hidden("ARCH 2", "CENG 40", "EE 3"));
        assertEquals(Set.of("ARCH", "EE", "CENG"), hidden("ARCH 2", "CENG 40", "EE 2"));
    }

    @Test
    void departments_of_nobody_or_of_enough_are_all_shown() {
        assertEquals(Set.of(), hidden("ARCH 0", "CENG 40", "EE 5"));
    }

    private static Set<String> hidden(String... departments) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Arrays.stream(departments)
                .map(text -> text.split(" "))
                .forEach(parts -> sizes.put(parts[0], Integer.parseInt(parts[1])));
        return SmallGroups.hidden(sizes.keySet(), sizes::get);
    }
}
