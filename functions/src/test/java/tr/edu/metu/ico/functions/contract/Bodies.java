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
            "dashboard.Milestones$Step",
            "dashboard.Standing",
            "figures.Groups",
            "figures.Student",
            "figures.GrantTotals",
            "publication.Beside",
            "lists.Facet",
            "lists.ListApplications$Row",
            "lists.ListCursor",
            "lists.ListDocuments$Row",
            "lists.ListPage",
            "lists.ListPage$Placed",
            "lists.ListPlace",
            "lists.ListReader",
            "lists.ListRequest",
            "lists.ListTurn",
            "lists.RowsOfCall$Rows",
            "letter.CheckLetter$Found",
            "letter.LetterDraft",
            "letter.MakeLetter$Wanted",
            "application.ContentRequest",
            "privacy.CollectOwnData$DocumentLine",
            "privacy.KeptData",
            "privacy.OwnTrail$Line",
            "messages.DecideNotice$Decision",
            "notices.texts.Composed$Mail",
            "notices.texts.Composed$NotNow",
            "notices.texts.Composed$Overtaken",
            "notices.MailReport",
            "notices.arising.Arising",
            "notices.arising.ArisingSweepHandler$Identity",
            "notices.reminders.Moment",
            "notices.texts.AboutRow",
            "notices.texts.Said$NotYet",
            "notices.texts.Said$Nothing",
            "notices.texts.Said$Now",
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
            "grants.PaymentRow",
            "mobility.MobilityState",
            "mobility.Nominee",
            "mobility.ListMobilities$Filter",
            "http.Reply",
            "portal.OwnApplications$Concern",
            "portal.OwnApplications$Found",
            "publication.SummarizeRun$Seat",
            "review.DecideMany$Items",
            "review.Declining",
            "review.Outcome",
            "review.Outcome$Decision",
            "site.page.PageWriter",
            "site.StandingPages$Storage",
            "trials.Page",
            "trials.RunTrial$Rules",
            "officefiles.tables.ApplicationsTable$Line",
            "officefiles.tables.ResultTable$Line",
            "officefiles.tables.ResultTable$Place",
            "officefiles.tables.StatisticsTable$Line",
            "officefiles.tables.StudentGroup",
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
