package tr.edu.metu.ico.adapters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.eligibility.Eligibility;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.EligibilityCheck;
import tr.edu.metu.ico.rulebook.LanguageCheck;
import tr.edu.metu.ico.rulebook.Selection;
import tr.edu.metu.ico.rulebook.SubmissionCheck;
import tr.edu.metu.ico.scoring.ScoreStep;

/** The hand-written cases of OE-2024, each through the real rules and the shipped definition. */
class GoldenCasesTest {
    private static final CallDefinition CALL = ShippedDefinition.oe2024();
    private static final List<Agreement> AGREEMENTS = IntStream.rangeClosed(1, 5)
            .mapToObj(i -> GoldenApplication.agreement("U" + i, "US", 1, Optional.empty()))
            .toList();

    @TestFactory
    Stream<DynamicTest> every_golden_case_comes_out_as_written_by_hand() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").textValue() + " " + c.get("title").textValue(),
                        () -> assertEquals(
                                expected(c), actual(c), c.get("working").textValue())));
    }

    @Test
    void the_cases_are_all_there_and_name_rules_of_the_call_or_of_the_call_they_compare_with() {
        assertEquals(37, cases().size());
        for (var c : cases()) {
            assertEquals(
                    List.of(),
                    texts(c.get("rules"))
                            .filter(id -> id.startsWith("OE24-"))
                            .filter(id -> CALL.rules().stream()
                                    .noneMatch(rule -> rule.id().value().equals(id)))
                            .toList());
        }
    }

    private static List<JsonNode> cases() {
        try {
            var cases = new ArrayList<JsonNode>();
            new JsonMapper()
                    .readTree(ShippedDefinition.text("/golden/oe-2024.json"))
                    .forEach(cases::add);
            return cases;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The expected object as plain text by field; a list or null as it is written. */
    private static Map<String, String> expected(JsonNode c) {
        var expected = new TreeMap<String, String>();
        c.get("expected")
                .properties()
                .forEach(field -> expected.put(
                        field.getKey(),
                        field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString()));
        return expected;
    }

    private static Map<String, String> actual(JsonNode c) {
        var input = c.get("input");
        return new TreeMap<>(
                switch (c.get("kind").textValue()) {
                    case "cgpaComponent" -> component(input);
                    case "totalScore" -> total(input);
                    case "bonus" -> bonus(input);
                    case "deduction" -> deduction(input);
                    case "withdrawalPenalty" -> GoldenWithdrawal.of(CALL, input);
                    case "eligibility" -> eligibility(input);
                    case "choices" -> choices(input);
                    case "submissionWindow" ->
                        Map.of("accepted", "" + CALL.calendar().accepts(at(input, "receivedAt")));
                    case "languageValidity" ->
                        Map.of("valid", "" + language(input).isEmpty());
                    case "placement" -> placement(input);
                    default -> throw new IllegalStateException("no test for " + c.get("kind"));
                });
    }

    private static Map<String, String> component(JsonNode input) {
        var steps = scored(input, "80").row(CALL, AGREEMENTS).score().orElseThrow().steps().stream()
                .collect(Collectors.toMap(ScoreStep::code, step -> step.value().toPlainString()));
        return Map.of("ratio", steps.get("RATIO"), "factor", steps.get("FACTOR"), "component", steps.get("COMPONENT"));
    }

    private static Map<String, String> total(JsonNode input) {
        var application = scored(input, input.get("language").textValue());
        var agreements = List.of(GoldenApplication.agreement("U1", "JP", 1, Optional.empty()));
        texts(input.get("adjustments")).forEach(code -> {
            switch (code) {
                case "BENEFITED_BEFORE" -> application.history.add(history("OE", "UG", "BENEFITED"));
                case "LATE_WITHDRAWAL" -> application.history.add(history("OE", "UG", "LATE_WITHDRAWAL"));
                case "CITIZENSHIP" -> citizen(application, Stream.of("JP"));
                default -> application.claim(CALL, code, Optional.of(GoldenApplication.IN_TIME), true);
            }
        });
        return Map.of(
                "total",
                application.row(CALL, agreements).score().orElseThrow().total().toPlainString());
    }

    private static Map<String, String> bonus(JsonNode input) {
        var application = new GoldenApplication(1, "U1");
        var code = input.get("code").textValue();
        var evidence = input.get("evidence");
        application.claim(
                CALL,
                code,
                evidence.isNull() ? Optional.empty() : Optional.of(at(evidence, "uploadedAt")),
                evidence.path("decision").asText().equals("APPROVED"));
        return Map.of("points", points(application.row(CALL, AGREEMENTS)));
    }

    private static Map<String, String> deduction(JsonNode input) {
        var application = new GoldenApplication(1);
        application.level = StudyLevel.valueOf(input.get("level").textValue());
        input.path("history")
                .forEach(line -> application.history.add(history(
                        line.get("program").textValue(),
                        line.get("level").textValue(),
                        line.get("outcome").textValue())));
        if (input.has("citizenships")) {
            citizen(application, texts(input.get("citizenships")));
        }
        var countries = input.has("choiceCountries")
                ? texts(input.get("choiceCountries")).toList()
                : List.of("US");
        var agreements = countries.stream()
                .map(country -> GoldenApplication.agreement("IN-" + country, country, 1, Optional.empty()))
                .toList();
        countries.forEach(country -> application.choices.add("IN-" + country));
        return Map.of("points", points(application.row(CALL, agreements)));
    }

    private static Map<String, String> eligibility(JsonNode input) {
        var application = new GoldenApplication(1, "U1");
        application.level = StudyLevel.valueOf(input.get("level").textValue());
        application.cgpa = Optional.ofNullable(input.get("cgpa").textValue());
        application.semestersCompleted = input.get("semestersCompleted").intValue();
        application.fullDegree = input.get("fullDegree").booleanValue();
        application.preparatory = input.get("preparatory").booleanValue();
        boolean continues = input.get("continuesSameLevel").booleanValue();
        var reasons = EligibilityCheck.of(CALL, application.candidacy(continues))
                        instanceof Eligibility.Ineligible(var broken)
                ? broken.stream().map(problem -> "\"" + problem.code() + "\"").toList()
                : List.of();
        return Map.of("eligible", "" + reasons.isEmpty(), "reasons", reasons.toString());
    }

    private static Map<String, String> choices(JsonNode input) {
        var application = new GoldenApplication(1, texts(input.get("choices")).toArray(String[]::new));
        var problems = SubmissionCheck.problems(CALL, application.content(), application.applicant(), AGREEMENTS);
        return problems.isEmpty()
                ? Map.of("valid", "true")
                : Map.of(
                        "valid",
                        "false",
                        "reason",
                        problems.stream().map(Problem::code).collect(Collectors.joining(",")));
    }

    private static List<Problem> language(JsonNode input) {
        var day = LocalDate.parse(input.get("examDate").textValue());
        return LanguageCheck.problems(CALL, new LanguageResult(input.get("exam").textValue(), day, BigDecimal.TEN));
    }

    /** Applicants whose English makes the total that the case names: the cohort average equals the CGPA, so the ratio is 1. */
    private static Map<String, String> placement(JsonNode input) {
        var agreements = new ArrayList<Agreement>();
        input.get("universities")
                .forEach(u -> agreements.add(GoldenApplication.agreement(
                        u.get("id").textValue(),
                        u.get("country").textValue(),
                        u.get("capacity").intValue(),
                        Optional.ofNullable(u.path("hostMinCgpa").textValue()).map(BigDecimal::new))));
        var applications = new ArrayList<GoldenApplication>();
        var names = new ArrayList<String>();
        input.get("applicants").forEach(a -> {
            names.add(a.get("id").textValue());
            applications.add(ranked(names.size(), a));
        });
        var sealed = GoldenApplication.seal(CALL, agreements, applications);
        var rows = Selection.select(CALL, sealed);
        assertEquals(List.of(), RunChecker.check(CALL, sealed, rows));
        var placed = new TreeMap<String, String>();
        for (int i = 0; i < rows.size(); i++) {
            placed.put(
                    names.get(i),
                    rows.get(i).outcome() instanceof Outcome.Placed(var choice, var _, var _)
                            ? "[\"" + choice.university() + "\"]"
                            : "null");
        }
        return placed;
    }

    private static GoldenApplication ranked(int number, JsonNode applicant) {
        var application =
                new GoldenApplication(number, texts(applicant.get("choices")).toArray(String[]::new));
        var cgpa = applicant.path("cgpa").asText("4.00");
        var half = new BigDecimal(cgpa).multiply(new BigDecimal("13"));
        application.cgpa = Optional.of(cgpa);
        application.average = cgpa;
        application.language = new BigDecimal(applicant.get("total").textValue())
                .subtract(half)
                .multiply(BigDecimal.TWO)
                .toPlainString();
        application.approved = !applicant.path("declinedAll").booleanValue();
        return application;
    }

    private static GoldenApplication scored(JsonNode input, String language) {
        var application = new GoldenApplication(1, "U1");
        application.cgpa = Optional.of(input.get("cgpa").textValue());
        application.average = input.get("cohortAverage").textValue();
        application.language = language;
        return application;
    }

    /** The sum of all adjustments of a row. */
    private static String points(ResultRow row) {
        var derivation = Set.of(
                "COHORT_AVERAGE", "RATIO", "CONVERGENT_FACTOR", "FACTOR", "COMPONENT", "LANGUAGE", "BASE", "TOTAL");
        return row.score().orElseThrow().steps().stream()
                .filter(step -> !derivation.contains(step.code()))
                .map(ScoreStep::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static void citizen(GoldenApplication application, Stream<String> countries) {
        application.citizenships.clear();
        countries.map(CountryCode::new).forEach(application.citizenships::add);
    }

    private static Participation history(String programme, String level, String outcome) {
        return new Participation(programme, StudyLevel.valueOf(level), Participation.Outcome.valueOf(outcome));
    }

    private static Instant at(JsonNode input, String name) {
        return OffsetDateTime.parse(input.get(name).textValue()).toInstant();
    }

    private static Stream<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(node -> texts.add(node.textValue()));
        return texts.stream();
    }
}
