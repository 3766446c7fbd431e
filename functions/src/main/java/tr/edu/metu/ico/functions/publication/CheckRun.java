package tr.edu.metu.ico.functions.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.FigurePrecision;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.gate.Finding;
import tr.edu.metu.ico.gate.SanityGate;
import tr.edu.metu.ico.result.Runs;

/**
 * Puts a checked run through the sanity gate, against the agreements and the previous call of the same programme. A run
 * with findings is proposed only with a reason for each that needs one (INV-15).
 */
public final class CheckRun {

    private static final int LONGEST_REASON = 300;

    /** Findings whose text has no number of students in it. */
    private static final Set<Finding.Code> NO_FIGURES = EnumSet.of(
            Finding.Code.NO_AGREEMENT,
            Finding.Code.NO_APPLICATIONS,
            Finding.Code.CAPACITY_JUMP,
            Finding.Code.GRANTS_ABOVE_CAPACITY,
            Finding.Code.CUT_OFF_JUMP,
            Finding.Code.ROWS_HALVED,
            Finding.Code.CAPACITY_OUTLIER,
            Finding.Code.CAPACITIES_CHANGED,
            Finding.Code.REVIEWS_CLOSED);

    private static final Text WITHHELD = new Text(
            "Until the result is published, only the two officers who sign it see the figures of this finding.",
            "Sonuç yayımlanana kadar bu bulgunun sayılarını yalnızca sonucu imzalayan iki görevli görür.");

    private final Calls calls;
    private final Runs runs;
    private final OfficeData officeData;

    public CheckRun(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        runs = ports.runs();
        officeData = ports.officeData();
    }

    /** The gate's findings; none names a student. */
    public record FindingList(List<FindingLine> findings) {

        /**
         * One finding.
         *
         * @param number counted from 1, for people
         * @param id     identifies it in an override
         * @param beside the numbers behind it, in this call and in the one before; missing where it has none
         */
        public record FindingLine(
                int number,
                String id,
                String severity,
                String code,
                String subject,
                TextBody text,
                Optional<Beside.BesideBody> beside) {}

        /** Findings about an import. */
        public static FindingList of(List<Finding> findings) {
            return of(findings, _ -> Optional.empty());
        }

        static FindingList of(List<Finding> findings, Function<Finding, Optional<Beside.BesideBody>> beside) {
            return new FindingList(IntStream.range(0, findings.size())
                    .mapToObj(i -> line(i + 1, findings.get(i), beside))
                    .toList());
        }

        private static FindingLine line(
                int number, Finding finding, Function<Finding, Optional<Beside.BesideBody>> beside) {
            return new FindingLine(
                    number,
                    finding.id(),
                    finding.severity().name(),
                    finding.code().name(),
                    finding.subject(),
                    TextBody.of(finding.text()),
                    beside.apply(finding));
        }
    }

    /** The findings as the reader may see them: figures of students are for those who may read the rows (decision 0046). */
    private List<Finding> shown(Principal reader, Call call, Call.RunRef run) {
        return shown(SanityGate.findings(facts(call, run)), readsRows(reader, call, run));
    }

    private static List<Finding> shown(List<Finding> found, boolean rows) {
        return rows ? found : found.stream().map(CheckRun::withoutFigures).toList();
    }

    /** The same with the numbers of this call and the call before. */
    FindingList list(Principal reader, Call call, Call.RunRef run) {
        boolean rows = readsRows(reader, call, run);
        var facts = facts(call, run);
        var beside = Beside.of(facts.now(), facts.before(), FigurePrecision.of(rows));
        return FindingList.of(shown(SanityGate.findings(facts), rows), beside::of);
    }

    private static boolean readsRows(Principal reader, Call call, Call.RunRef run) {
        return Policy.permits(reader, Action.READ_ROWS, Target.of(call, run));
    }

    private static Finding withoutFigures(Finding finding) {
        return NO_FIGURES.contains(finding.code()) ? finding : new Finding(finding.code(), finding.subject(), WITHHELD);
    }

    /** What the run of a call that is to be published is judged by. */
    private SanityGate.Facts facts(Call call, Call.RunRef run) {
        var now = side(call, run);
        return new SanityGate.Facts(
                now,
                calls.publishedBefore(call).map(earlier -> side(earlier, published(earlier))),
                call.publication().map(publication -> side(call, publication.checked())),
                people(call, now),
                call.reviewsClosedFor());
    }

    /** The records in force of everyone who has a row. */
    private List<AcademicRecord> people(Call call, Side now) {
        return officeData.applicants(call).values().stream()
                .map(Applicant::record)
                .filter(record -> now.rows().containsKey(record.student()))
                .toList();
    }

    private Side side(Call call, Call.RunRef run) {
        return Side.of(officeData.agreements(call), officeData.quotas(call), runs.rows(call.id(), run.id()));
    }

    private static Call.RunRef published(Call call) {
        return call.publication().orElseThrow().checked();
    }

    /** The reasons given for the findings, if sufficient to propose the run. */
    List<Proposal.Waiver> waivers(Principal officer, Call call, Call.RunRef run, List<WaiverBody> overrides) {
        return waivers(shown(officer, call, run), overrides);
    }

    /**
     * The reasons given, one for each finding that needs one.
     *
     * @throws Refusal when a finding lacks its reason, or a reason its finding
     */
    public static List<Proposal.Waiver> waivers(List<Finding> found, List<WaiverBody> overrides) {
        var findings = found.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        var waivers = new ArrayList<Proposal.Waiver>();
        var named = new HashSet<String>();
        var problems = new Problems();
        for (int i = 0; i < overrides.size(); i++) {
            var override = overrides.get(i);
            var field = "overrides[" + i + "]";
            var finding = findings.get(override.finding());
            if (finding == null || !named.add(override.finding())) {
                problems.add(Problem.of(
                        field + ".finding",
                        "UNKNOWN_FINDING",
                        "There is no such finding, or it is named twice.",
                        "Böyle bir bulgu yok ya da iki kez yazılmış."));
            } else {
                problems.read(() -> BodyFields.text(field + ".reason", override.reason(), LONGEST_REASON))
                        .ifPresent(reason -> waivers.add(new Proposal.Waiver(finding.id(), reason)));
            }
        }
        findings.values().stream()
                .sorted(Comparator.comparing(Finding::id))
                .flatMap(finding -> obstacle(finding, named).stream())
                .forEach(problems::add);
        problems.refuse();
        return waivers;
    }

    /** Whether the run needs an officer's reasons to be proposed, or cannot be proposed. */
    boolean needsReasons(Call call, Call.RunRef run) {
        return unanswered(call, run) > 0;
    }

    /** How many findings need an officer's reasons before the run is proposed, or prevent the proposal. */
    public int unanswered(Call call, Call.RunRef run) {
        return (int) SanityGate.findings(facts(call, run)).stream()
                .filter(finding -> obstacle(finding, Set.of()).isPresent())
                .count();
    }

    private static Optional<Problem> obstacle(Finding finding, Set<String> answered) {
        return switch (finding.severity()) {
            case NOTE -> Optional.empty();
            case NEEDS_OVERRIDE ->
                answered.contains(finding.id())
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "overrides",
                                "FINDING_OPEN",
                                "Say why this is right: " + finding.text().en(),
                                "Bunun neden doğru olduğunu yazın: "
                                        + finding.text().tr()));
            case BLOCKING ->
                Optional.of(Problem.of(
                        "run",
                        "FINDING_BLOCKS",
                        "No reason can set this aside: " + finding.text().en(),
                        "Bu, gerekçeyle aşılamaz: " + finding.text().tr()));
        };
    }
}
