package tr.edu.metu.ico.functions.lists;

import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * How much of a call's lists a person is shown.
 *
 * @param officer     an officer of the call sees every department, drafts that differ from a submission, and petitions
 * @param entitled    whether documents and grounds of a special category are shown and counted
 * @param departments for a coordinator: the only departments shown
 */
public record ListReader(boolean officer, boolean entitled, Set<DepartmentCode> departments) {

    public ListReader {
        departments = Set.copyOf(departments);
    }

    /**
     * What this person may see of this call.
     *
     * @throws Refusal for a coordinator of no department
     */
    public static ListReader of(Principal person, Call call) {
        var reader = new ListReader(
                Policy.permits(person, Action.LIST_EVERY_DEPARTMENT, Target.of(call)),
                Policy.permits(person, Action.OPEN_SPECIAL_DOCUMENT, Target.of(call)),
                person.departments());
        if (!reader.officer() && reader.departments().isEmpty()) {
            throw Refusal.notFound();
        }
        return reader;
    }

    /** Whether applications of the department are shown; an officer who also coordinates is shown all. */
    public boolean sees(DepartmentCode department) {
        return officer || departments.contains(department);
    }

    boolean sees(Dossier dossier) {
        return sees(dossier.application().department());
    }
}
