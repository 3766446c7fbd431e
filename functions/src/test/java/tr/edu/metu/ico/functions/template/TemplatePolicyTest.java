package tr.edu.metu.ico.functions.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The security and operation of the deployment, read from template.yaml. cfn-lint sees none of this. */
class TemplatePolicyTest {

    private final Template template = Template.ofTheProject();

    @ParameterizedTest(name = "{0}")
    @EnumSource(Promise.class)
    void the_template_keeps_its_promise(Promise promise) {
        assertEquals(List.of(), promise.brokenBy(template));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tr.edu.metu.ico.functions.template.PlantedFault#all")
    void the_policy_test_itself_catches_planted_faults(PlantedFault fault) {
        var draft = new Draft(template);

        fault.planting().accept(draft);

        assertNotEquals(List.of(), fault.broken().brokenBy(draft.template()));
    }

    @Test
    void no_promise_is_without_a_planted_fault() {
        assertEquals(
                EnumSet.allOf(Promise.class),
                PlantedFault.all()
                        .map(PlantedFault::broken)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Promise.class))));
    }

    @Test
    void a_template_without_buckets_passes_no_check_of_buckets() {
        var empty = new Template(YamlFile.parse("Resources: {}"));

        assertThrows(IllegalStateException.class, () -> Promise.NO_BUCKET_CAN_BECOME_PUBLIC.brokenBy(empty));
    }

    @Test
    void a_tag_or_a_double_key_the_reader_does_not_know_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> YamlFile.parse("a: !ImportValue b"));
        assertThrows(RuntimeException.class, () -> YamlFile.parse("{a: 1, a: 2}"));
    }
}
