package tr.edu.metu.ico.season;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A season is a client: it can pass only through the API's responses. */
class SeasonArchitectureTest {

    @Test
    void of_the_system_only_its_api_and_the_definitions_that_ship_are_known() {
        var sources = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("tr.edu.metu.ico.season", "tr.edu.metu.ico.smoke");

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.csv..",
                        "org.jsoup..",
                        "org.apache.poi..",
                        "org.openpdf.text.pdf..",
                        "tr.edu.metu.ico.season..",
                        "tr.edu.metu.ico.smoke..",
                        "tr.edu.metu.ico.adapters.json.definition")
                .check(sources);
    }
}
