package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallDrafts;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.calls.CallDraftBody.CallDraftLine;
import tr.edu.metu.ico.functions.calls.CallDraftBody.CallDraftList;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;

/** Shows drafts, each with everything that prevents its announcement. */
public final class ReadDraft {

    private final Calls calls;
    private final CallDrafts drafts;
    private final OtherCalls others;
    private final Officers officers;

    public ReadDraft(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        drafts = ports.drafts();
        others = new OtherCalls(calls, parts.definitions());
        officers = ports.officers();
    }

    /** The officer's open drafts. */
    public CallDraftList ofOfficer(Principal officer) {
        List<CallDraftLine> lines = drafts.open().stream()
                .filter(draft -> Policy.permits(officer, Action.EDIT_DRAFT, Target.of(draft)))
                .map(CallDraftLine::of)
                .toList();
        return new CallDraftList(lines);
    }

    /** @param now dates before it are reported as past */
    public CallDraftBody read(CallDraft draft, Instant now) {
        return CallDraftBody.of(
                draft,
                document(draft, draft.latest().digest()),
                document(draft, draft.origin().document()),
                check(draft, now),
                calls.versions(draft.call()));
    }

    DraftCheck check(CallDraft draft, Instant now) {
        return DraftCheck.of(
                        draft.call(),
                        document(draft, draft.latest().digest()),
                        draft.origin().call(),
                        document(draft, draft.origin().document()),
                        others.besides(draft.call()),
                        now)
                .warning(unknownOfficers(draft));
    }

    /** The directory permits nothing (decision 0041), so an officer who is not in it is only pointed out. */
    private List<Problem> unknownOfficers(CallDraft draft) {
        var known = Stream.concat(
                        officers.all().stream().map(Officer::id),
                        calls.versions(draft.call()).stream().map(DefinitionVersion::by))
                .collect(Collectors.toSet());
        var named = List.copyOf(draft.officers());
        return IntStream.range(0, named.size())
                .filter(i -> !known.contains(named.get(i)))
                .mapToObj(i -> Problem.of(
                        "officers[" + i + "]",
                        "UNKNOWN_OFFICER",
                        "Nobody has logged in as an officer with this id: check it, or ask the person to log in once.",
                        "Bu kimlikle görevli olarak giriş yapan kimse yok: kimliği denetleyin ya da kişiden bir kez"
                                + " giriş yapmasını isteyin."))
                .toList();
    }

    private String document(CallDraft draft, Sha256 digest) {
        return calls.definition(draft.call(), digest).orElseThrow();
    }
}
