package tr.edu.metu.ico.functions.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.BORA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.CEM;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.ACCEPTED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.FIVE_MONTHS;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.NOMINATED;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.mobility.MobilityActions;
import tr.edu.metu.ico.functions.officefiles.DownloadedFile;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.result.GrantDecision.Why;

/** The payment list of ICM-2024; the amounts are those of the cases written by hand (IG-01, IG-02). */
class PaymentListTest {
    private static final Person ENTITLED = Person.entitledOfficer("officer-1");
    private static final Person OFFICER = Person.officer("officer-2");
    private static final String LONGEST_TRAVEL = """
        {"studyPeriod":{"months":5,"days":0,"travel":{"amount":"1500"}},"reason":"the learning agreement"}\
        """;
    private static final String SHORTEST_TRAVEL = """
        {"studyPeriod":{"months":4,"days":0,"travel":{"amount":"180"}},"reason":"the learning agreement"}\
        """;
    private static final String WITH_SUPPORT = """
        {"studyPeriod":{"months":5,"days":0,"travel":{"km":2500,"green":true},
         "support":{"group":"DISABILITY","disabilityRate":75,"proofApproved":true}},"reason":"health board report"}\
        """;

    private final TestClock clock = new TestClock("2025-03-10T09:00:00Z");
    private final World world = World.inMemory(clock);
    private final DownloadedFile files = new DownloadedFile(world, clock, "ICM-2024");
    private final MobilityActions mobilities = new MobilityActions(world, "ICM-2024");

    /** Ada and Cem have grants; Bora is in line for one. */
    @BeforeEach
    void published() {
        PublishedCall.publish(
                world.ports,
                "ICM-2024",
                List.of(
                        placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1),
                        placed(BORA, "TN-TUNIS", Why.QUOTA_USED_UP, 2),
                        placed(CEM, "GE-TBILISI", Why.WITHIN_QUOTA, 1)));
    }

    @Test
    void the_first_instalment_is_due_when_the_host_has_accepted_and_the_second_after_completion() {
        record(ADA, LONGEST_TRAVEL);
        record(CEM, SHORTEST_TRAVEL);
        mobilities.steps(ADA, NOMINATED, ACCEPTED, FIVE_MONTHS);
        mobilities.steps(CEM, NOMINATED, ACCEPTED);

        assertEquals(
                List.of(
                        "2500001,Somebody,TN-SFAX,TN,Completed,5000.00,3500.00,Payable,1500.00,Payable,5000.00,"
                                + "Months: 5 × 700.00 = EUR 3500.00; Travel support: 1 × 1500.00 = EUR 1500.00,,,",
                        "2500003,Somebody,GE-TBILISI,GE,Accepted by the host,2980.00,2086.00,Payable,894.00,"
                                + "After completion,2086.00,"
                                + "Months: 4 × 700.00 = EUR 2800.00; Travel support: 1 × 180.00 = EUR 180.00,,,"),
                rows(OFFICER));
    }

    @Test
    void a_shorter_stay_than_recorded_holds_the_second_instalment_until_the_grant_is_recorded_again() {
        record(ADA, LONGEST_TRAVEL);
        mobilities.steps(ADA, NOMINATED, ACCEPTED, "{\"status\":\"COMPLETED\",\"completion\":{\"months\":4}}");
        assertEquals("The actual stay differs: record the grant again", cell(ADA, 9));

        ok(GrantActions.record(world, "ICM-2024", ADA, 1, LONGEST_TRAVEL.replace("\"months\":5", "\"months\":4")));

        assertEquals("4300.00 3010.00 Payable 1290.00 Payable", cells(ADA, 5, 6, 7, 8, 9));
    }

    @Test
    void nothing_is_payable_after_a_withdrawal_and_a_grant_that_passed_on_waits_for_its_new_record() {
        record(ADA, LONGEST_TRAVEL);
        record(BORA, SHORTEST_TRAVEL);
        GrantActions.withdraw(world.ports, ADA);
        ok(GrantActions.passOn(world, ADA, BORA, "[]"));

        assertEquals("0.00 0.00 0.00 Withdrawn: nothing is paid.", cells(ADA, 5, 6, 8, 14));
        assertEquals("0.00 Recorded for an earlier decision: record the grant again.", cells(BORA, 5, 14));

        ok(GrantActions.record(world, "ICM-2024", BORA, 1, SHORTEST_TRAVEL));
        assertEquals("2980.00 2086.00 When the host has accepted 894.00", cells(BORA, 5, 6, 7, 8));
    }

    @Test
    void nothing_is_payable_to_a_student_whom_the_host_refused_or_whose_grant_is_not_recorded() {
        record(CEM, SHORTEST_TRAVEL);
        mobilities.steps(CEM, NOMINATED, "{\"status\":\"REFUSED\",\"refusal\":\"NO_PLACE\"}");

        assertEquals("0.00 Record the grant first.", cells(ADA, 5, 14));
        assertEquals("0.00 Refused by the host: nothing is paid.", cells(CEM, 5, 14));
        assertEquals(2, rows(OFFICER).size(), "Bora has no grant and nothing recorded");
    }

    @Test
    void INV_23_grounds_of_inclusion_support_are_for_entitled_officers_and_others_read_the_total() {
        record(ADA, WITH_SUPPORT);

        var entitled = text(ENTITLED, "CSV", "EN");
        var other = text(OFFICER, "CSV", "EN");

        assertTrue(entitled.contains(",DISABILITY,75,yes,"), entitled);
        assertFalse(other.contains("DISABILITY") || other.contains("Inclusion") || other.contains("75"), other);
        assertEquals(entitled.split(",")[5], other.split(",")[5]);
        assertEquals("yes", cell(ADA, 12));
    }

    @Test
    void the_list_comes_in_three_formats_and_two_languages_and_every_request_and_file_is_in_the_trail() {
        record(ADA, LONGEST_TRAVEL);

        assertTrue(text(OFFICER, "XLSX", "TR").startsWith("PK"));
        assertTrue(text(OFFICER, "PDF", "TR").startsWith("%PDF"));
        assertTrue(text(OFFICER, "CSV", "TR").contains(";5000,00;3500,00;Ev sahibi kurum kabul ettiğinde;1500,00;"));
        assertEquals(
                List.of("file.ready PAYMENTS", "file.request PAYMENTS CSV TR", "file.request PAYMENTS PDF TR"),
                trail().stream()
                        .filter(entry -> !entry.contains("XLSX"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void a_call_without_grants_has_no_list_and_says_why() {
        PublishedCall.publish(world.ports, "OE-2024", List.of(placed(ADA, "JP-TOKYO", Why.WITHIN_QUOTA, 1)));

        assertEquals(
                "This call pays no grant.",
                new DownloadedFile(world, clock, "OE-2024").failure(OFFICER, body("CSV", "EN")));
    }

    /** What the trail says of files, without their ids. */
    private List<String> trail() {
        return world.ports.auditTrail().of("ICM-2024").stream()
                .filter(entry -> entry.action().startsWith("file."))
                .map(entry ->
                        entry.action() + entry.detail().substring(entry.detail().indexOf(' ')))
                .toList();
    }

    private void record(StudentNumber student, String body) {
        ok(GrantActions.record(world, "ICM-2024", student, 0, body));
    }

    private String cells(StudentNumber student, int... columns) {
        var row = rows(OFFICER).stream()
                .filter(line -> line.startsWith(student.value()))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        return String.join(
                " ", Arrays.stream(columns).mapToObj(column -> row[column]).toList());
    }

    private String cell(StudentNumber student, int column) {
        return cells(student, column);
    }

    private List<String> rows(Person reader) {
        return text(reader, "CSV", "EN").lines().skip(1).toList();
    }

    private String text(Person reader, String format, String language) {
        return new String(files.of(reader, body(format, language)), StandardCharsets.UTF_8);
    }

    private static String body(String format, String language) {
        return "{\"kind\":\"PAYMENTS\",\"format\":\"%s\",\"language\":\"%s\"}".formatted(format, language);
    }
}
