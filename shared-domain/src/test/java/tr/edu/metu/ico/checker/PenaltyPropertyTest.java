package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** Deductions for the past, on random pasts, scopes and sentences; both computations share no code and must agree. */
class PenaltyPropertyTest {
    private static final long SEED = 20200124;
    private static final List<String> PROGRAMMES = List.of("OE", "ICM", "DOC");

    /** What a call deducts for, and the programme it selects for. */
    record Sentences(String programme, List<Deduction> rules) {
        Deduction.LateWithdrawal late() {
            return (Deduction.LateWithdrawal) rules.getLast();
        }
    }

    private static Sentences sentences(Draw draw) {
        var programme = draw.of(PROGRAMMES);
        return new Sentences(
                programme,
                List.of(
                        new Deduction.BenefitedBefore(
                                SampleCall.clause("S-DED-1"), -10, programme, draw.either(), draw.either()),
                        new Deduction.SelectedAndGranted(
                                SampleCall.clause("S-DED-3"), -10, programme, draw.either(), draw.either()),
                        new Deduction.LateWithdrawal(
                                SampleCall.clause("S-DED-2"),
                                points(draw),
                                draw.some(1, PROGRAMMES),
                                draw.either(),
                                draw.of(Lasts.class),
                                Optional.empty())));
    }

    private static List<Participation> past(Draw draw) {
        return draw.list(0, 6, () -> line(draw, draw.of(Outcome.class)));
    }

    private static List<Participation> latePast(Draw draw) {
        return draw.list(1, 4, () -> line(draw, Outcome.LATE_WITHDRAWAL));
    }

    private static Participation line(Draw draw, Outcome outcome) {
        var plain = new Participation(
                draw.of(PROGRAMMES),
                draw.of(StudyLevel.class),
                outcome,
                0,
                draw.maybe(70, () -> new CallId(draw.of("OE-2021", "OE-2022"))),
                Optional.empty());
        return outcome == Outcome.LATE_WITHDRAWAL
                ? draw.maybe(70, () -> scope(draw))
                        .map(plain::penalised)
                        .orElse(plain)
                        .paidBy(draw.maybe(30, () -> new CallId("OE-2023")))
                : plain;
    }

    private static PenaltyScope scope(Draw draw) {
        var programmes = draw.some(0, PROGRAMMES);
        return programmes.isEmpty()
                ? PenaltyScope.NOTHING
                : new PenaltyScope(programmes, draw.either(), draw.of(Lasts.class), points(draw));
    }

    private static int points(Draw draw) {
        return draw.between(-20, -1);
    }

    @Test
    void engine_and_checker_agree_on_what_a_past_costs() {
        Tries.of(2000, SEED, draw -> {
            var call = sentences(draw);
            var past = past(draw);
            var level = draw.of(StudyLevel.class);
            var applicant = applicant(level, past);

            assertEquals(
                    new DeductionRecount(call.programme(), call.rules()).onAll(applicant, Set.of()),
                    points(call, applicant));
        });
    }

    @Test
    void no_penalty_costs_points_outside_the_scope_of_its_call_or_more_than_was_announced() {
        Tries.of(2000, SEED, draw -> {
            var call = sentences(draw);
            var past = latePast(draw);
            var level = draw.of(StudyLevel.class);
            int taken = points(call, applicant(level, past)).getOrDefault("LATE_WITHDRAWAL", 0);

            int announced = past.stream()
                    .mapToInt(line -> line.penalty()
                            .map(scope -> reaches(scope, line, call.programme(), level) ? scope.points() : 0)
                            .orElse(call.late().points()))
                    .min()
                    .orElseThrow();
            assertTrue(taken >= Math.max(announced, call.late().points()), () -> past + " cost " + taken);
        });
    }

    @Test
    void a_penalty_for_the_next_application_is_paid_once_and_one_for_every_application_each_year() {
        Tries.of(2000, SEED, draw -> {
            var call = sentences(draw);
            var past = latePast(draw);
            var level = draw.of(StudyLevel.class);
            var unpaid =
                    past.stream().map(line -> line.paidBy(Optional.empty())).toList();
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
        });
    }

    /** The history as a later call knows it: penalties paid for good name their payer. */
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

    private static Deduction.Facts asking(Sentences call, List<Participation> past, StudyLevel level) {
        return new Deduction.Facts(call.programme(), applicant(level, past), Set.of());
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
