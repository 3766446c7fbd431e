package tr.edu.metu.ico.functions.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.FigurePrecision;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Shows staff what a run would publish, in counts and cut-offs, without rows of students; readers who may not see the
 * rows get coarse figures only (INV-21).
 */
public final class SummarizeRun {

    private final Runs runs;
    private final OfficeData officeData;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public SummarizeRun(Parts parts) {
        var ports = parts.ports();
        runs = ports.runs();
        officeData = ports.officeData();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    public RunSummary summarize(Call call, Call.RunRef run, Principal reader, Instant now) {
        auditTrail.append(
                call.id().value(),
                trail.entry(
                        now,
                        reader.subject(),
                        "run.summary",
                        call.id().value(),
                        run.id().toString()));
        var rows = runs.rows(call.id(), run.id());
        var figures = FigurePrecision.of(Policy.permits(reader, Action.READ_ROWS, Target.of(call, run)));
        return new RunSummary(
                run.id().toString(),
                rows.size(),
                figures.counts(byStatus(rows)),
                figures.counts(reasons(rows)),
                universities(call, rows, figures),
                figures.withheld().map(TextBody::of));
    }

    private static Map<String, Integer> byStatus(List<ResultRow> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.outcome().status(), _ -> 1, Integer::sum));
    }

    private static Map<String, Integer> reasons(List<ResultRow> rows) {
        return rows.stream()
                .flatMap(row -> row.outcome() instanceof Outcome.Ineligible(var broken) ? broken.stream() : null)
                .collect(Collectors.toMap(Problem::code, _ -> 1, Integer::sum));
    }

    private List<RunSummary.University> universities(Call call, List<ResultRow> rows, FigurePrecision figures) {
        var seats = Seat.of(rows);
        return officeData.agreements(call).stream()
                .map(agreement -> university(agreement, seats, figures))
                .toList();
    }

    private static RunSummary.University university(Agreement agreement, List<Seat> seats, FigurePrecision figures) {
        var there = seats.stream()
                .filter(seat -> seat.university().equals(agreement.university()))
                .toList();
        return new RunSummary.University(
                agreement.university().value(),
                agreement.name(),
                agreement.country().value(),
                agreement.capacity(),
                figures.count(there.size()),
                figures.points(Seat.cutOff(there)),
                agreement.pools().stream()
                        .map(pool -> pool(pool, there, figures))
                        .toList());
    }

    private static RunSummary.Pool pool(Pool pool, List<Seat> seats, FigurePrecision figures) {
        var inPool = seats.stream().filter(seat -> seat.isIn(pool)).toList();
        return new RunSummary.Pool(
                pool.scope().levels().stream().map(Enum::name).toList(),
                pool.scope().semesters().stream().map(Enum::name).toList(),
                pool.capacity(),
                figures.count(inPool.size()),
                figures.points(Seat.cutOff(inPool)));
    }

    /**
     * An assigned place.
     *
     * @param pool empty where all places of the university are in one pool
     */
    private record Seat(UniversityId university, Optional<PoolScope> pool, BigDecimal total) {
        static List<Seat> of(List<ResultRow> rows) {
            return rows.stream()
                    .flatMap(row -> row.choices().stream()
                            .filter(choice -> choice.decision() == Decision.PLACED)
                            .map(choice -> new Seat(
                                    choice.choice().university(),
                                    choice.pool(),
                                    row.score().orElseThrow().total())))
                    .toList();
        }

        static Optional<BigDecimal> cutOff(List<Seat> seats) {
            return seats.stream().map(Seat::total).min(BigDecimal::compareTo);
        }

        boolean isIn(Pool other) {
            return pool.isEmpty() || pool.get().equals(other.scope());
        }
    }

    /**
     * A run in counts.
     *
     * @param withheld what is withheld from this reader, and why
     */
    public record RunSummary(
            String run,
            int applications,
            Map<String, Integer> byStatus,
            Map<String, Integer> ineligibleBecause,
            List<University> universities,
            Optional<TextBody> withheld) {

        /** What happened at one university; {@code cutOff} is the lowest total placed there. */
        public record University(
                String university,
                String name,
                String country,
                int capacity,
                Optional<Integer> placed,
                Optional<BigDecimal> cutOff,
                List<Pool> pools) {}

        /** What happened in one of its pools. */
        public record Pool(
                List<String> levels,
                List<String> semesters,
                int capacity,
                Optional<Integer> placed,
                Optional<BigDecimal> cutOff) {}
    }
}
