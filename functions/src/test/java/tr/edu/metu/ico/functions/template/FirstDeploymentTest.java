package tr.edu.metu.ico.functions.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first deployment uses the defaults, may fail in a new account, and can then be repeated. */
class FirstDeploymentTest {

    /** Resources that exist only after a successful first deployment, and the scanner's resources that cost money. */
    private static final Set<Promise> LATER = Set.of(
            Promise.THE_TABLE_CANNOT_BE_DELETED_BY_MISTAKE,
            Promise.SUBMISSION_HAS_RESERVED_CONCURRENCY,
            Promise.NOBODY_READS_A_DOCUMENT_BEFORE_THE_SCANNER,
            Promise.ONLY_THE_SCANNER_SAYS_WHAT_IS_CLEAN);

    private final Template first = Template.ofTheProject(Map.of());
    private final Template standing = Template.ofTheProject();

    @ParameterizedTest(name = "{0}")
    @EnumSource(Promise.class)
    void the_first_deployment_keeps_every_promise_that_does_not_wait_for_the_second(Promise promise) {
        assertEquals(LATER.contains(promise), !promise.brokenBy(first).isEmpty());
    }

    @Test
    void nothing_of_a_failed_first_deployment_is_protected_from_being_removed() {
        assertEquals("false", property(first, "Table", "DeletionProtectionEnabled"));
        assertEquals("INACTIVE", property(first, "UserPool", "DeletionProtection"));
    }

    @Test
    void everything_is_protected_once_it_stands() {
        assertEquals("true", property(standing, "Table", "DeletionProtectionEnabled"));
        assertEquals("ACTIVE", property(standing, "UserPool", "DeletionProtection"));
    }

    @Test
    void a_new_account_without_spare_concurrency_takes_the_defaults() {
        var reserved = first.functions().entrySet().stream()
                .filter(function ->
                        function.getValue().at("ReservedConcurrentExecutions").present())
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), reserved);
        assertFalse(standing.setting("SubmissionFunction", "ReservedConcurrentExecutions")
                .spelled()
                .isEmpty());
    }

    private static String property(Template template, String resource, String name) {
        return template.resources().get(resource).at("Properties", name).spelled();
    }
}
