package tr.edu.metu.ico.functions.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.EditedDefinition;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** A department decides only what the rules of the call leave to it. */
class DecliningTest {

    private static final String DECLINED_CHOICE = "{\"decision\":\"APPROVED\",\"submission\":1,\"declinedChoices\":"
            + "[{\"university\":\"JP-TOKYO\",\"code\":\"UNIVERSITY_NOT_SUITABLE\",\"reason\":\"no courses\"}]}";

    private static Season reviewing(String definition) {
        var season = new Season(Stores::inMemory, Cast.ADA).without(Season.Stage.ANNOUNCED);
        expect(200, season.portal.announce(definition));
        return season.until(Season.Stage.APPLIED);
    }

    @Test
    void declining_is_refused_where_no_rule_of_the_call_allows_it_and_approving_is_not() {
        var season = reviewing(EditedDefinition.without("DEPARTMENT_MAY_DECLINE"));

        assertEquals("decision DECLINING_NOT_PROVIDED", refusal(decline(season)));
        assertEquals("declinedChoices DECLINING_NOT_PROVIDED", refusal(declineChoice(season)));
        expect(200, season.portal.approve(Cast.ADA));
    }

    @Test
    void a_call_without_a_review_takes_no_decision_of_a_department() {
        var season = reviewing(EditedDefinition.without("DEPARTMENTAL_REVIEW", "DEPARTMENT_MAY_DECLINE"));

        assertEquals("decision NOT_REVIEWED", refusal(season.portal.approve(Cast.ADA)));
        assertEquals("decision NOT_REVIEWED", refusal(decline(season)));
    }

    @Test
    void where_the_call_allows_it_applications_and_single_choices_can_be_declined() {
        expect(200, decline(reviewing(Season.definition())));
        expect(200, declineChoice(reviewing(Season.definition())));
    }

    private static Response decline(Season season) {
        return season.portal.review(Cast.ADA, "DECLINED", Optional.of("about to graduate"), 1, 0);
    }

    private static Response declineChoice(Season season) {
        return season.world
                .as(Person.coordinator(Cast.ADA.department))
                .ifMatch(0)
                .body(DECLINED_CHOICE)
                .ask(
                        "PUT /calls/{call}/applications/{student}/review",
                        "call",
                        CALL.value(),
                        "student",
                        Cast.ADA.number);
    }

    private static String refusal(Response answered) {
        var problem = json(expect(422, answered)).get("problems").get(0);
        return String.join(
                " ", List.of(problem.get("field").asText(), problem.get("code").asText()));
    }
}
