package tr.edu.metu.ico.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;

class CauseWordingTest {
    private static final UniversityId TOKYO = new UniversityId("JP-TOKYO");
    private static final CountryCode JAPAN = new CountryCode("JP");

    @Test
    void a_total_is_explained_by_the_steps_that_differ() {
        var score = new Cause.Score(
                new BigDecimal("84.06"),
                new BigDecimal("74.06"),
                List.of(new Cause.Step("AFAD_AID", Optional.of(new BigDecimal("10")), Optional.empty())));

        assertEquals(
                new Text(
                        "Total: 84.06 before, 74.06 now. AFAD_AID: 10 before, none now.",
                        "Toplam puan: önce 84.06, şimdi 74.06. AFAD_AID: önce 10, şimdi yok."),
                CauseWording.of(score));
    }

    @Test
    void conditions_are_stated_in_the_sentences_of_their_rules() {
        var broken = Problem.of("cgpa", "NO_CGPA", "A CGPA is needed.", "Not ortalaması gerekir.");
        var met = Problem.of("fullDegree", "NOT_FULL_DEGREE", "Registration is needed.", "Kayıt gerekir.");

        assertEquals(
                new Text(
                        "No longer met: A CGPA is needed. Met now: Registration is needed.",
                        "Artık sağlanmayan: Not ortalaması gerekir. Artık sağlanan: Kayıt gerekir."),
                CauseWording.of(new Cause.Conditions(List.of(broken), List.of(met))));
        assertEquals(
                "Met now: Registration is needed.",
                CauseWording.of(new Cause.Conditions(List.of(), List.of(met))).en());
    }

    @Test
    void every_cause_has_a_sentence_of_its_own_in_both_languages() {
        var two = OptionalInt.of(2);
        var cutOff = Optional.of(new BigDecimal("79.06"));
        var causes = List.of(
                new Cause.NewApplication(),
                new Cause.NoApplication(),
                new Cause.Approval(Optional.empty(), Optional.of("grades")),
                new Cause.Approval(Optional.of("courses"), Optional.of("grades")),
                new Cause.Approval(Optional.of("courses"), Optional.empty()),
                new Cause.Ruling(TOKYO, Decision.PLACED, Decision.NOT_OFFERED),
                new Cause.Seats(TOKYO, 1, 0),
                new Cause.CutOff(TOKYO, cutOff, Optional.empty()),
                new Cause.CountryCap(JAPAN, two, OptionalInt.empty()),
                new Cause.CountryGrants(JAPAN, two, OptionalInt.of(1)),
                new Cause.GrantRank(JAPAN, two, OptionalInt.of(1)),
                new Cause.ListSeats(Quota.Kind.SEATS, two, OptionalInt.of(1)),
                new Cause.ListSeats(Quota.Kind.RESERVED, two, OptionalInt.of(1)),
                new Cause.Others());

        assertEquals(
                List.of(
                        "There was no application in the earlier result.",
                        "There is no application in the later result.",
                        "The department no longer approves (grades).",
                        "The department still does not approve, for another reason (grades).",
                        "The department now approves.",
                        "Choice JP-TOKYO: placed before, not on offer now.",
                        "Seats at JP-TOKYO: 1 before, 0 now.",
                        "Last total placed at JP-TOKYO: 79.06 before, none now.",
                        "Limit of the country JP: 2 before, none now.",
                        "Grants of the country JP: 2 before, 1 now.",
                        "Rank among those who ask for a grant in JP: 2 before, 1 now.",
                        "Seats on the main list: 2 before, 1 now.",
                        "Seats reserved for the group: 2 before, 1 now.",
                        "Nothing in the application itself changed; other applications now come before or after it."),
                causes.stream().map(cause -> CauseWording.of(cause).en()).toList());
        assertEquals(
                causes.size(),
                causes.stream()
                        .map(cause -> CauseWording.of(cause).tr())
                        .distinct()
                        .count());
    }
}
