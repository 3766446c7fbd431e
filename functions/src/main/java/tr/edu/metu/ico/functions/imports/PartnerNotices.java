package tr.edu.metu.ico.functions.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.TermChange;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.SeenPartners;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.submission.ChangedPartners;
import tr.edu.metu.ico.submission.ChangedPartners.Change;
import tr.edu.metu.ico.submission.ChangedPartners.Concern;

/**
 * Puts a row in the outbox for each student whose draft or submission chooses a partner that another list removes, brings back
 * or offers on other terms.
 */
final class PartnerNotices {

    private final OfficeData officeData;
    private final Dossiers dossiers;
    private final Outbox outbox;

    PartnerNotices(Parts parts) {
        var ports = parts.ports();
        officeData = ports.officeData();
        dossiers = ports.dossiers();
        outbox = ports.outbox();
    }

    /**
     * Adds missing rows for the latest time this import was put in force, or will be once the rows are stored. The
     * first list of a call changes nothing, nor does a list put in force before the opening: no one had chosen yet.
     */
    void add(Call call, Import list) {
        if (list.kind() != ImportKind.AGREEMENTS) {
            return;
        }
        var last = list.inForce().getLast();
        if (last.replaced().isEmpty() || !call.calendar().hasOpened(last.at())) {
            return;
        }
        var changed = ChangedPartners.between(
                officeData.agreements(call.id(), last.replaced().get()), officeData.agreements(call.id(), list.id()));
        if (!changed.none()) {
            outbox.put(rows(call, list, changed));
        }
    }

    private List<OutboxRow> rows(Call call, Import list, ChangedPartners changed) {
        return dossiers.all(call.id()).stream()
                .filter(dossier -> dossier.withdrawal().isEmpty())
                .map(Dossier::application)
                .flatMap(application -> row(application, list, changed).stream())
                .toList();
    }

    private static Optional<OutboxRow> row(Application application, Import list, ChangedPartners changed) {
        var concerns = begunBefore(application, list)
                .flatMap(content -> changed.of(content, application.level()).stream())
                .toList();
        return concerns.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutboxRow(
                        application.call(),
                        Recipient.of(application.student()),
                        OutboxRow.Kind.PARTNER_LIST_CHANGED,
                        list.changes().getLast(),
                        list.inForce().getLast().at(),
                        list.inForce().getLast().at(),
                        facts(concerns)));
    }

    /** A student who begins after the list is in force already sees it and gets no notice. */
    private static Stream<ApplicationContent> begunBefore(Application application, Import list) {
        var draft = application.draft().filter(_ -> !sawIt(application.draftPartners(), list));
        var submitted = application
                .submission()
                .filter(submission -> !sawIt(submission.partners(), list))
                .map(Application.Submission::content);
        return Stream.of(submitted, draft).flatMap(Optional::stream);
    }

    private static boolean sawIt(Optional<SeenPartners> seen, Import list) {
        return seen.filter(partners ->
                        partners.begunWith(list.id(), list.inForce().getLast().at()))
                .isPresent();
    }

    private static SortedMap<String, List<String>> facts(List<Concern> concerns) {
        var facts = new TreeMap<String, List<String>>();
        for (var concern : concerns) {
            var university = concern.choice().university().value();
            switch (concern.change()) {
                case Change.Removed _ -> addOnce(facts, "removed", university);
                case Change.Added _ -> addOnce(facts, "added", university);
                case Change.OtherTerms(var terms) ->
                    terms.forEach(term -> facts.put(
                            university + "." + concern.choice().semester() + "." + term.term(), beforeAndNow(term)));
            }
        }
        return facts;
    }

    private static void addOnce(SortedMap<String, List<String>> facts, String name, String university) {
        var known = facts.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!known.contains(university)) {
            known.add(university);
        }
    }

    /** Several codes as the office's files write them, such as {@code FALL|SPRING}. */
    private static List<String> beforeAndNow(TermChange change) {
        return List.of(String.join("|", change.before()), String.join("|", change.now()));
    }
}
