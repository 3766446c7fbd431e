package tr.edu.metu.ico.functions.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.submission.Consequence;
import tr.edu.metu.ico.submission.Outlook;

/**
 * No result comes as a surprise: for random applications to all four calls, every problem found at the seal was
 * reported before the deadline, and every condition reported as met is met.
 */
class OutlookMatchesResultTest {
    private static final int APPLICATIONS = 400;
    private static final Set<Decision> VOID = Set.of(
            Decision.DECLINED_BY_DEPARTMENT,
            Decision.PARTNER_REMOVED,
            Decision.NOT_OFFERED,
            Decision.LEVEL,
            Decision.PHD_ONLY_COUNTRY);

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void every_exclusion_lost_point_and_lost_choice_was_shown_beforehand(String name) {
        var definition = definition(name);
        var call = call(definition);
        var outcomes = new TreeSet<String>();
        var states = new TreeSet<Outlook.State>();
        for (long seed = 0; seed < APPLICATIONS; seed++) {
            var random = new RandomDossier(definition, call, seed);
            var applicant = random.applicant();
            var dossier = random.dossier();
            var reported = Outlook.of(definition, call, dossier, applicant, RandomDossier.PARTNERS, random.now);

            var unchanged = row(definition, call, dossier, applicant);
            var decided = row(definition, call, random.decided(dossier), applicant);

            for (var row : List.of(unchanged, decided)) {
                var surprises = new TreeSet<>(wrong(definition, dossier, row));
                surprises.removeAll(foreseen(reported));
                assertEquals(Set.of(), surprises, name + " " + seed + " " + row);
            }
            assertEquals(
                    reported.state() == Outlook.State.MET,
                    wrong(definition, dossier, unchanged).isEmpty(),
                    name + " " + seed + " " + reported + " " + unchanged);
            if (reported.failing().stream().anyMatch(OutlookMatchesResultTest::bars)) {
                assertTrue(
                        isOut(decided),
                        "others decided for " + name + " " + seed + ", and it still fails: " + reported);
            }
            outcomes.add(unchanged.outcome().status());
            states.add(reported.state());
        }
        assertEquals(Set.of(Outlook.State.values()), states);
        assertTrue(outcomes.size() > 1 && outcomes.contains("INELIGIBLE"), outcomes::toString);
    }

    /** Problems that the result itself finds with an application. */
    private static Set<String> wrong(CallDefinition definition, Dossier dossier, ResultRow row) {
        var out = switch (row.outcome()) {
            case Outcome.Ineligible(var broken) -> broken.stream().map(problem -> problem.code());
            case Outcome.Cancelled(var because) -> Stream.of(because.code());
            case Outcome.NotApproved(var reason) ->
                Stream.of(reason.equals(Selection.UNDECIDED) ? "REVIEW_UNDECIDED" : "REVIEW_DECLINED");
            default -> Stream.<String>empty();
        };
        var claimed = dossier.application().submission().orElseThrow().content().claims().stream()
                .filter(_ -> row.score().isPresent())
                .filter(claim -> row.score().get().steps().stream()
                        .noneMatch(step -> step.code().equals(claim.code())))
                .map(_ -> "CLAIM_WITHOUT_APPROVED_DOCUMENT");
        var choices = row.choices().stream()
                .map(choice -> choice.decision())
                .filter(VOID::contains)
                .map(decision -> switch (decision) {
                    case NOT_OFFERED -> "SEMESTER_NOT_OFFERED";
                    case LEVEL -> "LEVEL_NOT_OFFERED";
                    default -> decision.name();
                });
        return Stream.of(out, claimed, choices).flatMap(part -> part).collect(Collectors.toSet());
    }

    /** Students informed of a pending decision know that it may go either way. */
    private static Set<String> foreseen(Outlook reported) {
        var codes = Stream.concat(reported.failing().stream(), reported.waiting().stream())
                .map(line -> line.problem().code())
                .collect(Collectors.toCollection(TreeSet::new));
        if (codes.contains("REVIEW_UNDECIDED")) {
            codes.addAll(Set.of("REVIEW_DECLINED", "DECLINED_BY_DEPARTMENT"));
        }
        if (codes.contains("NO_APPROVED_LETTER")) {
            codes.add("NO_OFFICIAL_LETTER");
        }
        return codes;
    }

    private static boolean bars(Outlook.Line line) {
        return !(line.consequence().orElseThrow() instanceof Consequence.PointsLost)
                && !(line.consequence().orElseThrow() instanceof Consequence.ChoiceVoid);
    }

    private static boolean isOut(ResultRow row) {
        return row.outcome() instanceof Outcome.Ineligible
                || row.outcome() instanceof Outcome.Cancelled
                || row.outcome() instanceof Outcome.NotApproved;
    }

    private static ResultRow row(CallDefinition definition, Call call, Dossier dossier, Applicant applicant) {
        var submission = dossier.application().submission().orElseThrow();
        var sealed = SealedApplication.of(call, dossier, submission, applicant);
        var average = new CohortAverage(applicant.record().cohort(), new BigDecimal("3.00"));
        var input = new SealedInput(
                call.id(),
                1,
                call.definition(),
                List.of(sealed),
                RandomDossier.PARTNERS,
                List.of(average),
                List.of(new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 1)));
        return Selection.select(definition, input).getFirst();
    }

    private static CallDefinition definition(String call) {
        return CallDefinitionJson.read(ShippedDefinitions.document(call).orElseThrow());
    }

    private static Call call(CallDefinition definition) {
        return Call.announced(
                definition.call(),
                definition.programme(),
                definition.calendar(),
                Sha256.of("definition"),
                Set.of("officer-1"),
                new PseudonymKey("5a".repeat(32)));
    }
}
