package tr.edu.metu.ico.functions.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which code reads which kind of rule, in code reachable from a request or a milestone. A kind counts as read where one
 * of its parts or the rules of this kind are accessed; a switch case that ignores it does not count.
 */
final class RuleReaders {

    /** Code that only checks whether a definition is consistent, or may be amended. */
    private static final Pattern CHECKS_OF_DEFINITIONS =
            Pattern.compile(".*(RulesCheck|DefinitionCheck|DefinitionWarnings|AmendmentCheck|Faults)");

    /** The rules of a call, sorted by kind. */
    private static final Set<String> SORTED = Set.of("RuleTerms", "Terms");

    private final JavaClasses classes;
    private final JavaClass rule;
    private final String entry;

    /**
     * @param rule  the type of every kind
     * @param entry the package with the entry points
     */
    RuleReaders(JavaClasses classes, Class<?> rule, String entry) {
        this.classes = classes;
        this.rule = classes.get(rule);
        this.entry = entry;
    }

    /** Each kind with the methods that read it. */
    SortedMap<String, Set<String>> readers() {
        var kinds = rule.getAllSubclasses().stream()
                .filter(type -> !type.isInterface())
                .collect(Collectors.toSet());
        var readers = new TreeMap<String, Set<String>>();
        kinds.forEach(kind -> readers.put(kind.getSimpleName(), new TreeSet<>()));
        for (var unit : reached()) {
            read(unit)
                    .filter(kind -> kinds.contains(kind) && !isItself(unit, kind))
                    .forEach(kind -> readers.get(kind.getSimpleName())
                            .add(unit.getOwner().getSimpleName() + "." + unit.getName()));
        }
        return readers;
    }

    private static Stream<JavaClass> read(JavaCodeUnit unit) {
        var request = Stream.concat(
                unit.getMethodCallsFromSelf().stream().map(call -> call.getTargetOwner()),
                unit.getMethodReferencesFromSelf().stream().map(reference -> reference.getTargetOwner()));
        return CHECKS_OF_DEFINITIONS.matcher(unit.getOwner().getSimpleName()).matches()
                ? Stream.empty()
                : Stream.concat(request, sorted(unit));
    }

    /** The kinds whose rules this code reads from the sorted rules of a call. */
    private static Stream<JavaClass> sorted(JavaCodeUnit unit) {
        var calls = Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream());
        return SORTED.contains(unit.getOwner().getSimpleName())
                ? Stream.empty()
                : calls.filter(call -> SORTED.contains(call.getTargetOwner().getSimpleName()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .flatMap(member -> member.getReturnType().getAllInvolvedRawTypes().stream());
    }

    private static boolean isItself(JavaCodeUnit unit, JavaClass kind) {
        return unit.getOwner().equals(kind) || kind.getEnclosingClass().equals(Optional.of(unit.getOwner()));
    }

    private Set<JavaCodeUnit> reached() {
        var reached = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>();
        classes.stream()
                .filter(type -> type.getPackageName().startsWith(entry))
                .forEach(type -> open.addAll(type.getCodeUnits()));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (reached.add(unit)) {
                open.addAll(called(unit));
            }
        }
        return reached;
    }

    private static List<JavaCodeUnit> called(JavaCodeUnit unit) {
        var called = new ArrayList<JavaCodeUnit>();
        Stream.of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream)
                .forEach(access -> access.getTarget().resolveMember().ifPresent(called::add));
        unit.getOwner().getStaticInitializer().ifPresent(called::add);
        if (unit instanceof JavaMethod method) {
            var parameters = method.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toArray(String[]::new);
            method.getOwner()
                    .getAllSubclasses()
                    .forEach(type ->
                            type.tryGetMethod(method.getName(), parameters).ifPresent(called::add));
        }
        return called;
    }
}
