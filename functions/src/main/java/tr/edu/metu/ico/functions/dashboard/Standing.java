package tr.edu.metu.ico.functions.dashboard;

import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.CountBody;

/**
 * Who can still act in a call.
 *
 * @param open      students can still change their applications
 * @param evaluated decisions can still be made
 */
record Standing(String call, boolean open, boolean evaluated) {

    static Standing of(Call call) {
        return new Standing(
                call.id().value(), call.state().accepting(), call.settled().isEmpty());
    }

    /** @param list path and query within the call */
    CountBody count(String code, Optional<String> department, long count, WaitsFor waitsFor, String list) {
        return new CountBody(code, department, count, whoCan(waitsFor).name(), "/calls/" + call + "/" + list);
    }

    private WaitsFor whoCan(WaitsFor waitsFor) {
        return switch (waitsFor) {
            case STUDENT -> open ? waitsFor : WaitsFor.NOBODY;
            case COORDINATOR -> evaluated ? waitsFor : WaitsFor.NOBODY;
            case OFFICER, SYSTEM, NOBODY -> waitsFor;
        };
    }
}
