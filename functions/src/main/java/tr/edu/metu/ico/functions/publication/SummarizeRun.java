package tr.edu.metu.ico.functions.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.trail.AuditTrail;

/** Tells staff what a run would publish, in counts and cut-offs; no row of a student is shown (INV-21). */
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
        return new RunSummary(
                run.id().toString(), rows.size(), byStatus(rows), reasons(rows), universities(call, rows));
    }

    private static Map<String, Long> byStatus(List<ResultRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.outcome().status(), TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> reasons(List<ResultRow> rows) {
        return rows.stream()
                .flatMap(row -> row.outcome() instanceof Outcome.Ineligible(var broken) ? broken.stream() : null)
                .collect(Collectors.groupingBy(problem -> problem.code(), TreeMap::new, Collectors.counting()));
    }

    private List<RunSummary.University> universities(Call call, List<ResultRow> rows) {
        var seats = Seat.of(rows);
        return officeData.agreements(call).stream()
                .map(agreement -> university(agreement, seats))
                .toList();
    }

    private static RunSummary.University university(Agreement agreement, List<Seat> seats) {
        var there = seats.stream()
                .filter(seat -> seat.university().equals(agreement.university()))
                .toList();
        return new RunSummary.University(
                agreement.university().value(),
                agreement.name(),
                agreement.country().value(),
                agreement.capacity(),
                there.size(),
                Seat.cutOff(there),
                agreement.pools().stream().map(pool -> pool(pool, there)).toList());
    }

    private static RunSummary.Pool pool(Pool pool, List<Seat> seats) {
        var inPool = seats.stream().filter(seat -> seat.isIn(pool)).toList();
        return new RunSummary.Pool(
                pool.scope().levels().stream().map(Enum::name).toList(),
                pool.scope().semesters().stream().map(Enum::name).toList(),
                pool.capacity(),
                inPool.size(),
                Seat.cutOff(inPool));
    }

    /**
     * A place that was given.
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

    /** A run in counts. */
    public record RunSummary(
            String run,
            int applications,
            Map<String, Long> byStatus,
            Map<String, Long> ineligibleBecause,
            List<University> universities) {

        /** What happened at one university; {@code cutOff} is the lowest total placed there. */
        public record University(
                String university,
                String name,
                String country,
                int capacity,
                int placed,
                Optional<BigDecimal> cutOff,
                List<Pool> pools) {}

        /** What happened in one of its pools. */
        public record Pool(
                List<String> levels, List<String> semesters, int capacity, int placed, Optional<BigDecimal> cutOff) {}
    }
}
