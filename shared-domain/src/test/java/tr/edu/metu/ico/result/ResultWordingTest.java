package tr.edu.metu.ico.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.rule.TieBreak;

class ResultWordingTest {
    private static final Choice TOKYO = new Choice(new UniversityId("JP-TOKYO"), Semester.FALL);
    private static final Optional<BigDecimal> CUT_OFF = Optional.of(new BigDecimal("84.06"));

    @Test
    void a_choice_lost_to_a_tie_says_what_decided_the_rank_there_and_the_cut_off() {
        var tie = new ChoiceOutcome(
                TOKYO, Optional.empty(), Decision.TIE, Optional.of(TieBreak.LANGUAGE), OptionalInt.of(3), CUT_OFF);

        assertEquals(
                new Text(
                        "The last seat went to the same total as yours. The higher English score decided. "
                                + "You are number 3 of those who asked for JP-TOKYO. "
                                + "The last student placed there has 84.06 points.",
                        "Son kontenjan sizinle aynı puana sahip bir adaya verildi. İngilizce puanı yüksek olan öne"
                                + " geçti. JP-TOKYO tercihini yapanlar arasında 3. sıradasınız. Oraya yerleşen son"
                                + " öğrencinin puanı 84,06."),
                ResultWording.of(tie));
    }

    @Test
    void a_choice_lost_to_the_country_shows_the_cut_off_of_the_country_and_the_students_total_there() {
        var full = new ChoiceOutcome(
                TOKYO,
                Optional.of(new BigDecimal("74.06")),
                Decision.COUNTRY_FULL,
                Optional.empty(),
                OptionalInt.of(2),
                CUT_OFF);

        assertEquals(
                "The university had a free seat, but students ranked before you filled the country's limit. "
                        + "For JP-TOKYO your total is 74.06 points. You are number 2 of those who asked for JP-TOKYO. "
                        + "The last student placed in the country has 84.06 points.",
                ResultWording.of(full).en());
    }

    @Test
    void where_a_university_has_several_pools_the_places_that_count_are_shown() {
        var pool = new PoolScope(Set.of(StudyLevel.UG, StudyLevel.MS), Set.of(Semester.SPRING, Semester.FULL_YEAR));
        var lost = new ChoiceOutcome(
                TOKYO,
                Optional.empty(),
                Decision.SCORE,
                Optional.empty(),
                OptionalInt.of(3),
                CUT_OFF,
                Optional.of(pool));
        var notOffered = new ChoiceOutcome(
                TOKYO,
                Optional.empty(),
                Decision.NOT_OFFERED,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(pool));

        assertEquals(
                new Text(
                        "Every seat went to a higher total. The places counted are those for undergraduate, master's"
                            + " students (spring, full year). You are number 3 of those who asked for them. The last"
                            + " student placed there has 84.06 points.",
                        "Kontenjanın tamamı daha yüksek puanlı adaylara verildi. Söz konusu olan lisans, yüksek lisans"
                                + " öğrencilerinin kontenjanıdır (bahar, tam yıl). Bu kontenjanı isteyenler arasında 3."
                                + " sıradasınız. Oraya yerleşen son öğrencinin puanı 84,06."),
                ResultWording.of(lost));
        assertEquals(
                "The university has no places for your department and semester.",
                ResultWording.of(notOffered).en());
    }

    @Test
    void no_seat_at_all_is_explained_differently_from_seats_for_higher_totals() {
        assertEquals(
                List.of("Every seat went to a higher total.", "The university had no seats."),
                Stream.of(CUT_OFF, Optional.<BigDecimal>empty())
                        .map(cutOff -> new ChoiceOutcome(TOKYO, Decision.SCORE, OptionalInt.empty(), cutOff))
                        .map(outcome -> ResultWording.of(outcome).en().split("(?<=\\.) ")[0])
                        .toList());
    }

    @Test
    void a_placed_student_is_told_of_the_seat_and_the_grant() {
        var grant = new GrantDecision(Why.QUOTA_USED_UP, OptionalInt.of(3), CUT_OFF);

        assertEquals(
                new Text(
                        "You are placed at JP-TOKYO, your choice number 2. "
                                + "You go without a grant: the country's grants are used up. "
                                + "You are number 3 of those placed in the country who ask for a grant. "
                                + "The last grant went to 84.06 points.",
                        "2. tercihiniz olan JP-TOKYO üniversitesine yerleştirildiniz. "
                                + "Hibesiz gidiyorsunuz: ülkenin hibeleri tükendi. "
                                + "Bu ülkeye yerleşip hibe isteyenler arasında 3. sıradasınız. "
                                + "Son hibe 84,06 puanlı adaya verildi."),
                ResultWording.of(new Outcome.Placed(TOKYO, 2, Optional.of(grant))));
    }

    @Test
    void a_student_selected_without_a_grant_learns_why_and_that_the_rules_still_apply() {
        assertEquals(
                new Text(
                        "You are selected without a grant. You asked to take part without one. "
                                + "The rights and duties of the programme and the rules on withdrawal apply to you as"
                                + " well.",
                        "Hibesiz olarak seçildiniz. Hibesiz katılmayı siz istediniz. "
                                + "Programın hak ve yükümlülükleri ile vazgeçme kuralları sizin için de geçerlidir."),
                ResultWording.of(new Outcome.ZeroGrant(1, Why.VOLUNTEER)));
        assertEquals(
                "You are selected without a grant. "
                        + "No grant is left for you, and you asked to take part without one in that case. "
                        + "The last student with a grant before you has 84.06 points. The published lot decided. "
                        + "The rights and duties of the programme and the rules on withdrawal apply to you as well.",
                ResultWording.of(new Outcome.ZeroGrant(3, Why.QUOTA_USED_UP, Optional.of(TieBreak.LOTTERY), CUT_OFF))
                        .en());
    }

    @Test
    void each_list_shows_the_place_and_the_total_that_was_enough() {
        assertEquals(
                "You are number 2 on the main list: you are selected with a grant. Your seat is one of those kept for"
                        + " your group. The last student in such a seat has 84.06 points.",
                ResultWording.of(new Outcome.MainList(2, Outcome.Seat.RESERVED, CUT_OFF.get()))
                        .en());
        assertEquals(
                "Yedek listede 1. sıradasınız: size verilebilecek hibe kalmadı ve seçilmediniz. "
                        + "Asil listede sizden önceki son öğrencinin puanı 84,06. "
                        + "Sonucu yayımlanan kura belirledi.",
                ResultWording.of(new Outcome.WaitingList(1, Optional.of(TieBreak.LOTTERY), CUT_OFF))
                        .tr());
    }

    @Test
    void every_decision_has_its_own_sentence_in_both_languages() {
        var reported = Stream.of(Decision.values())
                .map(decision -> ResultWording.of(new ChoiceOutcome(
                        TOKYO,
                        Optional.empty(),
                        decision,
                        decision == Decision.TIE ? Optional.of(TieBreak.CGPA) : Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty())))
                .toList();
        var grants = Stream.of(Why.values())
                .map(why -> ResultWording.of(new GrantDecision(why, OptionalInt.empty(), Optional.empty())))
                .toList();

        assertEquals(
                Decision.values().length,
                reported.stream().map(Text::en).distinct().count());
        assertEquals(
                Decision.values().length,
                reported.stream().map(Text::tr).distinct().count());
        assertEquals(
                Why.values().length, grants.stream().map(Text::en).distinct().count());
        assertEquals(
                Why.values().length, grants.stream().map(Text::tr).distinct().count());
    }
}
