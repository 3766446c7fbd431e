package tr.edu.metu.ico.functions;

import java.time.InstantSource;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.application.ReadApplication;
import tr.edu.metu.ico.functions.application.SaveDraft;
import tr.edu.metu.ico.functions.application.SubmitApplication;
import tr.edu.metu.ico.functions.audit.ExportTrail;
import tr.edu.metu.ico.functions.calls.AnnounceDraft;
import tr.edu.metu.ico.functions.calls.CallVersions;
import tr.edu.metu.ico.functions.calls.CancelCall;
import tr.edu.metu.ico.functions.calls.DefineCall;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.functions.calls.ExamNotices;
import tr.edu.metu.ico.functions.calls.Period;
import tr.edu.metu.ico.functions.calls.ReadDraft;
import tr.edu.metu.ico.functions.calls.WriteDraft;
import tr.edu.metu.ico.functions.documents.LinkDocument;
import tr.edu.metu.ico.functions.documents.ReadLetter;
import tr.edu.metu.ico.functions.documents.RecordScan;
import tr.edu.metu.ico.functions.documents.RegisterUpload;
import tr.edu.metu.ico.functions.documents.RequestUpload;
import tr.edu.metu.ico.functions.grants.ConfirmTopUpBasis;
import tr.edu.metu.ico.functions.grants.GrantStates;
import tr.edu.metu.ico.functions.grants.PassOnGrant;
import tr.edu.metu.ico.functions.grants.ReadGrants;
import tr.edu.metu.ico.functions.grants.RecordGrant;
import tr.edu.metu.ico.functions.imports.CompareImports;
import tr.edu.metu.ico.functions.imports.ComputeAverages;
import tr.edu.metu.ico.functions.imports.EditRow;
import tr.edu.metu.ico.functions.imports.ImportFile;
import tr.edu.metu.ico.functions.imports.ImportParts;
import tr.edu.metu.ico.functions.imports.ImportReview;
import tr.edu.metu.ico.functions.imports.LinkImportFile;
import tr.edu.metu.ico.functions.imports.PutInForce;
import tr.edu.metu.ico.functions.imports.RequestImport;
import tr.edu.metu.ico.functions.ledger.KeepLedger;
import tr.edu.metu.ico.functions.ledger.PenaltiesOfCalls;
import tr.edu.metu.ico.functions.ledger.TouchedCalls;
import tr.edu.metu.ico.functions.ledger.WithLedger;
import tr.edu.metu.ico.functions.limits.Allowances;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.milestones.CodeSum;
import tr.edu.metu.ico.functions.milestones.CompleteLedger;
import tr.edu.metu.ico.functions.milestones.FinishObjections;
import tr.edu.metu.ico.functions.milestones.FreezeCall;
import tr.edu.metu.ico.functions.milestones.Manifests;
import tr.edu.metu.ico.functions.milestones.OpenCall;
import tr.edu.metu.ico.functions.milestones.PlaceCall;
import tr.edu.metu.ico.functions.milestones.ProposeAgain;
import tr.edu.metu.ico.functions.milestones.PublishCall;
import tr.edu.metu.ico.functions.milestones.ReconcileDocuments;
import tr.edu.metu.ico.functions.milestones.ScoreAndPlace;
import tr.edu.metu.ico.functions.milestones.SealCall;
import tr.edu.metu.ico.functions.milestones.SealedInputs;
import tr.edu.metu.ico.functions.milestones.StandingBlockers;
import tr.edu.metu.ico.functions.milestones.Step;
import tr.edu.metu.ico.functions.milestones.WriteBundle;
import tr.edu.metu.ico.functions.objections.AnswerObjection;
import tr.edu.metu.ico.functions.objections.PostObjection;
import tr.edu.metu.ico.functions.people.SignIn;
import tr.edu.metu.ico.functions.petition.FilePetition;
import tr.edu.metu.ico.functions.petition.RuleOnStudent;
import tr.edu.metu.ico.functions.publication.ApprovePublication;
import tr.edu.metu.ico.functions.publication.CheckRun;
import tr.edu.metu.ico.functions.publication.CorrectResult;
import tr.edu.metu.ico.functions.publication.ProposePublication;
import tr.edu.metu.ico.functions.publication.PublishRun;
import tr.edu.metu.ico.functions.publication.ReadRows;
import tr.edu.metu.ico.functions.publication.RenewProposal;
import tr.edu.metu.ico.functions.publication.SummarizeRun;
import tr.edu.metu.ico.functions.result.ReadResult;
import tr.edu.metu.ico.functions.resultfiles.LinkResultFile;
import tr.edu.metu.ico.functions.review.ApproveMany;
import tr.edu.metu.ico.functions.review.CloseReviews;
import tr.edu.metu.ico.functions.review.JudgeDocument;
import tr.edu.metu.ico.functions.review.ProposeScore;
import tr.edu.metu.ico.functions.review.ReviewApplication;
import tr.edu.metu.ico.functions.trail.LinkTrail;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trials.CompareRuns;
import tr.edu.metu.ico.functions.trials.ReadTrials;
import tr.edu.metu.ico.functions.trials.RunTrial;
import tr.edu.metu.ico.functions.withdrawal.Withdraw;
import tr.edu.metu.ico.functions.work.DocumentLines;
import tr.edu.metu.ico.functions.work.DocumentWork;
import tr.edu.metu.ico.functions.work.ReviewWork;
import tr.edu.metu.ico.functions.work.SealBlockers;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.people.Officers;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.trail.Ids;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** The use cases on any ports; made by hand, so that a reader can follow every part to where it is used. */
public final class UseCases {

    private static final CodeSum CODE = new CodeSum();

    private final Ports ports;
    private final InstantSource time;
    private final Ids ids;
    private final Trail trail;
    private final Definitions definitions;
    private final Period period;
    private final PersonalLimits limits;
    private final boolean scans;

    /** Without a search for malware. */
    public UseCases(Ports ports, InstantSource time, Ids ids) {
        this(ports, time, ids, Allowances.usual(), false);
    }

    /** @param scans whether every document is searched for malware before anybody may read it */
    public UseCases(Ports ports, InstantSource time, Ids ids, boolean scans) {
        this(ports, time, ids, Allowances.usual(), scans);
    }

    /**
     * @param allowances how often an hour one person may do what is limited
     * @param scans whether every document is searched for malware before anybody may read it
     */
    public UseCases(Ports ports, InstantSource time, Ids ids, Allowances allowances, boolean scans) {
        this.scans = scans;
        this.ports = ports;
        this.time = time;
        this.ids = ids;
        this.trail = new Trail(ids);
        this.definitions = new Definitions(ports.calls());
        this.period = new Period(definitions);
        this.limits = new PersonalLimits(ports.limits(), allowances);
    }

    public Calls calls() {
        return ports.calls();
    }

    public Imports imports() {
        return ports.imports();
    }

    public Documents documents() {
        return ports.documents();
    }

    public Dossiers dossiers() {
        return ports.dossiers();
    }

    public Definitions definitions() {
        return definitions;
    }

    public Guard guard() {
        return new Guard(ports.calls(), ports.drafts(), ports.applications(), ports.officeData());
    }

    public Officers officers() {
        return ports.officers();
    }

    public SignIn signIn() {
        return new SignIn(ports.officers(), time);
    }

    public DefineCall defineCall() {
        var examNotices = new ExamNotices(ports.calls(), ports.dossiers(), ports.officeData(), ports.outbox());
        return new DefineCall(ports.calls(), definitions, examNotices, ports.schedules(), ids, trail);
    }

    public ReadDraft readDraft() {
        return new ReadDraft(ports.calls(), ports.drafts(), definitions);
    }

    public WriteDraft writeDraft() {
        return new WriteDraft(ports.calls(), ports.drafts(), trail);
    }

    public AnnounceDraft announceDraft() {
        return new AnnounceDraft(ports.calls(), ports.drafts(), readDraft(), ports.schedules(), ids, trail);
    }

    public CallVersions callVersions() {
        return new CallVersions(ports.calls());
    }

    public CancelCall cancelCall() {
        return new CancelCall(ports.calls(), ports.schedules(), trail);
    }

    public RequestImport requestImport() {
        return new RequestImport(ports.imports(), ports.files(), ids, trail);
    }

    public ImportFile importFile() {
        return importParts().importFile(ports.files(), time);
    }

    public EditRow editRow() {
        return importParts().editRow(ports.files(), time);
    }

    public LinkImportFile linkImportFile() {
        return new LinkImportFile(ports.files(), ports.auditTrail(), trail);
    }

    public PutInForce putInForce() {
        return importParts().putInForce();
    }

    public ImportReview importReview() {
        return importParts().review();
    }

    public CompareImports compareImports() {
        return importParts().compareImports();
    }

    public ComputeAverages computeAverages() {
        return importParts().computeAverages();
    }

    private ImportParts importParts() {
        return new ImportParts(
                ports.calls(),
                ports.imports(),
                ports.officeData(),
                ports.dossiers(),
                ports.outbox(),
                definitions,
                ids,
                trail);
    }

    public ReadApplication readApplication() {
        return new ReadApplication(ports.dossiers(), withLedger(), definitions, time);
    }

    public SaveDraft saveDraft() {
        return new SaveDraft(ports.applications(), ports.officeData(), period, limits, trail);
    }

    public SubmitApplication submitApplication() {
        return new SubmitApplication(
                ports.applications(), ports.officeData(), definitions, period, saveDraft(), limits, ids, trail);
    }

    public RequestUpload requestUpload() {
        return new RequestUpload(
                ports.documents(),
                ports.applications(),
                ports.officeData(),
                definitions,
                period,
                ports.files(),
                limits,
                ids,
                trail);
    }

    public RegisterUpload registerUpload() {
        return new RegisterUpload(ports.calls(), ports.documents(), ports.files(), time, trail, scans);
    }

    public RecordScan recordScan() {
        return new RecordScan(ports.calls(), ports.documents(), registerUpload(), time, trail);
    }

    public LinkDocument linkDocument() {
        return new LinkDocument(ports.documents(), ports.files(), ports.auditTrail(), limits, trail);
    }

    public ReviewApplication reviewApplication() {
        return new ReviewApplication(ports.calls(), ports.applications(), ports.reviews(), definitions, trail);
    }

    public ApproveMany approveMany() {
        return new ApproveMany(guard(), reviewApplication(), ports.reviews());
    }

    public FilePetition filePetition() {
        return new FilePetition(ports.petitions(), ports.applications(), definitions, limits, trail);
    }

    public RuleOnStudent ruleOnStudent() {
        return new RuleOnStudent(ports.calls(), ports.petitions(), ports.applications(), definitions, trail);
    }

    public Petitions petitions() {
        return ports.petitions();
    }

    public Withdrawals withdrawals() {
        return ports.withdrawals();
    }

    public DocumentWork documentWork() {
        var lines = new DocumentLines(ports.documents(), proposeScore(), definitions);
        return new DocumentWork(ports.worklists(), ports.dossiers(), definitions, lines);
    }

    public ReviewWork reviewWork() {
        return new ReviewWork(ports.worklists(), ports.reviews(), ports.officeData(), definitions);
    }

    public SealBlockers sealBlockers() {
        return new SealBlockers(standingBlockers(), definitions);
    }

    private StandingBlockers standingBlockers() {
        return new StandingBlockers(sealedInputs(), definitions);
    }

    public ReadLetter readLetter() {
        return new ReadLetter(ports.calls(), ports.documents(), definitions, ports.files());
    }

    public JudgeDocument judgeDocument() {
        return new JudgeDocument(ports.calls(), ports.documents(), ports.officeData(), definitions, trail);
    }

    public ProposeScore proposeScore() {
        return new ProposeScore(ports.officeData(), definitions);
    }

    public CloseReviews closeReviews() {
        return new CloseReviews(ports.calls(), trail);
    }

    public Step openCall() {
        return new OpenCall(ports.calls(), time, trail);
    }

    public Step freezeCall() {
        return new FreezeCall(ports.calls(), reconcileDocuments(), time, trail);
    }

    public Step sealCall() {
        return new SealCall(
                ports.calls(),
                ports.ledger(),
                sealedInputs(),
                reconcileDocuments(),
                standingBlockers(),
                ports.files(),
                time,
                trail);
    }

    /** Makes the result of a sealed call, and tells the ledger of a published one. */
    public Step placeCall() {
        var scoreAndPlace = new ScoreAndPlace(
                ports.calls(), ports.runs(), definitions, ports.files(), CODE, writeBundle(), time, trail);
        var completeLedger = new CompleteLedger(
                ports.ledger(), ports.runs(), definitions, new Manifests(ports.files()), time, trail);
        return new PlaceCall(scoreAndPlace, completeLedger, new ProposeAgain(ports.calls(), renewProposal(), time));
    }

    private WriteBundle writeBundle() {
        return new WriteBundle(ports.calls(), ports.files(), ports.signer(), linkTrail());
    }

    public LinkTrail linkTrail() {
        return new LinkTrail(ports.auditTrail(), ports.trailChain(), time);
    }

    public ExportTrail exportTrail() {
        return new ExportTrail(ports.auditTrail(), linkTrail(), ports.files(), trail);
    }

    private OfficeData withLedger() {
        return new WithLedger(ports.officeData(), ports.ledger(), new PenaltiesOfCalls(ports.calls(), definitions));
    }

    private TouchedCalls touchedCalls() {
        return new TouchedCalls(ports.calls(), ports.applications());
    }

    public KeepLedger keepLedger() {
        return new KeepLedger(ports.ledger(), touchedCalls(), trail);
    }

    private ReconcileDocuments reconcileDocuments() {
        return new ReconcileDocuments(ports.files(), registerUpload());
    }

    private PublishRun publishRun() {
        return new PublishRun(ports.calls(), ports.runs(), trail);
    }

    public ProposePublication proposePublication() {
        return new ProposePublication(ports.calls(), publishRun(), checkRun(), trail);
    }

    public RenewProposal renewProposal() {
        return new RenewProposal(ports.calls(), publishRun(), checkRun(), trail);
    }

    public CheckRun checkRun() {
        return new CheckRun(ports.calls(), ports.runs(), ports.officeData());
    }

    public ApprovePublication approvePublication() {
        return new ApprovePublication(ports.calls(), publishRun(), ports.schedules(), trail);
    }

    public CorrectResult correctResult() {
        return new CorrectResult(ports.calls(), trail);
    }

    public ReadRows readRows() {
        return new ReadRows(ports.runs(), ports.auditTrail(), trail);
    }

    public Objections objections() {
        return ports.objections();
    }

    public PostObjection postObjection() {
        return new PostObjection(ports.objections(), ports.runs(), limits, trail);
    }

    public AnswerObjection answerObjection() {
        return new AnswerObjection(ports.objections(), trail);
    }

    public Step publishCall() {
        return new PublishCall(
                publishRun(), time, new FinishObjections(ports.calls(), ports.objections(), time, trail));
    }

    public RunTrial runTrial() {
        return new RunTrial(ports.trials(), sealedInputs(), definitions, ids, trail);
    }

    public ReadTrials readTrials() {
        return new ReadTrials(ports.trials(), definitions, ports.auditTrail(), trail);
    }

    public CompareRuns compareRuns() {
        return new CompareRuns(
                guard(),
                ports.trials(),
                ports.runs(),
                new Manifests(ports.files()),
                definitions,
                ports.auditTrail(),
                trail);
    }

    private SealedInputs sealedInputs() {
        return new SealedInputs(ports.dossiers(), withLedger());
    }

    public SummarizeRun summarizeRun() {
        return new SummarizeRun(ports.runs(), ports.officeData(), ports.auditTrail(), trail);
    }

    public ReadResult readResult() {
        return new ReadResult(ports.runs(), ports.withdrawals(), definitions);
    }

    public LinkResultFile linkResultFile() {
        return new LinkResultFile(ports.files(), ports.auditTrail(), trail);
    }

    public Withdraw withdraw() {
        return new Withdraw(
                ports.calls(),
                ports.applications(),
                ports.withdrawals(),
                ports.runs(),
                definitions,
                touchedCalls(),
                trail);
    }

    public ReadGrants readGrants() {
        return new ReadGrants(ports.grants(), grantStates(), definitions);
    }

    public RecordGrant recordGrant() {
        return new RecordGrant(ports.grants(), grantStates(), withLedger(), definitions, trail);
    }

    public PassOnGrant passOnGrant() {
        return new PassOnGrant(ports.grants(), grantStates(), trail);
    }

    public ConfirmTopUpBasis confirmTopUpBasis() {
        return new ConfirmTopUpBasis(ports.grants(), definitions, trail);
    }

    private GrantStates grantStates() {
        return new GrantStates(ports.runs(), ports.withdrawals(), ports.officeData(), ports.grants(), definitions);
    }
}
