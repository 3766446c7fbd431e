package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.LetterAnswers.Kind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.TraineeshipCall;

class TraineeshipSealTest {
    private static final CallDefinition CALL = TraineeshipCall.definition();
    private static final StudentNumber ADA = new StudentNumber("2500001");

    @Test
    void a_letter_that_nobody_has_decided_on_blocks_the_seal() {
        var letter = new DocumentId(Sha256.of("version 0").hex().substring(0, 32));

        assertEquals(List.of(new Blocker.UndecidedDocument(ADA, "LETTER", letter)), blockers(undecided()));
        assertEquals(List.of(), blockers(Trainee.ada()));
    }

    @Test
    void who_has_no_letter_or_a_rejected_one_blocks_nothing() {
        assertEquals(List.of(), blockers(Trainee.by("2500001")));
        assertEquals(
                List.of(), blockers(Trainee.by("2500001").letter(Trainee.IN_TIME, Optional.of(false), Kind.OFFICIAL)));
    }

    @Test
    void an_undecided_letter_of_somebody_who_is_out_anyway_blocks_nothing() {
        assertEquals(List.of(), blockers(undecided().at(StudyLevel.MS, true)));
        assertEquals(List.of(), blockers(undecided().cgpa("2.99")));
    }

    private static Trainee undecided() {
        return Trainee.by("2500001").letter(Trainee.IN_TIME, Optional.empty(), Kind.OFFICIAL);
    }

    private static List<Blocker> blockers(Trainee trainee) {
        return SealReadiness.blockers(CALL, Trainee.input(List.of(trainee)));
    }
}
