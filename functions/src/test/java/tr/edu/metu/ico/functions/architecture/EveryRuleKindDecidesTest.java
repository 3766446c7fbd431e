package tr.edu.metu.ico.functions.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.architecture.planted.Kind;
import tr.edu.metu.ico.rule.Rule;

/** Every kind of rule must decide something: a rule that only informs is a NOTICE. */
class EveryRuleKindDecidesTest {

    private static final String PROJECT = "tr.edu.metu.ico";
    private static final String PLANTED = Kind.class.getPackageName();

    /** Test classes of other modules come in jars of their own. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(PROJECT);

    /** Kinds that no code has to read, and why. */
    private static final Map<String, String> WITHOUT_A_READER =
            Map.of("ScoreThenPreference", "it has no part of its own; the switch in Placing.rows goes by it");

    @Test
    void every_kind_of_rule_is_read_by_code_that_a_request_or_a_milestone_gets_to() {
        assertEquals(new TreeSet<>(WITHOUT_A_READER.keySet()), unread(MAIN, Rule.class, PROJECT + ".functions"));
    }

    @Test
    void a_kind_that_is_passed_over_or_read_by_code_that_nobody_calls_is_found() {
        var planted = new ClassFileImporter().importPackages(PLANTED);

        assertEquals(Set.of("PassedOver", "ReadAside"), unread(planted, Kind.class, PLANTED + ".entry"));
    }

    /**
     * The domain's own test covers its code; this test covers the modules that use it, except the reader of all kinds.
     */
    @Test
    void nothing_looks_for_a_rule_by_its_class() {
        var looking = MAIN.stream()
                .filter(type -> !type.getSimpleName().equals("RuleJson"))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getReferencedClassObjects().stream()
                        .anyMatch(found -> found.getRawType().isAssignableTo(Rule.class)))
                .map(JavaCodeUnit::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), looking);
    }

    private static Set<String> unread(JavaClasses classes, Class<?> rule, String entry) {
        var unread = new TreeSet<String>();
        new RuleReaders(classes, rule, entry).readers().forEach((kind, readers) -> {
            if (readers.isEmpty()) {
                unread.add(kind);
            }
        });
        return unread;
    }
}
