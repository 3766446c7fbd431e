package tr.edu.metu.ico.functions.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.TrailEntry;

/** One officer proposes the checked run and names a second to approve it; either may withdraw the proposal. */
public final class ProposePublication {

    /** Everything that a proposal announces happens within a year of it (docs/decisions/0092). */
    private static final Duration LATEST = Duration.ofDays(366);

    private static final int LONGEST_SUBJECT = 128;

    private final Calls calls;
    private final PublishRun publishRun;
    private final CheckRun checkRun;
    private final Trail trail;

    public ProposePublication(Parts parts) {
        calls = parts.ports().calls();
        publishRun = new PublishRun(parts);
        checkRun = new CheckRun(parts);
        trail = parts.trail();
    }

    /**
     * What to publish, who approves it, when, and how long objections are accepted.
     *
     * @param run      named in full to avoid publishing another run by accident
     * @param approver subject of the approving officer
     * @param overrides reasons for overriding findings of the sanity gate
     */
    public record ProposalRequest(
            String run,
            String approver,
            Optional<String> publishAt,
            Optional<String> objectionsUntil,
            Optional<String> answersUntil,
            Optional<List<WaiverBody>> overrides) {}

    /** The call with the proposal; the same proposal again changes nothing. */
    Call propose(Principal officer, Call call, ProposalRequest request, Instant now) {
        var run = publishRun.publishable(call, request.run());
        var proposal = proposal(officer, call, run, request, now);
        if (call.proposal().filter(found -> same(found, proposal)).isPresent()) {
            return call;
        }
        if (call.proposal().isPresent()) {
            throw proposedAlready();
        }
        var entry = trail.entry(
                now,
                officer.subject(),
                "publication.propose",
                call.id().value(),
                proposal.run().toString());
        return store(call, call.proposed(proposal), entry);
    }

    static Refusal proposedAlready() {
        return Refusal.conflict(
                "PROPOSED_ALREADY",
                "There is already a proposal; either of its two officers may withdraw it.",
                "Zaten bir öneri var; iki görevlisinden biri geri çekebilir.");
    }

    private static boolean same(Proposal one, Proposal other) {
        return one.run().equals(other.run())
                && one.by().equals(other.by())
                && one.approver().equals(other.approver())
                && one.publishAt().equals(other.publishAt())
                && one.objections().equals(other.objections())
                && one.waivers().equals(other.waivers());
    }

    /** @throws Refusal with everything that is wrong */
    private Proposal proposal(Principal officer, Call call, Call.RunRef run, ProposalRequest request, Instant now) {
        var latest = now.plus(LATEST);
        var problems = new Problems();
        var waivers = problems.read(
                () -> checkRun.waivers(officer, call, run, request.overrides().orElse(List.of())));
        var approver = problems.read(
                () -> approver(officer, call, BodyFields.text("approver", request.approver(), LONGEST_SUBJECT)));
        var publishAt = request.publishAt()
                .flatMap(text -> problems.read(() -> BodyFields.instant("publishAt", text, now, latest)));
        var window = window(request, publishAt.orElse(now), latest, problems);
        problems.refuse();
        return new Proposal(
                run.id(),
                officer.subject(),
                approver.orElseThrow(),
                now,
                publishAt,
                window,
                waivers.orElseThrow(),
                Optional.empty());
    }

    private static String approver(Principal officer, Call call, String approver) {
        if (approver.equals(officer.subject())) {
            throw Refusal.brokenRule(
                    "approver",
                    "SAME_OFFICER",
                    "You cannot approve your own proposal: name another officer of this call.",
                    "Kendi önerinizi onaylayamazsınız: bu çağrının başka bir görevlisini yazın.");
        }
        if (!call.officers().contains(approver)) {
            throw Refusal.brokenRule(
                    "approver",
                    "NOT_AN_OFFICER",
                    "This person is not an officer of this call; name an officer of the call.",
                    "Bu kişi bu çağrının görevlisi değil; çağrının görevlilerinden birini yazın.");
        }
        return approver;
    }

    private static Optional<ObjectionWindow> window(
            ProposalRequest request, Instant published, Instant latest, Problems problems) {
        if (request.objectionsUntil().isEmpty() && request.answersUntil().isEmpty()) {
            return Optional.empty();
        }
        var until = problems.read(() -> BodyFields.instant(
                "objectionsUntil",
                BodyFields.required(
                        "objectionsUntil",
                        request.objectionsUntil(),
                        "Say until when students can object.",
                        "Öğrencilerin ne zamana kadar itiraz edebileceğini yazın."),
                published,
                latest));
        var answers = problems.read(() -> BodyFields.instant(
                "answersUntil",
                BodyFields.required(
                        "answersUntil",
                        request.answersUntil(),
                        "Say by when the office answers.",
                        "Ofisin ne zamana kadar yanıtlayacağını yazın."),
                until.orElse(published),
                latest));
        return until.flatMap(closing -> answers.map(answering -> new ObjectionWindow(closing, answering)));
    }

    /**
     * The call without the proposal.
     *
     * @param version of the proposal that the officer read (INV-5)
     */
    Call takeBack(Principal officer, Call call, String reason, long version, Instant now) {
        var proposal = call.proposal().orElseThrow(PublishRun::nothingProposed);
        if (!proposal.signers().contains(officer.subject())) {
            throw Refusal.conflict(
                    "NOT_A_SIGNER",
                    "Only the two officers of the proposal can withdraw it.",
                    "Öneriyi yalnızca iki görevlisi geri çekebilir.");
        }
        if (ProposalBody.version(proposal) != version) {
            throw Refusal.staleVersion();
        }
        var entry = trail.entryWithWords(
                now, officer.subject(), "publication.take_back", call.id().value(), reason);
        return store(call, call.withoutProposal(), entry);
    }

    private Call store(Call seen, Call next, TrailEntry entry) {
        if (!calls.replace(seen, next, entry)) {
            throw Refusal.callChanged();
        }
        return next;
    }
}
