package tr.edu.metu.ico.functions.people;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.people.Officer;

/** The directory of officers. */
public record OfficerList(List<OfficerLine> officers) {

    public static OfficerList of(List<Officer> officers) {
        return new OfficerList(officers.stream().map(OfficerLine::of).toList());
    }

    /**
     * One officer.
     *
     * @param id the id that calls and proposals use
     */
    public record OfficerLine(String id, String name, String mail, Instant signedInAt) {

        static OfficerLine of(Officer officer) {
            return new OfficerLine(officer.id(), officer.name(), officer.mail(), officer.signedInAt());
        }
    }
}
