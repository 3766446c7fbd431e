package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.PenaltyScope.Lasts;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.scoring.Adjustment;
import tr.edu.metu.ico.scoring.Deductions;
import tr.edu.metu.ico.selection.Sealed;

/** Deductions for the past, on random pasts, scopes and sentences; both computations share no code and must agree. */
class PenaltyPropertyTest {
    private static final String SEED = "20200124";
    private static final List<String> PROGRAMMES = List.of("OE", "ICM", "DOC");

    /** What a call deducts for, and the programme it selects for. */
    record Sentences(String programme, List<Deduction> rules) {
        Deduction.LateWithdrawal late() {
            return (Deduction.LateWithdrawal) rules.getLast();
        }
    }

    @Provide
    Arbitrary<Sentences> sentences() {
        var late = Combinators.combine(
                        programmes().filter(set -> !set.isEmpty()),
                        points(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Lasts.class))
                .as((programmes, points, sameLevel, lasts) -> (Deduction) new Deduction.LateWithdrawal(
                        SampleCall.clause("S-DED-2"), points, programmes, sameLevel, lasts, Optional.empty()));
        return Combinators.combine(
                        Arbitraries.of(PROGRAMMES),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        late)
                .as((programme, sameLevel, each, unlessWithdrawn, penalty) -> new Sentences(
                        programme,
                        List.of(
                                new Deduction.BenefitedBefore(
                                        SampleCall.clause("S-DED-1"), -10, programme, sameLevel, each),
                                new Deduction.SelectedAndGranted(
                                        SampleCall.clause("S-DED-3"), -10, programme, sameLevel, unlessWithdrawn),
                                penalty)));
    }

    @Provide
    Arbitrary<List<Participation>> pasts() {
        return lines().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Participation>> latePasts() {
        return lines().filter(line -> line.outcome() == Outcome.LATE_WITHDRAWAL)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Participation> lines() {
        var line = Combinators.combine(
                        Arbitraries.of(PROGRAMMES),
                        Arbitraries.of(StudyLevel.class),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of("OE-2021", "OE-2022").map(CallId::new).optional(0.7))
                .as((programme, level, outcome, call) ->
                        new Participation(programme, level, outcome, 0, call, Optional.empty()));
        return Combinators.combine(
                        line,
                        scopes().optional(0.7),
                        Arbitraries.just(new CallId("OE-2023")).optional(0.3))
                .as((plain, scope, payer) -> plain.outcome() == Outcome.LATE_WITHDRAWAL
                        ? scope.map(plain::penalised).orElse(plain).paidBy(payer)
                        : plain);
    }

    private static Arbitrary<PenaltyScope> scopes() {
        return Combinators.combine(programmes(), Arbitraries.of(true, false), Arbitraries.of(Lasts.class), points())
                .as((programmes, sameCycle, lasts, points) -> programmes.isEmpty()
                        ? PenaltyScope.NOTHING
                        : new PenaltyScope(programmes, sameCycle, lasts, points));
    }

    private static Arbitrary<Set<String>> programmes() {
        return Arbitraries.of(PROGRAMMES).set().ofMaxSize(3);
    }

    private static Arbitrary<Integer> points() {
        return Arbitraries.integers().between(-20, -1);
    }

    @Property(tries = 2000, seed = SEED)
    void engine_and_checker_agree_on_what_a_past_costs(
            @ForAll("sentences") Sentences call, @ForAll("pasts") List<Participation> past, @ForAll StudyLevel level) {
        var applicant = applicant(level, past);

        assertEquals(new Deducted(call.programme(), call.rules()).onAll(applicant, Set.of()), points(call, applicant));
    }

    @Property(tries = 2000, seed = SEED)
    void no_penalty_costs_points_outside_the_scope_of_its_call_or_more_than_was_announced(
            @ForAll("sentences") Sentences call,
            @ForAll("latePasts") List<Participation> past,
            @ForAll StudyLevel level) {
        int taken = points(call, applicant(level, past)).getOrDefault("LATE_WITHDRAWAL", 0);

        int announced = past.stream()
                .mapToInt(line -> line.penalty()
                        .map(scope -> reaches(scope, line, call.programme(), level) ? scope.points() : 0)
                        .orElse(call.late().points()))
                .min()
                .orElseThrow();
        assertTrue(taken >= Math.max(announced, call.late().points()), () -> past + " cost " + taken);
    }

    @Property(tries = 2000, seed = SEED)
    void a_penalty_for_the_next_application_is_paid_once_and_one_for_every_application_each_year(
            @ForAll("sentences") Sentences call,
            @ForAll("latePasts") List<Participation> past,
            @ForAll StudyLevel level) {
        var unpaid = past.stream().map(line -> line.paidBy(Optional.empty())).toList();
        var paid = afterScoring(call, unpaid, level);

        var again = new ArrayList<Participation>();
        for (int i = 0; i < paid.size(); i++) {
            boolean costs = call.late().pays(paid.get(i), asking(call, paid, level));
            boolean costBefore = call.late().pays(unpaid.get(i), asking(call, unpaid, level));
            boolean once = call.late().paidOnce(unpaid.get(i));
            assertEquals(costBefore && !once, costs, unpaid.get(i)::toString);
            if (costs) {
                again.add(paid.get(i));
            }
        }
        assertEquals(again.isEmpty(), !points(call, applicant(level, paid)).containsKey("LATE_WITHDRAWAL"));
    }

    /** The past as a later call knows it: what was paid for once and for all has its payer. */
    private static List<Participation> afterScoring(Sentences call, List<Participation> past, StudyLevel level) {
        return past.stream()
                .map(line -> call.late().pays(line, asking(call, past, level))
                                && call.late().paidOnce(line)
                        ? line.paidBy(Optional.of(new CallId("OE-2024")))
                        : line)
                .toList();
    }

    /** In the words of the announcement: the programmes that it names and, where it limits them, the levels. */
    private static boolean reaches(PenaltyScope scope, Participation line, String programme, StudyLevel level) {
        var doctoral = Set.of(StudyLevel.PHD, StudyLevel.POSTDOC);
        boolean sameCycle = line.level() == level || doctoral.containsAll(Set.of(line.level(), level));
        return scope.programmes().contains(programme) && (sameCycle || !scope.sameLevel());
    }

    private static Deduction.Asking asking(Sentences call, List<Participation> past, StudyLevel level) {
        return new Deduction.Asking(call.programme(), applicant(level, past), Set.of());
    }

    private static Map<String, Integer> points(Sentences call, Applicant applicant) {
        return new Deductions(call.programme(), call.rules())
                .ofApplication(applicant, Set.of()).stream()
                        .collect(Collectors.toMap(
                                Adjustment::code,
                                adjustment -> adjustment.points().intValueExact()));
    }

    private static Applicant applicant(StudyLevel level, List<Participation> past) {
        var student = Sealed.by("2500001", "3.00", "80").record();
        var cohort = student.cohort();
        var record = new AcademicRecord(
                student.student(),
                student.name(),
                new Cohort(cohort.department(), level, cohort.semester()),
                student.completedSemesters(),
                student.cgpa(),
                student.fullDegree(),
                student.preparatory(),
                student.citizenships());
        return new Applicant(record, List.of(), past);
    }
}
