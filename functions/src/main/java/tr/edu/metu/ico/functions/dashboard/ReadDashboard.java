package tr.edu.metu.ico.functions.dashboard;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.DepartmentBody;
import tr.edu.metu.ico.functions.lists.CallCounts.Counted;
import tr.edu.metu.ico.functions.lists.ListReader;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** What is going on in a call: for an officer in all of it, for a coordinator in their departments. */
public final class ReadDashboard {

    private final CountCall countCall;
    private final Contacts contacts;
    private final Definitions definitions;
    private final InstantSource clock;

    public ReadDashboard(Parts parts) {
        countCall = new CountCall(parts);
        contacts = parts.ports().contacts();
        definitions = parts.definitions();
        clock = parts.clock();
    }

    /** As this person may see it. */
    public DashboardBody of(Principal person, Call call) {
        var now = clock.instant();
        var reader = ListReader.of(person, call);
        var counted = countCall.read(call, reader);
        return new DashboardBody(
                call.id().value(),
                call.state().name(),
                now,
                reader.officer()
                        ? countCall.ofOffice(call, counted)
                        : countCall.ofDepartments(call, counted, Optional.empty()),
                definitions.of(call).reviewed() ? departments(call, counted) : List.of(),
                Milestones.of(call, reader.officer(), now));
    }

    private List<DepartmentBody> departments(Call call, Counted counted) {
        var coordinators = contacts.coordinators(Set.copyOf(counted.departments()));
        return counted.departments().stream()
                .map(department -> new DepartmentBody(
                        department,
                        coordinators.stream()
                                .filter(coordinator -> coordinator.departments().contains(department))
                                .map(Contact::name)
                                .filter(name -> !name.isBlank())
                                .toList(),
                        countCall.decisions(call, counted, department)))
                .toList();
    }
}
