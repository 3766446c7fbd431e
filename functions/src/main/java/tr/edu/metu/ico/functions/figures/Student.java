package tr.edu.metu.ico.functions.figures;

import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.result.Outcome;

/**
 * An application that counts.
 *
 * @param outcome   in the published result; empty before there is one
 * @param withdrawn whether the student has withdrawn since
 */
record Student(DepartmentCode department, Optional<Outcome> outcome, boolean withdrawn) {

    boolean eligible() {
        return outcome.filter(Outcome::eligible).isPresent();
    }

    boolean placed() {
        return outcome.filter(Outcome::selected).isPresent();
    }

    Optional<UniversityId> university() {
        return outcome.flatMap(Outcome::place).map(placed -> placed.choice().university());
    }
}
