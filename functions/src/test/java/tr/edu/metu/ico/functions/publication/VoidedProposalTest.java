package tr.edu.metu.ico.functions.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** A change of an input voids a proposal: the officers see the change, and propose the new run in one step. */
class VoidedProposalTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Portal portal = season.portal;

    @BeforeEach
    void proposed() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        var end = PUBLISHING.plus(Duration.ofDays(3));
        expect(
                200,
                portal.propose(
                        season.run(),
                        ",\"objectionsUntil\":\"" + end + "\",\"answersUntil\":\"" + end.plusSeconds(60) + "\""));
    }

    @Test
    void the_officers_see_that_a_withdrawal_made_the_proposal_void_and_whose() {
        var voided = season.run();
        expect(201, portal.withdraw(Cast.CEM, PUBLISHING.plusSeconds(10)));

        var state = json(portal.publications());
        assertTrue(!state.has("proposal"));
        var gone = state.get("voided");
        assertEquals(voided, gone.at("/proposal/run").asText());
        assertEquals("placement.withdraw", gone.get("action").asText());
        assertEquals("OE-2024/2500003", gone.get("about").asText());
        assertEquals(PUBLISHING.plusSeconds(10).toString(), gone.get("at").asText());
        assertTrue(gone.at("/says/en").asText().contains("a student withdrew (OE-2024/2500003)"), gone::toString);
        assertEquals(404, portal.rows(Portal.SECOND_OFFICER, "0".repeat(64)).status());
        expect(200, portal.rows(Portal.SECOND_OFFICER, voided));
    }

    @Test
    void another_input_is_named_as_well_and_the_first_one_that_voided_it_stays_named() {
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        expect(201, portal.withdraw(Cast.CEM, PUBLISHING.plusSeconds(10)));

        var gone = json(portal.publications()).get("voided");
        assertTrue(gone.get("action").asText().startsWith("import."), gone::toString);
        assertEquals("OE-2024/AGREEMENTS", gone.get("about").asText());
    }

    @Test
    void INV_15_one_request_proposes_the_run_of_the_new_inputs_to_the_same_second_officer() {
        expect(201, portal.withdraw(Cast.CEM, PUBLISHING.plusSeconds(10)));
        season.clock.moveTo(PUBLISHING.plusSeconds(20));
        var asked = json(expect(200, portal.renew(Portal.OFFICER, "[]")));
        assertEquals(
                "officer-3", asked.at("/publications/voided/renewal/approver").asText());
        expect(200, portal.renew(Portal.OFFICER, "[]"));
        assertEquals(1, season.state().times("publication.renew"));

        assertEquals(List.of("OE-2024 SEALED"), season.world.sweep(Milestone.SEAL));
        assertEquals(List.of("OE-2024 PROPOSED"), season.world.sweep(Milestone.PLACE));

        var proposal = season.call().proposal().orElseThrow();
        assertEquals(
                List.of(season.run(), "officer-1", "officer-3"),
                List.of(proposal.run().toString(), proposal.by(), proposal.approver()));
        assertEquals(
                Optional.of(PUBLISHING.plus(Duration.ofDays(3)).plusSeconds(20)),
                proposal.objections().map(window -> window.until()));
        assertTrue(season.call().voided().isEmpty());
        assertEquals(CallState.CLOSED, season.call().state());
        expect(200, portal.approve(season.run()));
        assertEquals(CallState.PUBLISHED, season.call().state());
        assertEquals(409, portal.result(Cast.CEM).status());
    }

    @Test
    void where_the_run_is_there_already_it_is_proposed_at_once_with_its_findings_anew() {
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(0));
        season.world.sweep(Milestone.SEAL);
        season.world.sweep(Milestone.PLACE);
        assertEquals(List.of("FINDING_OPEN"), codes(json(expect(422, portal.renew(Portal.OFFICER, "[]")))));

        var reason = "[{\"finding\":\"NOBODY_PLACED:JP-TOKYO\",\"reason\":\"seen\"}]";
        var renewed = json(expect(200, portal.renew(Portal.OFFICER, reason)));

        assertEquals(season.run(), renewed.at("/publications/proposal/run").asText());
        assertEquals(
                List.of("NOBODY_PLACED:JP-TOKYO", "RECOGNISABLE:ALL"),
                renewed.at("/findings/findings").findValuesAsText("id"));
        assertEquals(List.of("PROPOSED_ALREADY"), codes(json(expect(409, portal.renew(Portal.OFFICER, reason)))));
    }

    @Test
    void the_second_officer_may_ask_and_then_the_first_one_approves() {
        expect(201, portal.withdraw(Cast.CEM, PUBLISHING.plusSeconds(10)));
        season.world.sweep(Milestone.SEAL);
        season.world.sweep(Milestone.PLACE);

        expect(200, portal.renew(Portal.SECOND_OFFICER, "[]"));

        var proposal = season.call().proposal().orElseThrow();
        assertEquals(List.of("officer-3", "officer-1"), List.of(proposal.by(), proposal.approver()));
        assertEquals(409, portal.approve(season.run()).status());
    }

    @Test
    void INV_05_nobody_approves_or_takes_back_other_terms_than_those_that_were_read() {
        var read = portal.proposalVersion();
        assertEquals(412, takeBack(read - 1));
        assertEquals(200, takeBack(read));
        season.clock.moveTo(PUBLISHING.plusSeconds(30));
        expect(200, portal.propose(season.run(), ""));

        var stale = season.world
                .as(Portal.SECOND_OFFICER)
                .ifMatch(read)
                .body("{\"run\":\"" + season.run() + "\"}")
                .ask("POST /calls/{call}/publication-approval", "call", CALL.value());

        assertEquals(412, stale.status());
        assertEquals(Optional.of(false), season.call().proposal().map(Proposal::approved));
        assertEquals(List.of("NOTHING_VOIDED"), afterTakingBack());
    }

    private List<String> afterTakingBack() {
        assertEquals(200, takeBack(portal.proposalVersion()));
        return codes(json(expect(409, portal.renew(Portal.OFFICER, "[]"))));
    }

    private int takeBack(long version) {
        return season.world
                .as(Portal.OFFICER)
                .ifMatch(version)
                .body("{\"reason\":\"not yet\"}")
                .ask("DELETE /calls/{call}/publication-proposal", "call", CALL.value())
                .status();
    }

    private static List<String> codes(JsonNode problem) {
        return problem.get("problems")
                .valueStream()
                .map(line -> line.get("code").asText())
                .toList();
    }
}
