package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.mobility.ActualStay;
import tr.edu.metu.ico.mobility.HostRefusal;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.mobility.Mobility.Step;
import tr.edu.metu.ico.mobility.MobilityStatus;
import tr.edu.metu.ico.mobility.StatusCorrection;

/** Steps of mobilities, one of every kind. */
final class MobilityCast {
    static final Step NOMINATED = step(new MobilityStatus.Nominated());
    static final Step ACCEPTED = step(new MobilityStatus.Accepted());
    static final Step REFUSED = step(new MobilityStatus.Refused(HostRefusal.NO_PLACE));
    static final Step COMPLETED = step(
            new MobilityStatus.Completed(new ActualStay.Dates(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 6, 30))));
    static final Step TAKEN_BACK = new Step(
            MobilityStatus.PLACED,
            Optional.of(place()),
            Optional.of(new StatusCorrection(StatusCorrection.Code.WRONG_STUDENT, "another student of this name")),
            "officer-2",
            NOON);

    private MobilityCast() {}

    /** With a step of every kind. */
    static Mobility everything(StudentNumber student) {
        var months = new Step(
                new MobilityStatus.Completed(new ActualStay.Months(5)), Optional.empty(), Optional.empty(), "o", NOON);
        return new Mobility(
                OE, student, List.of(NOMINATED, REFUSED, TAKEN_BACK, NOMINATED, ACCEPTED, COMPLETED, months));
    }

    static LedgerEntry benefited(StudentNumber student) {
        return LedgerEntry.completed(
                student,
                OE,
                3,
                NOON,
                new Participation(
                        "OE", StudyLevel.UG, Participation.Outcome.BENEFITED, 5, Optional.of(OE), Optional.empty()));
    }

    private static Step step(MobilityStatus status) {
        return new Step(status, Optional.of(place()), Optional.empty(), "officer-1", NOON);
    }

    private static Choice place() {
        return new Choice(new UniversityId("JP-TOKYO"), Semester.FALL);
    }
}
