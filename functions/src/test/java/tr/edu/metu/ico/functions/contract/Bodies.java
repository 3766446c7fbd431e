package tr.edu.metu.ico.functions.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;

/** The records of the functions that may be serialized as JSON. */
final class Bodies {

    private static final String PACKAGE = "tr.edu.metu.ico.functions.";

    /** Records that are never serialized as JSON. */
    private static final Set<String> INTERNAL = Set.of(
            "calculator.Calculation$Converted",
            "calculator.Calculation$Refused",
            "calculator.Calculation$Scored",
            "calls.DefineCall$Requested",
            "calls.DraftCheck",
            "calls.DraftOrigin",
            "parts.Parts",
            "parts.Ports",
            "application.ApplicationVisibility",
            "application.ApplicantSummary",
            "documents.Examined",
            "result.Standing",
            "access.CallRun",
            "http.FileBody",
            "access.CallStudent",
            "http.PageBody",
            "http.PathPart",
            "http.Route$Answer",
            "http.Route$Input",
            "http.Versioned",
            "access.Principal",
            "people.NamePairs",
            "people.ProviderRules",
            "people.SignIn$Token",
            "trail.LinkTrail$TrailState",
            "access.Target",
            "grants.GrantState",
            "grants.TopUpState",
            "grants.GrantState$RowState",
            "grants.GrantState$Selected",
            "http.Reply",
            "portal.OwnApplications$Concern",
            "portal.OwnApplications$Found",
            "publication.SummarizeRun$Seat",
            "review.Declining",
            "site.PageWriter",
            "site.StandingPages$Storage",
            "trials.Page",
            "trials.RunTrial$Rules",
            "imports.BaseRows",
            "imports.JudgedRows",
            "imports.PlannedEdit",
            "imports.PlannedEdit$Plan",
            "imports.RowEditBody$CheckedEdit",
            "imports.Obstacles$Obstacle",
            "imports.PutInForce$Decision",
            "imports.SpooledFile");

    private static final JavaClasses FUNCTIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // the story of a rehearsal is an internal file, not a body
            .withImportOption(location -> !location.contains("/rehearsal/"))
            // what becomes pages, not JSON
            .withImportOption(location -> !location.contains("/functions/site/"))
            .importPackages("tr.edu.metu.ico.functions");

    private Bodies() {}

    /** Every record of the functions that may be serialized as JSON. */
    static Set<Class<?>> records() {
        return FUNCTIONS.stream()
                .filter(JavaClass::isRecord)
                .filter(found -> !INTERNAL.contains(found.getName().substring(PACKAGE.length())))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }
}
