package tr.edu.metu.ico.functions.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;

/** The form as data: what is asked, from the definition and the office data in force. */
class FormTest {

    private final Story story = new Story().open();
    private final OwnPages pages = new OwnPages(story.world);

    @Test
    void a_student_is_offered_the_partners_of_their_level_and_department() {
        assertEquals(
                List.of(
                        "AU-PERTH FALL",
                        "CA-OTTAWA FALL",
                        "JP-TOKYO FALL SPRING",
                        "KR-SEOUL FALL SPRING",
                        "MX-PUEBLA FALL"),
                offered(pages.form(Story.ADA)));
        assertEquals(
                List.of(
                        "AU-PERTH FALL",
                        "BR-SAO FALL",
                        "CA-OTTAWA FALL",
                        "JP-TOKYO FALL SPRING",
                        "KR-SEOUL FALL SPRING",
                        "MX-PUEBLA FALL"),
                offered(pages.form(Story.BORA)));
    }

    @Test
    void a_student_who_does_not_apply_is_shown_every_partner() {
        var form = pages.form(Story.OFFICER);

        assertEquals(7, form.at("/choices/partners").size());
        assertTrue(form.path("forStudent").isMissingNode());
    }

    private static List<String> offered(JsonNode form) {
        return form.at("/choices/partners")
                .valueStream()
                .map(partner -> partner.get("university").asText() + " "
                        + String.join(
                                " ",
                                partner.at("/pools/0/semesters")
                                        .valueStream()
                                        .map(JsonNode::asText)
                                        .toList()))
                .toList();
    }

    @Test
    void the_sections_and_numbers_are_those_of_the_announcement() {
        var form = pages.form(Story.ADA);

        assertEquals(
                "[\"CHOICES\",\"LANGUAGE\",\"CLAIMS\",\"DECLARATIONS\",\"DOCUMENTS\"]",
                form.get("sections").toString());
        assertEquals(
                "{\"level\":\"UG\",\"department\":\"CENG\"}",
                form.get("forStudent").toString());
        assertEquals(
                List.of("continuesSameLevel true", "courseLoad false"),
                form.get("declarations")
                        .valueStream()
                        .map(line -> line.get("field").asText() + " "
                                + line.get("required").asText())
                        .toList());
        assertEquals(
                List.of("DISABILITY 10", "MARTYR_VETERAN 15", "LAW_2828 10", "AFAD_AID 10"),
                form.get("claims")
                        .valueStream()
                        .map(line -> line.get("code").asText() + " "
                                + line.get("points").asText())
                        .toList());
        assertEquals(
                List.of(
                        "LANGUAGE UPLOADED_SCORE",
                        "DISABILITY CLAIM",
                        "MARTYR_VETERAN CLAIM",
                        "LAW_2828 CLAIM",
                        "AFAD_AID CLAIM"),
                form.get("slots")
                        .valueStream()
                        .map(line -> line.get("code").asText() + " "
                                + line.get("neededWhen").asText())
                        .toList());
    }

    @Test
    void the_form_names_the_privacy_notice_that_the_application_has_to_acknowledge() {
        var application = Answers.json(
                Answers.ok(story.world.as(Story.ADA).ask("GET " + Story.APPLICATION, Story.path(Story.ADA_NUMBER))));

        assertEquals(
                application.at("/privacyNotice/current"), pages.form(Story.ADA).get("privacyNotice"));
    }

    @Test
    void countries_have_names_in_both_languages() {
        var japan = pages.form(Story.ADA)
                .get("countries")
                .valueStream()
                .filter(country -> country.get("code").asText().equals("JP"))
                .toList();

        assertEquals("[{\"code\":\"JP\",\"name\":{\"en\":\"Japan\",\"tr\":\"Japonya\"}}]", japan.toString());
    }

    @Test
    void the_first_call_of_a_programme_has_no_earlier_cut_offs() {
        var answered = story.world.as(Story.ADA).ask("GET /calls/{call}/earlier-cut-offs", "call", Story.CALL);

        assertEquals("{\"cutOffs\":[]}", answered.body());
    }
}
