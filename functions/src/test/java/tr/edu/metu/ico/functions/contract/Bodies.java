package tr.edu.metu.ico.functions.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which record of the functions stands behind which schema of the contract. */
final class Bodies {

    /** Schemas of what is no record: the definition is read by its own reader, the gateway speaks for itself. */
    static final Set<String> WITHOUT_RECORD = Set.of(
            "AnyValue", "Definition", "DefinitionDifference", "DraftDocument", "GatewayMessage", "WrittenNumber");

    private static final String PACKAGE = "tr.edu.metu.ico.functions.";

    /** Records that never become JSON. */
    private static final Set<String> INTERNAL = Set.of(
            "calls.DefineCall$Wish",
            "calls.DraftCheck",
            "calls.DraftOrigin",
            "parts.Parts",
            "parts.Ports",
            "application.Shown",
            "application.Who",
            "documents.Examined",
            "result.Standing",
            "access.Guard$CallRun",
            "access.Principal",
            "people.NamePairs",
            "people.ProviderRules",
            "people.SignIn$Token",
            "access.Target",
            "grants.GrantState",
            "grants.TopUpState",
            "grants.GrantState$Left",
            "grants.GrantState$Selected",
            "http.Reply",
            "publication.SummarizeRun$Seat",
            "review.Declining",
            "trials.Page",
            "trials.RunTrial$Rules",
            "imports.BaseRows",
            "imports.JudgedRows",
            "imports.PlannedEdit",
            "imports.PlannedEdit$Plan",
            "imports.RowEditBody$Asked",
            "imports.Obstacles$Obstacle",
            "imports.PutInForce$Word",
            "imports.SpooledFile");

    private static final String TABLE = """
        Problem             http.ProblemBody
        ProblemLine         http.ProblemBody$Line
        Text                http.ProblemBody$TextBody
        UploadLink          http.LinkBody
        DownloadLink        http.DownloadBody
        CallList            calls.CallsHandler$CallList
        Call                calls.CallBody
        Slot                calls.CallBody$SlotBody
        Exams               calls.ExamsBody
        ExamList            calls.ExamsBody$ExamListBody
        RemovedExam         calls.ExamsBody$RemovedExamBody
        Rule                calls.CallBody$RuleBody
        CallProcess         calls.CallBody$Process
        DefinitionRequest   calls.CallDefinitionHandler$DefinitionBody
        OfficerList         people.OfficerList
        Officer             people.OfficerList$OfficerLine
        CancellationRequest calls.CallDefinitionHandler$CancellationRequest
        Cancellation        calls.CallBody$CancellationBody
        CallDraftRequest    calls.CallDraftRoutes$CallDraftRequest
        CallDraftEdit       calls.CallDraftRoutes$CallDraftEdit
        Reason              calls.CallDraftRoutes$ReasonBody
        CallDraft           calls.CallDraftBody
        CallDraftList       calls.CallDraftBody$CallDraftList
        CallDraftLine       calls.CallDraftBody$CallDraftLine
        VersionList         calls.VersionBody$VersionList
        VersionDocument     calls.VersionBody$VersionDocument
        Version             calls.VersionBody
        ImportRequest       imports.ImportRequestBody
        RowEditRequest      imports.RowEditBody
        RowEdit             imports.ImportBody$EditBody
        ComputedAverages    imports.ImportBody$ComputedBody
        InForceRequest      imports.ImportDecisionsHandler$InForceBody
        AveragesRequest     imports.ImportDecisionsHandler$AveragesBody
        ImportDifference    imports.DifferenceBody
        ImportCounts        imports.DifferenceBody$CountsBody
        ImportShare         imports.DifferenceBody$ShareBody
        ImportRow           imports.DifferenceBody$RowBody
        ImportCell          imports.DifferenceBody$CellBody
        ImportList          imports.ImportsHandler$ImportList
        Import              imports.ImportBody
        ImportProblem       imports.ImportBody$Line
        ImportReading       imports.ImportBody$ReadingLine
        ApplicationList     application.ApplicationHandler$ApplicationList
        ApplicationLine     application.ApplicationHandler$ApplicationList$Line
        Application         application.ApplicationBody
        DocumentState       application.DocumentStateBody
        Review              application.ApplicationBody$ReviewBody
        DeclineReason       application.DeclineReasonBody
        Content             application.ContentBody
        Choice              application.ContentBody$ChoiceBody
        Stay                application.StayBody
        LanguageClaim       application.ContentBody$LanguageBody
        LanguageOption      application.LanguageOptionBody
        EvidenceClaim       application.ContentBody$ClaimBody
        Receipt             application.ReceiptBody
        Submission          application.SubmissionBody
        Outlook             application.OutlookBody
        Condition           application.OutlookBody$Condition
        Consequence         application.OutlookBody$ConsequenceBody
        ToDo                application.OutlookBody$ToDoBody
        UploadRequest       documents.UploadRequestBody
        DocumentList        documents.DocumentsHandler$DocumentList
        Document            documents.DocumentBody
        ConvertedScore      documents.DocumentBody$ConvertedBody
        ReviewRequest       review.ReviewBodies$ReviewBody
        DeclinedChoice      review.ReviewBodies$DeclinedChoice
        ApprovalsRequest    review.ReviewBodies$ApprovalsBody
        Approval            review.ReviewBodies$ApprovalBody
        Approvals           review.ApproveMany$OutcomesBody
        ApprovalOutcome     review.ApproveMany$OutcomeBody
        DocumentWork        work.DocumentWorkBody
        DocumentTask        work.DocumentWorkBody$LineBody
        ClaimedScore        work.DocumentWorkBody$ClaimedScoreBody
        LetterTask          work.LetterTaskBody
        LetterItem          work.LetterTaskBody$ItemBody
        LetterHint          work.LetterTaskBody$HintBody
        LetterHit           work.LetterTaskBody$HitBody
        ReviewWork          work.ReviewWorkBody
        ReviewTask          work.ReviewWorkBody$LineBody
        ReviewDecision      work.ReviewWorkBody$DecisionBody
        DeclineCode         work.ReviewWorkBody$ReasonBody
        SealBlockers        work.SealBlockersBody
        SealBlocker         work.SealBlockersBody$BlockerBody
        VerdictRequest      review.ReviewBodies$VerdictBody
        LetterAnswers       documents.LetterBody
        LanguageVerdict     review.ReviewBodies$LanguageBody
        ScoreProposal       review.ProposeScore$ProposalBody
        ClosingRequest      review.ReviewBodies$ClosingBody
        Decided             review.ReviewHandler$Decided
        RunList             publication.PublicationHandler$RunList
        Run                 publication.PublicationHandler$RunLine
        FindingList         publication.CheckRun$FindingList
        Finding             publication.CheckRun$FindingList$FindingLine
        RowPage             publication.ReadRows$RowPage
        Row                 publication.ReadRows$RowLine
        ProposalRequest     publication.ProposePublication$ProposalRequest
        ApprovalRequest     publication.PublicationHandler$ApprovalBody
        ReasonRequest       publication.PublicationHandler$ReasonBody
        ErratumRequest      publication.CorrectResult$ErratumRequest
        PublicationState    publication.PublicationsBody
        Publication         publication.PublicationsBody$PublicationBody
        Proposal            publication.ProposalBody
        VoidedProposal      publication.VoidedBody
        ProposalRenewal     publication.VoidedBody$RenewalBody
        RenewalRequest      publication.RenewProposal$RenewalRequest
        Renewed             publication.PublicationHandler$RenewedBody
        Override            publication.ProposalBody$WaiverBody
        ObjectionRequest    objections.ObjectionsHandler$ObjectionRequest
        AnswerRequest       objections.ObjectionsHandler$AnswerRequest
        ObjectionList       objections.ObjectionBody$ObjectionList
        ObjectionsTo        objections.ObjectionBody$ObjectionList$OfPublication
        Objection           objections.ObjectionBody
        OwnObjection        objections.ObjectionBody$OwnObjection
        ObjectionAnswer     objections.ObjectionBody$AnswerBody
        Erratum             publication.PublicationsBody$ErratumBody
        TrialRequest        trials.TrialRequest
        TrialChanges        trials.TrialRequest$ChangesBody
        QuotaChange         trials.TrialRequest$QuotaBody
        AgreementChange     trials.TrialRequest$AgreementBody
        AverageChange       trials.TrialRequest$AverageBody
        ParameterChange     trials.TrialRequest$ParameterBody
        StudentChange       trials.TrialRequest$StudentBody
        VerdictChange       trials.TrialRequest$VerdictBody
        ReviewChange        trials.TrialRequest$ReviewBody
        TrialList           trials.TrialBodies$TrialList
        TrialLine           trials.TrialBodies$TrialLine
        Trial               trials.TrialBodies$TrialBody
        Assumption          trials.TrialBodies$AssumptionBody
        UniversityUse       trials.UseBodies$UniversityUseBody
        CountryUse          trials.UseBodies$CountryUseBody
        ListUse             trials.UseBodies$ListUseBody
        TrialRowList        trials.TrialBodies$RowList
        TrialRow            trials.TrialBodies$RowBody
        Stand               trials.StandBody
        Comparison          trials.ComparisonBody
        CountChange         trials.ComparisonBody$CountChange
        UniversityChange    trials.ComparisonBody$UniversityChange
        CountryChange       trials.ComparisonBody$CountryChange
        ListChange          trials.ComparisonBody$ListChange
        Moved               trials.ComparisonBody$MovedBody
        Cause               trials.ComparisonBody$CauseBody
        RunSummary          publication.SummarizeRun$RunSummary
        UniversitySummary   publication.SummarizeRun$RunSummary$University
        PoolSummary         publication.SummarizeRun$RunSummary$Pool
        Partners            application.PartnersBody
        Partner             application.PartnersBody$Partner
        PartnerPool         application.PartnersBody$PoolBody
        PetitionRequest     petition.PetitionRequestBody
        RulingRequest       petition.RulingRequestBody
        Docket              petition.DocketBody
        Petition            petition.DocketBody$PetitionLine
        Ruling              petition.DocketBody$RulingLine
        TrailExport         audit.TrailExportBody
        ResultFileRequest   resultfiles.ResultFilesHandler$ResultFileBody
        Result              result.ResultBody
        ResultChange        result.ChangeBody
        Placement           result.ResultBody$PlacedAt
        Score               result.ResultBody$ScoreBody
        ScoreStep           result.ResultBody$StepBody
        ChoiceResult        result.ChoiceBody
        Pool                result.ChoiceBody$PoolBody
        GrantDecision       result.GrantBody
        ListPlace           result.ListBody
        WithdrawalRequest   withdrawal.WithdrawalHandler$ReasonBody
        ForceMajeureRequest withdrawal.WithdrawalHandler$ForceMajeureBody
        Withdrawal          withdrawal.WithdrawalBody
        Penalty             ledger.PenaltyBody
        Ledger              ledger.LedgerHandler$LedgerBody
        LedgerEntry         ledger.LedgerEntryBody
        LedgerEntryRequest  ledger.EntryRequestBody
        Participation       ledger.ParticipationBody
        GrantList           grants.GrantListBody
        GrantLine           grants.GrantListBody$LineBody
        FreedGrant          grants.GrantListBody$FreedBody
        GrantTransfer       grants.GrantListBody$TransferBody
        TopUp               grants.TopUpBody
        TopUpConfirmation   grants.TopUpBody$ConfirmationBody
        TopUpBasisRequest   grants.ConfirmTopUpBasis$BasisRequest
        GrantTransferRequest grants.PassOnGrant$TransferRequest
        SkippedStudent      grants.PassOnGrant$SkippedBody
        Grant               grants.GrantBody
        GrantRecord         grants.GrantBody$RecordBody
        GrantStep           grants.GrantBody$StepBody
        GrantRequest        grants.GrantRequest
        StudyPeriod         grants.GrantRequest$StudyBody
        Travel              grants.GrantRequest$TravelBody
        Traineeship         grants.GrantRequest$TraineeshipBody
        SupportClaim        grants.GrantRequest$SupportBody
        """;

    private static final JavaClasses FUNCTIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // the story of a rehearsal is a file of ours, not a body
            .withImportOption(location -> !location.contains("/rehearsal/"))
            .importPackages("tr.edu.metu.ico.functions");

    private Bodies() {}

    /** The record behind each schema. */
    static Map<String, Class<?>> bySchema() {
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(words -> words[0], words -> record(words[1]), (a, _) -> a, TreeMap::new));
    }

    /** Every record of the functions that may become JSON. */
    static Set<Class<?>> records() {
        return FUNCTIONS.stream()
                .filter(JavaClass::isRecord)
                .filter(found -> !INTERNAL.contains(found.getName().substring(PACKAGE.length())))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    /** The records that a handler names when it reads a body. */
    static Set<Class<?>> read() {
        return FUNCTIONS.stream()
                .flatMap(found -> found.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .filter(found -> found.isRecord() && found.getName().startsWith(PACKAGE))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    /** The name without the common package. */
    static String shortName(Class<?> type) {
        return type.getName().substring(PACKAGE.length());
    }

    static Set<String> shortNames(Set<Class<?>> types) {
        return types.stream().map(Bodies::shortName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> record(String name) {
        try {
            return Class.forName(PACKAGE + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("no record " + name, gone);
        }
    }
}
