package tr.edu.metu.ico.functions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import tr.edu.metu.ico.application.Dossiers;

/** The dependencies of the functions; a rule that matches nothing also fails. */
@AnalyzeClasses(packages = "tr.edu.metu.ico.functions", importOptions = ImportOption.DoNotIncludeTests.class)
class FunctionsArchitectureTest {

    private static final String ROOT = "tr.edu.metu.ico.functions";

    /** The packages below the root with their contents, and the root package itself. */
    private static final SliceAssignment CONCERNS = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            if (!name.equals(ROOT) && !name.startsWith(ROOT + ".")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(name.equals(ROOT) ? "the root" : name.split("\\.")[5]);
        }

        @Override
        public String getDescription() {
            return "concerns of the functions and their root";
        }
    };

    @ArchTest
    static final ArchRule only_the_wiring_knows_which_technology_stands_behind_a_port = noClasses()
            .that()
            .doNotHaveSimpleName("Wiring")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage(
                    "software.amazon..",
                    "tr.edu.metu.ico.adapters.dynamo..",
                    "tr.edu.metu.ico.adapters.s3..",
                    "tr.edu.metu.ico.adapters.kms..",
                    "tr.edu.metu.ico.adapters.scheduler..")));

    @ArchTest
    static final ArchRule the_wiring_does_join_them = classes()
            .that()
            .haveSimpleName("Wiring")
            .should()
            .dependOnClassesThat(are(resideInAPackage("tr.edu.metu.ico.adapters.dynamo..")));

    @ArchTest
    static final ArchRule concerns_do_not_depend_on_each_other_in_circles =
            slices().assignedFrom(CONCERNS).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_function_reads_the_time_or_draws_a_random_number_by_itself = noClasses()
            .that()
            .doNotHaveSimpleName("Wiring")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(SecureRandom.class, Random.class, UUID.class);

    @ArchTest
    static final ArchRule only_a_screen_reads_pages_that_may_lag_behind = noClasses()
            .that()
            .doNotHaveSimpleName("ApplicationHandler")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("page"))
                    .and(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.equivalentTo(Dossiers.class)))));

    @ArchTest
    static final ArchRule only_classes_that_wait_for_a_clean_scan_open_a_document = noClasses()
            .that()
            .doNotHaveSimpleName("Examined")
            .and()
            .doNotHaveSimpleName("ReadLetter")
            .and()
            // where files are scanned, the policy of the bucket of news gives it clean ones only (decision 0080)
            .doNotHaveSimpleName("Attachments")
            .should()
            .dependOnClassesThat(
                    are(resideInAnyPackage("tr.edu.metu.ico.adapters.pdf..", "tr.edu.metu.ico.adapters.content..")));

    @ArchTest
    static final ArchRule every_handler_says_so_in_its_name = classes()
            .that()
            .implement(RequestHandler.class)
            .should()
            .haveSimpleNameEndingWith("Handler")
            .orShould()
            .haveSimpleNameEndingWith("Function");
}
