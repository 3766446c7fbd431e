package tr.edu.metu.ico.functions.dashboard;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.CountBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * A call that a coordinator or an officer works on.
 *
 * @param as   {@code OFFICER}, {@code COORDINATOR} or both
 * @param toDo what waits for this person; counts of zero are left out
 */
public record StaffCallBody(
        String call, TextBody title, String state, Instant closesAt, List<String> as, List<CountBody> toDo) {}
