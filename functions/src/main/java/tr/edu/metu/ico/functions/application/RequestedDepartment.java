package tr.edu.metu.ico.functions.application;

import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The department whose applications are requested and may be seen. */
public final class RequestedDepartment {

    private RequestedDepartment() {}

    /**
     * A coordinator sees one of their own departments at a time; an officer of this call may ask for one or for all.
     */
    public static Optional<DepartmentCode> of(AuthorizedRequest<Call, ?> request) {
        return of(request.principal(), request.subject(), request.query("department"));
    }

    /** @param named the department asked for; empty for none */
    public static Optional<DepartmentCode> of(Principal principal, Call call, Optional<String> named) {
        var asked = named.map(code -> BodyFields.parsed(
                "department",
                () -> new DepartmentCode(code),
                "department must be capital letters, such as CENG.",
                "department büyük harflerle yazılır, örneğin CENG."));
        if (Policy.permits(principal, Action.LIST_EVERY_DEPARTMENT, Target.of(call))) {
            return asked;
        }
        var own = asked.or(() -> principal.departments().stream().sorted().findFirst());
        return Optional.of(own.filter(principal.departments()::contains).orElseThrow(Refusal::notFound));
    }
}
