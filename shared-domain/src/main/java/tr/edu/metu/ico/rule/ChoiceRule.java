package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

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

    /** The rules of a call on choices: all of them, and those that others depend on. */
    record Terms(
            List<ChoiceRule> all,
            List<AtMostChoices> atMost,
            List<OnlyCurrentLevel> currentLevel,
            List<DepartmentRestriction> department,
            List<SemesterOffered> semester,
            List<PhdOnlyCountries> phdOnly,
            List<PartnerListMayChange> listMayChange,
            List<OneHost> oneHost) {

        static Terms of(List<ChoiceRule> rules) {
            var atMost = new ArrayList<AtMostChoices>();
            var currentLevel = new ArrayList<OnlyCurrentLevel>();
            var department = new ArrayList<DepartmentRestriction>();
            var semester = new ArrayList<SemesterOffered>();
            var phdOnly = new ArrayList<PhdOnlyCountries>();
            var listMayChange = new ArrayList<PartnerListMayChange>();
            var oneHost = new ArrayList<OneHost>();
            for (var rule : rules) {
                switch (rule) {
                    case AtMostChoices found -> atMost.add(found);
                    case OnlyCurrentLevel found -> currentLevel.add(found);
                    case DepartmentRestriction found -> department.add(found);
                    case SemesterOffered found -> semester.add(found);
                    case PhdOnlyCountries found -> phdOnly.add(found);
                    case PartnerListMayChange found -> listMayChange.add(found);
                    case OneHost found -> oneHost.add(found);
                    case HostMinimumWarns _, HostNeedsOwnDocument _ -> {} // each warns on its own
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(atMost),
                    List.copyOf(currentLevel),
                    List.copyOf(department),
                    List.copyOf(semester),
                    List.copyOf(phdOnly),
                    List.copyOf(listMayChange),
                    List.copyOf(oneHost));
        }
    }
}
