package tr.edu.metu.ico.functions.mobility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;

/** Lists the mobilities of a call for its officers, page by page. */
final class ListMobilities {

    private static final int PAGE = 100;

    private final MobilityStates states;
    private final OfficeData officeData;

    ListMobilities(Parts parts) {
        states = new MobilityStates(parts);
        officeData = parts.ports().officeData();
    }

    /**
     * Which mobilities are asked for; what is empty does not restrict.
     *
     * @param after the last student of the page before
     */
    record Filter(
            Optional<MobilityState.Code> state, Optional<UniversityId> university, Optional<StudentNumber> after) {}

    MobilityListBody list(Call call, Filter filter) {
        var all = states.of(call).stream()
                .filter(state -> filter.university().map(state::at).orElse(true))
                .toList();
        var found = all.stream()
                .filter(state -> filter.state().map(state.code()::equals).orElse(true))
                .filter(state -> filter.after()
                        .map(last -> state.student().compareTo(last) > 0)
                        .orElse(true))
                .limit(PAGE + 1L)
                .toList();
        var page = found.stream().limit(PAGE).toList();
        return MobilityListBody.of(all, page, found.size() > PAGE, officeData.records(call, students(page)));
    }

    private static Set<StudentNumber> students(List<MobilityState> page) {
        return page.stream().map(MobilityState::student).collect(Collectors.toSet());
    }
}
