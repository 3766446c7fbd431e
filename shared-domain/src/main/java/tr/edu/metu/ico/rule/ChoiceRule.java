package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

/** What a student may choose. */
public sealed interface ChoiceRule extends Rule {

    /** At most this many universities, each once. */
    record AtMostChoices(Clause clause, int maximum) implements ChoiceRule {
        public AtMostChoices {
            Parameter.between("maximum", maximum, 1, 20);
        }
    }

    /** The agreement must be for the student's current level. */
    record OnlyCurrentLevel(Clause clause) implements ChoiceRule {}

    /** The agreement must be for the student's department, or for all. */
    record DepartmentRestriction(Clause clause) implements ChoiceRule {}

    /** The agreement must offer the requested semester. */
    record SemesterOffered(Clause clause) implements ChoiceRule {}

    /** A host's own minimum CGPA is shown as a warning and excludes nobody. */
    record HostMinimumWarns(Clause clause) implements ChoiceRule {}

    /**
     * Universities in countries that are open to doctoral students only (reading A-23).
     *
     * @param allowZeroGrant whether others may still go there if they want no grant
     */
    record PhdOnlyCountries(Clause clause, boolean allowZeroGrant) implements ChoiceRule {}

    /**
     * The list of partners may change until the deadline; a choice whose partner was removed is void, and the student is
     * notified (reading A-38).
     */
    record PartnerListMayChange(Clause clause) implements ChoiceRule {}

    /** A host may ask for its own document: a warning that excludes nobody. */
    record HostNeedsOwnDocument(Clause clause) implements ChoiceRule {}

    /** There is no list of partners: the student names the one host of the acceptance letter. */
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
