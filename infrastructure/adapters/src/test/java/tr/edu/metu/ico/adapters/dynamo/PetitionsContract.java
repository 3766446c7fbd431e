package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallConflict;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.petition.Effect;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Ruling;

/** The contract that every store of petitions and rulings must meet. */
abstract class PetitionsContract {

    private final DynamoPetitions petitions;
    private final DynamoApplications applications;
    private final DynamoDossiers dossiers;
    private final DynamoAuditTrail trail;
    private final CallsInEveryState call;

    PetitionsContract(Table table) {
        petitions = new DynamoPetitions(table);
        applications = new DynamoApplications(table);
        dossiers = new DynamoDossiers(table);
        trail = new DynamoAuditTrail(table);
        call = new CallsInEveryState(table);
    }

    private static Petition petition(StudentNumber student, int version) {
        return new Petition(OE, student, Petition.Kind.EXAM_ABSENCE, version, "Hastaydım, rapor ekte.", NOON);
    }

    private static Ruling ruling(StudentNumber student, int number, Effect effect) {
        return new Ruling(OE, student, number, NOON, "officer-1", new RuleId("OE20-LANG-8"), "a report", effect);
    }

    private static Effect excused() {
        return new Effect.ExamAbsence("EPEEP", LocalDate.parse("2019-12-07"), true, 1);
    }

    @Test
    void petitions_and_rulings_of_every_kind_are_read_as_they_were_written() {
        var open = call.open();
        var rulings = List.of(
                ruling(ADA, 1, excused()),
                ruling(ADA, 2, new Effect.International(false)),
                ruling(ADA, 3, new Effect.TakesBack(1)),
                ruling(ADA, 4, new Effect.CourseLoad(false)),
                ruling(ADA, 5, new Effect.SameLevel(true)));
        var filed = List.of(petition(ADA, 1), petition(ADA, 2));

        filed.forEach(petition -> assertTrue(petitions.file(petition, entry("petition.file"))));
        rulings.forEach(ruling -> assertTrue(petitions.rule(open, ruling, entry("ruling.make"))));
        assertTrue(petitions.file(petition(BORA, 1), entry("petition.file")));

        assertEquals(new Docket(filed, rulings), petitions.of(OE, ADA));
        assertEquals(new Docket(List.of(petition(BORA, 1)), List.of()), petitions.of(OE, BORA));
        assertEquals(Docket.EMPTY, petitions.of(OE, Cast.CEM));
    }

    @Test
    void of_five_hundred_versions_of_a_petition_only_the_last_twenty_are_read() {
        IntStream.rangeClosed(1, 500)
                .forEach(version -> petitions.file(petition(ADA, version), entry("petition.file")));

        assertEquals(
                IntStream.rangeClosed(481, 500)
                        .mapToObj(version -> petition(ADA, version))
                        .toList(),
                petitions.of(OE, ADA).petitions());
    }

    @Test
    void they_are_part_of_the_dossier() {
        var open = call.open();
        applications.write(Cast.draft(ADA), entry("application.draft"));
        petitions.file(petition(ADA, 1), entry("petition.file"));
        petitions.rule(open, ruling(ADA, 1, excused()), entry("ruling.make"));

        assertEquals(petitions.of(OE, ADA), dossiers.find(OE, ADA).orElseThrow().docket());
        assertEquals(petitions.of(OE, ADA), dossiers.all(OE).getFirst().docket());
    }

    @Test
    void INV_05_what_was_filed_or_ruled_is_never_overwritten() {
        var open = call.open();
        petitions.file(petition(ADA, 1), entry("petition.file"));
        petitions.rule(open, ruling(ADA, 1, excused()), entry("ruling.make"));
        var before = petitions.of(OE, ADA);
        int entries = trail.of(OE.value()).size();

        assertFalse(petitions.file(petition(ADA, 1), entry("petition.file")));
        assertFalse(petitions.rule(open, ruling(ADA, 1, new Effect.International(true)), entry("ruling.make")));

        assertEquals(before, petitions.of(OE, ADA));
        assertEquals(entries, trail.of(OE.value()).size());
    }

    @Test
    void INV_10_a_ruling_after_the_freeze_moves_the_call_to_its_next_epoch_and_a_petition_does_not() {
        var closed = call.closed();

        petitions.file(petition(ADA, 1), entry("petition.file"));
        assertEquals(closed, call.stored());

        assertTrue(petitions.rule(closed, ruling(ADA, 1, excused()), entry("ruling.make")));
        assertEquals(closed.afterInputChange(), call.stored());
        assertFalse(petitions.rule(closed, ruling(ADA, 2, excused()), entry("ruling.make")));
        assertEquals(1, petitions.of(OE, ADA).rulings().size());
    }

    @Test
    void INV_11_after_the_publication_nothing_is_ruled() {
        var published = call.published();

        assertThrows(
                CallConflict.class, () -> petitions.rule(published, ruling(ADA, 1, excused()), entry("ruling.make")));
    }
}
