package tr.edu.metu.ico.adapters.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.adapters.json.definition.EligibilityDefinition;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.eligibility.Eligibility;
import tr.edu.metu.ico.eligibility.StayRule;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.Candidacy;
import tr.edu.metu.ico.rulebook.EligibilityCheck;
import tr.edu.metu.ico.rulebook.MonthsCap;
import tr.edu.metu.ico.rulebook.SubmissionCheck;

/** A golden case on eligibility; what it does not say is unremarkable. */
final class GoldenEligibility {
    private static final StudentNumber ADA = new StudentNumber("2500001");

    private final CallDefinition call;
    private final JsonNode input;
    private final ObjectNode told = JsonNodeFactory.instance.objectNode();
    private final List<Document> letters = new ArrayList<>();
    private final List<Participation> history = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private Stay stay;

    private GoldenEligibility(CallDefinition call, JsonNode input) {
        this.call = call;
        this.input = input;
        stay = call.letterSlot().isPresent() ? traineeship("DE", LocalDate.parse("2024-06-14")) : new Stay.Months(5);
    }

    static ObjectNode of(JsonNode golden) {
        var call = EligibilityDefinition.of(golden.get("call").textValue());
        var one = new GoldenEligibility(call, golden.get("input"));
        switch (golden.get("kind").textValue()) {
            case "eligibility" -> one.eligibility();
            case "choices" -> one.choices();
            case "monthsCap" -> one.monthsCap();
            case "acceptanceLetter" -> one.acceptanceLetter();
            case "activityEnd" -> one.activityEnd();
            case "country" -> one.country();
            default -> throw new IllegalStateException("no test for " + golden.get("kind"));
        }
        return one.told;
    }

    private void eligibility() {
        letter("2023-12-01T10:00:00+03:00", true);
        var reasons = codes();
        told.put("eligible", reasons.isEmpty());
        reasons.forEach(told.putArray("reasons")::add);
    }

    private void choices() {
        var phdOnly = StreamSupport.stream(input.path("phdOnly").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        var agreements = new ArrayList<Agreement>();
        input.get("choices").forEach(node -> {
            var university = new UniversityId(node.textValue());
            choices.add(new Choice(university, Semester.FALL));
            agreements.add(new Agreement(
                    university,
                    node.textValue(),
                    new CountryCode("TN"),
                    1,
                    Set.of(StudyLevel.values()),
                    Set.of(Semester.FALL),
                    Set.of(),
                    Optional.empty(),
                    phdOnly.contains(node.textValue())));
        });
        var problems = SubmissionCheck.problems(call, content(), applicant(), agreements);
        told.put("valid", problems.isEmpty());
        problems.stream().map(Problem::code).findFirst().ifPresent(code -> told.put("reason", code));
    }

    private void monthsCap() {
        var cap = call.rules(StayRule.MonthsPerLevel.class).getFirst();
        history.add(new Participation(
                cap.programmes().iterator().next(),
                level(),
                Participation.Outcome.BENEFITED,
                input.get("usedMonths").intValue(),
                Optional.empty(),
                Optional.empty()));
        stay = new Stay.Months(input.get("askedMonths").intValue());
        told.put("allowed", !codes().contains("MONTHS_CAP_EXCEEDED"))
                .put("remaining", MonthsCap.remaining(cap, history, level()));
    }

    private void acceptanceLetter() {
        input.get("versions")
                .forEach(version -> letter(
                        version.get("uploadedAt").textValue(),
                        version.get("decision").textValue().equals("APPROVED")));
        var counting = Document.counting(letters, call.calendar().closesAt());
        told.put("effectiveVersion", letters.indexOf(counting.get("ACCEPTANCE_LETTER")) + 1)
                .put("eligible", codes().isEmpty());
    }

    private void activityEnd() {
        stay = traineeship("DE", LocalDate.parse(input.get("lastDay").textValue()));
        told.put("allowed", !codes().contains("ACTIVITY_ENDS_TOO_LATE"));
    }

    private void country() {
        var code = new CountryCode(input.get("alpha2").textValue());
        stay = traineeship(code.value(), LocalDate.parse("2024-06-14"));
        var lists = call.rules(StayRule.EligibleCountries.class).stream()
                .filter(list -> list.countries().contains(code))
                .toList();
        told.put("eligible", !codes().contains("COUNTRY_NOT_ELIGIBLE"))
                .put("distinct", lists.isEmpty() ? 0 : 1)
                .put("listedTimes", lists.size());
    }

    private List<String> codes() {
        var candidacy = Candidacy.of(applicant(), content(), letters, call.calendar());
        return EligibilityCheck.of(call, candidacy) instanceof Eligibility.Ineligible(var broken)
                ? broken.stream().map(Problem::code).toList()
                : List.of();
    }

    private ApplicationContent content() {
        boolean continues = input.path("continuesSameLevel").asBoolean(true);
        return new ApplicationContent(choices, new LanguageClaim.OnRecord(), List.of(), continues, true, stay, true);
    }

    private Applicant applicant() {
        return new Applicant(record(), List.of(), history);
    }

    private AcademicRecord record() {
        var cgpa = input.has("cgpa") ? Optional.ofNullable(input.get("cgpa").textValue()) : Optional.of("3.50");
        return new AcademicRecord(
                ADA,
                "Golden",
                new Cohort(new DepartmentCode("CENG"), level(), 4),
                input.path("semestersCompleted").asInt(3),
                cgpa.map(Cgpa::of),
                input.path("fullDegree").asBoolean(true),
                input.path("preparatory").asBoolean(false),
                Set.of(CountryCode.TURKIYE),
                input.path("fullTimeDoctoral").asBoolean(true),
                false);
    }

    private StudyLevel level() {
        return StudyLevel.valueOf(input.path("level").asText(call.letterSlot().isPresent() ? "PHD" : "UG"));
    }

    private static Stay traineeship(String country, LocalDate lastDay) {
        return new Stay.Traineeship("Institute", new CountryCode(country), lastDay.minusDays(9), lastDay);
    }

    private void letter(String storedAt, boolean approved) {
        var at = OffsetDateTime.parse(storedAt).toInstant();
        var sum = Sha256.of(storedAt);
        letters.add(new Document(
                call.call(),
                ADA,
                new DocumentId(sum.hex().substring(0, 32)),
                "ACCEPTANCE_LETTER",
                Area.DOCUMENTS,
                new FileSpec("letter.pdf", "application/pdf", 10, sum),
                at,
                Optional.of(new Document.Arrival(at, "v1", Optional.empty())),
                Optional.of(new Verdict(sum, approved, "seen", Optional.empty(), "officer", at))));
    }
}
