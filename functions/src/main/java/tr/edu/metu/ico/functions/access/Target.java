package tr.edu.metu.ico.functions.access;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;

/** What is asked for: the facts that relations are judged by, read from the store and never from the request. */
public record Target(Set<String> officers, Optional<StudentNumber> owner, Optional<DepartmentCode> department) {

    /** Something that belongs to no call. */
    public static final Target NOTHING = new Target(Set.of(), Optional.empty(), Optional.empty());

    public static Target of(Call call) {
        return new Target(call.officers(), Optional.empty(), Optional.empty());
    }

    public static Target of(CallDraft draft) {
        return new Target(draft.officers(), Optional.empty(), Optional.empty());
    }

    public static Target of(Call call, StudentNumber owner, Optional<DepartmentCode> department) {
        return new Target(call.officers(), Optional.of(owner), department);
    }
}
