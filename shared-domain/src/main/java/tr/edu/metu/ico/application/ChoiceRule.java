package tr.edu.metu.ico.application;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Rule;

/** What a student may ask for. */
public sealed interface ChoiceRule extends Rule {

    /** At most so many universities, each once. */
    record AtMostChoices(Clause clause, int maximum) implements ChoiceRule {
        public AtMostChoices {
            Parameter.between("maximum", maximum, 1, 20);
        }
    }

    /** The agreement must be for the student's current level. */
    record OnlyCurrentLevel(Clause clause) implements ChoiceRule {}

    /** The agreement must be for the student's department, or for all. */
    record DepartmentRestriction(Clause clause) implements ChoiceRule {}

    /** The agreement must offer the semester asked for. */
    record SemesterOffered(Clause clause) implements ChoiceRule {}

    /** A host's own minimum CGPA is told as a warning and bars nobody. */
    record HostMinimumWarns(Clause clause) implements ChoiceRule {}

    /**
     * Universities in countries that are open to doctoral students only (reading A-23).
     *
     * @param allowZeroGrant whether others may still go there if they want no grant
     */
    record PhdOnlyCountries(Clause clause, boolean allowZeroGrant) implements ChoiceRule {}

    /** The list of partners may change until the close; a choice that is no longer in it is void and told (reading A-38). */
    record PartnerListMayChange(Clause clause) implements ChoiceRule {}

    /** A host may ask for a document of its own: a warning that bars nobody. */
    record HostNeedsOwnDocument(Clause clause) implements ChoiceRule {}

    /** There is no list to choose from: the student names the one host of the acceptance letter. */
    record OneHost(Clause clause) implements ChoiceRule {}
}
