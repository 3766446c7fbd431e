package tr.edu.metu.ico.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.architecture.offenders.Offender;
import tr.edu.metu.ico.rule.Rule;

/** The package order and conventions of the domain; each rule is shown to catch an offender. */
class ArchitectureTest {
    private static final String ROOT = "tr.edu.metu.ico.";

    /** Each package may use only earlier packages and the JDK. */
    private static final List<String> ORDER = List.of(
            "announcement",
            "trail",
            "people",
            "call",
            "news",
            "limit",
            "chain",
            "agreement",
            "file",
            "applicant",
            "rule",
            "outbox",
            "petition",
            "withdrawal",
            "objection",
            "ledger",
            "application",
            "eligibility",
            "scoring",
            "placement",
            "grant",
            "result",
            "comparison",
            "gate",
            "definition",
            "selection",
            "submission",
            "progress",
            "trial",
            "checker");

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tr.edu.metu.ico");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importClasses(Offender.class);

    @Test
    void the_list_of_packages_names_every_package_and_nothing_else() {
        Set<String> present = DOMAIN.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(ORDER), present);
    }

    @Test
    void each_package_uses_only_those_before_it_and_the_jdk() {
        for (int i = 0; i < ORDER.size(); i++) {
            var allowed = new ArrayList<>(List.of("java..", "javax.crypto.."));
            ORDER.subList(0, i + 1).forEach(before -> allowed.add(ROOT + before));
            classes()
                    .that(resideInAPackage(ROOT + ORDER.get(i)))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                    .check(DOMAIN);
        }
    }

    @Test
    void the_checker_shares_no_code_with_what_it_checks() {
        var judged = Stream.of(
                        "scoring.Scorer",
                        "scoring.ScoreCheck",
                        "scoring.Totals",
                        "scoring.Deductions",
                        "scoring.Adjustment",
                        "rule.Rounding",
                        "placement.DeferredAcceptance",
                        "placement.ProposalRound",
                        "placement.SerialDictatorship",
                        "placement.RadixSort",
                        "placement.Merits",
                        "placement.Market",
                        "placement.Candidate",
                        "placement.Merit",
                        "placement.Lottery",
                        "grant.GrantCalculator",
                        "grant.GrantTerms",
                        "grant.MonthlyGrants",
                        "grant.FundedMonths",
                        "grant.TravelSupports",
                        "grant.DailyGrants",
                        "grant.TopUps",
                        "grant.SupportClaims",
                        "grant.Euros")
                .map(name -> ROOT + name)
                .toList();
        judged.forEach(name -> assertTrue(DOMAIN.contain(name), name + " is gone; correct this list"));
        var itsCode = DescribedPredicate.<JavaClass>describe(
                "are judged by it",
                type -> judged.contains(type.getName().split("\\$")[0])
                        || Set.of(ROOT + "selection", ROOT + "submission").contains(type.getPackageName()));

        noClasses()
                .that(resideInAPackage(ROOT + "checker"))
                .should()
                .dependOnClassesThat(itsCode)
                .check(DOMAIN);
        noClasses()
                .that(resideInAPackage(ROOT + "checker"))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is a decision of a rule",
                        call -> Set.of(
                                        "hits",
                                        "taken",
                                        "paidOnce",
                                        "covers",
                                        "sameCycle",
                                        "pays",
                                        "byChoice",
                                        "withdrawn",
                                        "needsCohortAverage",
                                        "accepts",
                                        "isAtLeast",
                                        "allows",
                                        "travelDays")
                                .contains(call.getTarget().getName())))
                .check(DOMAIN);
    }

    @Test
    void nothing_is_a_binary_fraction() {
        var binary = DescribedPredicate.<JavaClass>describe("binary fractions", ArchitectureTest::isBinary);

        holdsAndCatches(fields().should().notHaveRawType(binary));
        holdsAndCatches(codeUnits().should().notHaveRawReturnType(binary));
        holdsAndCatches(codeUnits().should(takeNo(binary)));
        holdsAndCatches(noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a BigDecimal of a double",
                        call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(ArchitectureTest::isBinary))));
    }

    @Test
    void no_text_depends_on_the_language_of_the_machine() {
        holdsAndCatches(noClasses().should().callMethod(String.class, "toUpperCase"));
        holdsAndCatches(noClasses().should().callMethod(String.class, "toLowerCase"));
        holdsAndCatches(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
        holdsAndCatches(noClasses().should().callMethod(String.class, "formatted", Object[].class));
        holdsAndCatches(noClasses().should().callMethod(Locale.class, "getDefault"));
    }

    @Test
    void nothing_reads_the_time_or_draws_a_random_number_by_itself() {
        holdsAndCatches(noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time"))));
        holdsAndCatches(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        holdsAndCatches(noClasses().should().callMethod(Math.class, "random"));
        holdsAndCatches(noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "draw random numbers",
                        type -> Set.of("java.util.Random", "java.util.UUID", "java.security.SecureRandom")
                                .contains(type.getName()))));
    }

    /** Which rules a call has is asked of its sorted terms, so that the compiler finds every place a new kind concerns. */
    @Test
    void nothing_looks_for_a_rule_by_its_class() {
        var kind = JavaClass.Predicates.assignableTo(Rule.class);

        holdsAndCatches(codeUnits().should(new ArchCondition<>("not look for rules by class") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(
                                unit.getReferencedClassObjects().stream().map(found -> found.getRawType()),
                                unit.getInstanceofChecks().stream()
                                        .filter(ArchitectureTest::isWritten)
                                        .map(found -> found.getRawType()))
                        .filter(kind)
                        .forEach(found -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " looks for " + found)));
            }
        }));
    }

    /** The compiler also generates such checks for cases with several patterns; only hand-written ones count. */
    private static boolean isWritten(InstanceofCheck check) {
        var file =
                check.getOwner().getOwner().getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of("main", "test")
                .map(root -> Path.of("src", root, "java").resolve(file))
                .filter(Files::exists)
                .anyMatch(source -> line(source, check.getLineNumber()).contains("instanceof"));
    }

    private static String line(Path source, int number) {
        try (var lines = Files.lines(source)) {
            return lines.skip(number - 1L).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A rule that the domain keeps and the offender breaks, so that it cannot hold by matching nothing. */
    private static void holdsAndCatches(ArchRule rule) {
        rule.check(DOMAIN);
        assertTrue(rule.evaluate(OFFENDERS).hasViolation(), () -> "does not catch the offender: " + rule);
    }

    private static boolean isBinary(JavaClass type) {
        var name = type.getBaseComponentType().getName();
        return name.equals("double")
                || name.equals("float")
                || name.equals("java.lang.Double")
                || name.equals("java.lang.Float");
    }

    private static ArchCondition<JavaCodeUnit> takeNo(DescribedPredicate<JavaClass> kind) {
        return new ArchCondition<>("take no " + kind.getDescription()) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean taken = unit.getRawParameterTypes().stream().anyMatch(kind);
                events.add(new SimpleConditionEvent(unit, !taken, unit.getFullName() + " takes " + taken));
            }
        };
    }
}
