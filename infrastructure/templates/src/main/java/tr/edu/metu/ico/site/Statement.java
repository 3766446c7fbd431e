package tr.edu.metu.ico.site;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Text;

/**
 * A sentence of a call's rules with its source.
 *
 * @param place the section of the announcement, which is in English, such as "Eligibility, 1"
 */
public record Statement(Text text, String place) {

    /** Whether it stands nowhere in the announcement, but is the office's reading of it. */
    public boolean isReading() {
        return place.startsWith("Reading ");
    }

    public static Statement of(Clause clause) {
        return new Statement(clause.statement(), clause.place());
    }
}
