package tr.edu.metu.ico.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.architecture.offenders.OffendingRule;
import tr.edu.metu.ico.definition.Announcement;
import tr.edu.metu.ico.rule.Rule;

/**
 * Every part of a definition refuses values in both languages: no code reachable from its constructors throws an
 * {@link IllegalArgumentException} with a bare message, which officers would see in English only.
 */
class BilingualRefusalsTest {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tr.edu.metu.ico");
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importClasses(OffendingRule.class, OffendingRule.Part.class);

    @Test
    void no_part_of_a_definition_refuses_a_value_in_english_only() {
        assertEquals(Set.of(), bareRefusals(announced()));
    }

    @Test
    void a_refusal_in_english_only_is_found_wherever_a_constructor_gets_to() {
        assertEquals(Set.of("OffendingRule$Part.check"), bareRefusals(List.of(OFFENDERS.get(OffendingRule.class))));
    }

    @Test
    void the_walk_gets_to_the_parts_of_every_area() {
        var visited = parts(announced()).stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertTrue(
                visited.containsAll(Set.of(
                        "CallDefinition",
                        "Fragment",
                        "Calendar",
                        "Clause",
                        "RuleId",
                        "Text",
                        "DocumentSlot",
                        "Band",
                        "Group",
                        "Cgpa",
                        "CountryCode",
                        "CallId",
                        "Removed",
                        "ScoreFormula",
                        "LateWithdrawalPenalty")),
                visited::toString);
        assertTrue(reached(parts(announced())).stream()
                .map(unit -> unit.getOwner().getSimpleName())
                .collect(Collectors.toSet())
                .containsAll(Set.of("GrantRulesCheck", "HostRulesCheck", "LanguageRulesCheck", "Parameter")));
    }

    private static Set<String> bareRefusals(List<JavaClass> from) {
        return reached(parts(from)).stream()
                .filter(unit -> !unit.getOwner().isEquivalentTo(FaultyValue.class))
                .filter(unit -> unit.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class)))
                .map(unit -> unit.getOwner().getFullName().replaceAll(".*\\.", "") + "." + unit.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JavaClass> announced() {
        return DOMAIN.stream()
                .filter(type -> type.isAssignableTo(Rule.class) || type.isAssignableTo(Announcement.class))
                .toList();
    }

    /** These and the types of their fields, recursively. */
    private static Set<JavaClass> parts(List<JavaClass> from) {
        var open = new ArrayDeque<JavaClass>(from);
        var parts = new HashSet<JavaClass>();
        while (!open.isEmpty()) {
            var type = open.pop();
            if (type.getName().startsWith("tr.edu.metu.ico") && parts.add(type)) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::getType)
                        .flatMap(held -> held.getAllInvolvedRawTypes().stream())
                        .forEach(open::add);
            }
        }
        return parts;
    }

    /** All code reachable from their constructors. */
    private static Set<JavaCodeUnit> reached(Collection<JavaClass> parts) {
        var open = new ArrayDeque<JavaCodeUnit>();
        parts.forEach(part -> open.addAll(part.getConstructors()));
        var reached = new HashSet<JavaCodeUnit>();
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (unit.getOwner().getName().startsWith("tr.edu.metu.ico") && reached.add(unit)) {
                called(unit).forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.concat(
                        unit.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()),
                        unit.getConstructorCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream())),
                Stream.concat(
                        unit.getMethodReferencesFromSelf().stream()
                                .flatMap(reference -> reference.getTarget().resolveMember().stream()),
                        unit.getConstructorReferencesFromSelf().stream()
                                .flatMap(reference -> reference.getTarget().resolveMember().stream())));
    }
}
