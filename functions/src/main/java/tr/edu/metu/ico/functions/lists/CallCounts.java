package tr.edu.metu.ico.functions.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.lists.ApplicationListBody.LineBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Counts the applications and documents of a call as the lists would, with one read for all counts: a count is the {@code total}
 * of the list with the same filters.
 */
public final class CallCounts {

    private final RowsOfCall rowsOfCall;
    private final Definitions definitions;

    public CallCounts(Parts parts) {
        rowsOfCall = new RowsOfCall(parts);
        definitions = parts.definitions();
    }

    /** What this reader's lists of a call hold. */
    public Counted of(Call call, ListReader reader) {
        var definition = definitions.of(call);
        var dossiers = rowsOfCall.dossiers(call, reader);
        var lines = new ApplicationLines(call, definition, List.of(), reader, Map.of());
        var applications = dossiers.stream()
                .map(dossier -> lines.of(dossier, Optional.empty()))
                .toList();
        var counting = new CountingDocuments(call, definition);
        var documents = dossiers.stream()
                .flatMap(dossier -> states(counting, dossier, reader))
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        return new Counted(applications, ListApplications.facets(reader, false), documents);
    }

    private static Stream<CountingDocuments.State> states(
            CountingDocuments counting, Dossier dossier, ListReader reader) {
        return counting.of(dossier, reader.entitled()).stream().map(CountingDocuments.State::of);
    }

    /** The rows of a call's lists. */
    public static final class Counted {

        private final List<LineBody> lines;
        private final List<Facet<LineBody>> facets;
        private final Map<CountingDocuments.State, Long> documents;

        private Counted(
                List<LineBody> lines, List<Facet<LineBody>> facets, Map<CountingDocuments.State, Long> documents) {
            this.lines = lines;
            this.facets = facets;
            this.documents = documents;
        }

        /** How many applications match these filters of the list. */
        public long applications(Map<String, String> filters) {
            return Facet.chosen(lines, facets, filters).size();
        }

        /** How many documents are in this state. */
        public long documents(CountingDocuments.State state) {
            return documents.getOrDefault(state, 0L);
        }

        /** The departments with at least one application. */
        public SortedSet<String> departments() {
            return lines.stream().map(LineBody::department).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
