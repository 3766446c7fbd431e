package tr.edu.metu.ico.functions.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.CountBody;
import tr.edu.metu.ico.functions.lists.CallCounts;
import tr.edu.metu.ico.functions.lists.CallCounts.Counted;
import tr.edu.metu.ico.functions.lists.CountingDocuments;
import tr.edu.metu.ico.functions.lists.ListReader;
import tr.edu.metu.ico.functions.messages.WatchDeliveries;
import tr.edu.metu.ico.functions.objections.UnansweredObjections;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/** The counts of a call, each as its list shows it to the same reader. */
final class CountCall {

    private final CallCounts counts;
    private final Imports imports;
    private final UnansweredObjections objections;
    private final WatchDeliveries deliveries;
    private final Definitions definitions;

    CountCall(Parts parts) {
        counts = new CallCounts(parts);
        imports = parts.ports().imports();
        objections = new UnansweredObjections(parts);
        deliveries = new WatchDeliveries(parts);
        definitions = parts.definitions();
    }

    Counted read(Call call, ListReader reader) {
        return counts.of(call, reader);
    }

    /** Everything that an officer of the call has to know. */
    List<CountBody> ofOffice(Call call, Counted counted) {
        var standing = Standing.of(call);
        return Stream.of(
                        applications(call, counted, true, Optional.empty()),
                        documents(standing, counted),
                        mails(standing, call),
                        others(standing, call))
                .flatMap(each -> each)
                .toList();
    }

    /** What concerns the applications of a coordinator's departments, or of one of them. */
    List<CountBody> ofDepartments(Call call, Counted counted, Optional<String> department) {
        return applications(call, counted, false, department).toList();
    }

    /** The decisions of one department. */
    List<CountBody> decisions(Call call, Counted counted, String department) {
        return ofDepartments(call, counted, Optional.of(department)).stream()
                .filter(count -> CountOfApplications.DECISIONS.contains(CountOfApplications.valueOf(count.code())))
                .toList();
    }

    private Stream<CountBody> applications(Call call, Counted counted, boolean officer, Optional<String> department) {
        boolean reviewed = definitions.of(call).reviewed();
        return Arrays.stream(CountOfApplications.values())
                .filter(each -> officer || !each.officersOnly())
                .filter(each -> reviewed || !CountOfApplications.DECISIONS.contains(each))
                .map(each -> each.of(Standing.of(call), counted, department));
    }

    private static Stream<CountBody> documents(Standing standing, Counted counted) {
        return Arrays.stream(CountingDocuments.State.values()).map(state -> {
            var waitsFor = switch (state) {
                case TO_CHECK -> standing.evaluated() ? WaitsFor.OFFICER : WaitsFor.NOBODY;
                case REJECTED, REFUSED -> WaitsFor.STUDENT;
                case APPROVED -> WaitsFor.NOBODY;
            };
            return standing.count(
                    "DOCUMENTS_" + state,
                    Optional.empty(),
                    counted.documents(state),
                    waitsFor,
                    "document-list?state=" + state);
        });
    }

    private Stream<CountBody> mails(Standing standing, Call call) {
        return deliveries.inTrouble(call).entrySet().stream()
                .map((Map.Entry<String, Integer> state) -> standing.count(
                        "MAILS_" + state.getKey(),
                        Optional.empty(),
                        state.getValue(),
                        WaitsFor.OFFICER,
                        "notices?state=" + state.getKey()));
    }

    private Stream<CountBody> others(Standing standing, Call call) {
        long waiting = imports.of(call.id()).stream()
                .filter(each -> each.state() == Import.State.WAITING)
                .count();
        var decide = standing.count(
                "IMPORTS_TO_DECIDE", Optional.empty(), waiting, WaitsFor.OFFICER, "imports?state=WAITING");
        return Stream.concat(Stream.of(decide), objections(standing, call));
    }

    /** To the latest publication, and to an earlier one where a correction has left some without an answer. */
    private Stream<CountBody> objections(Standing standing, Call call) {
        int latest = call.publications().size();
        return IntStream.rangeClosed(1, latest)
                .mapToObj(publication -> standing.count(
                        "OBJECTIONS_OPEN",
                        Optional.empty(),
                        objections.count(call, publication),
                        WaitsFor.OFFICER,
                        "objections?state=UNANSWERED" + (publication == latest ? "" : "&publication=" + publication)))
                .filter(count -> count.count() > 0 || !count.list().contains("publication="));
    }
}
