package tr.edu.metu.ico.functions.dashboard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.CountBody;
import tr.edu.metu.ico.functions.lists.CallCounts.Counted;

/** What is counted of the applications of a call, each by the filter of their list. */
enum CountOfApplications {
    DRAFTS(WaitsFor.STUDENT, "state", "DRAFT"),
    CHANGES_NOT_SUBMITTED(WaitsFor.STUDENT, "state", "SUBMITTED_WITH_CHANGES"),
    SUBMITTED(WaitsFor.NOBODY, "state", "SUBMITTED"),
    WITHDRAWN(WaitsFor.NOBODY, "state", "WITHDRAWN"),
    PETITIONS_OPEN(WaitsFor.OFFICER, "petition", "OPEN"),
    APPLICATIONS_TO_DECIDE(WaitsFor.COORDINATOR, "decision", "NEW"),
    APPLICATIONS_TO_DECIDE_AGAIN(WaitsFor.COORDINATOR, "decision", "AGAIN"),
    APPROVED(WaitsFor.NOBODY, "decision", "APPROVED"),
    APPROVED_IN_PART(WaitsFor.NOBODY, "decision", "APPROVED_IN_PART"),
    DECLINED(WaitsFor.NOBODY, "decision", "DECLINED");

    /** The department's decisions. */
    static final Set<CountOfApplications> DECISIONS =
            Set.of(APPLICATIONS_TO_DECIDE, APPLICATIONS_TO_DECIDE_AGAIN, APPROVED, APPROVED_IN_PART, DECLINED);

    private final WaitsFor waitsFor;
    private final String filter;
    private final String value;

    CountOfApplications(WaitsFor waitsFor, String filter, String value) {
        this.waitsFor = waitsFor;
        this.filter = filter;
        this.value = value;
    }

    /** Only officers have this filter. */
    boolean officersOnly() {
        return this == PETITIONS_OPEN || this == CHANGES_NOT_SUBMITTED;
    }

    /** @param department to count one department only */
    CountBody of(Standing standing, Counted counted, Optional<String> department) {
        var filters = new TreeMap<>(Map.of(filter, value));
        department.ifPresent(code -> filters.put("department", code));
        var query = filters.entrySet().stream()
                .map(chosen -> chosen.getKey() + "=" + chosen.getValue())
                .collect(Collectors.joining("&"));
        return standing.count(name(), department, counted.applications(filters), waitsFor, "application-list?" + query);
    }
}
