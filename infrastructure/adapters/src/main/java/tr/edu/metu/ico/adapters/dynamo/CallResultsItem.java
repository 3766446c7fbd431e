package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallResults;
import tr.edu.metu.ico.call.Erratum;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.call.VoidedProposal;

/** What a call has come to, as attributes of its item. */
final class CallResultsItem {

    private CallResultsItem() {}

    static ItemWriter write(ItemWriter item, CallResults results) {
        return item.part("seal", results.seal(), CallResultsItem::seal)
                .part("run", results.run(), CallResultsItem::run)
                .part("proposal", results.proposal(), CallResultsItem::proposal)
                .parts("publications", results.publications(), CallResultsItem::publication)
                .part("erratum", results.erratum(), CallResultsItem::erratum)
                .part("voided", results.voided(), CallResultsItem::voided);
    }

    static CallResults read(ItemReader item) {
        return new CallResults(
                item.part("seal", CallResultsItem::seal),
                item.part("run", CallResultsItem::run),
                item.part("proposal", CallResultsItem::proposal),
                item.parts("publications", CallResultsItem::publication),
                item.part("erratum", CallResultsItem::erratum),
                item.part("voided", CallResultsItem::voided));
    }

    private static ItemWriter voided(VoidedProposal voided) {
        return ItemWriter.part()
                .part("proposal", proposal(voided.proposal()))
                .instant("at", voided.at())
                .text("by", voided.by())
                .text("action", voided.action())
                .text("about", voided.about())
                .part("renewal", voided.renewal(), CallResultsItem::renewal);
    }

    private static VoidedProposal voided(ItemReader item) {
        return new VoidedProposal(
                proposal(item.part("proposal")),
                item.instant("at"),
                item.text("by"),
                item.text("action"),
                item.text("about"),
                item.part("renewal", CallResultsItem::renewal));
    }

    private static ItemWriter renewal(VoidedProposal.Renewal renewal) {
        return ItemWriter.part()
                .text("by", renewal.by())
                .text("approver", renewal.approver())
                .instant("at", renewal.at());
    }

    private static VoidedProposal.Renewal renewal(ItemReader item) {
        return new VoidedProposal.Renewal(item.text("by"), item.text("approver"), item.instant("at"));
    }

    private static ItemWriter seal(Call.SealRef seal) {
        return ItemWriter.part().text("manifest", seal.manifest()).number("epoch", seal.epoch());
    }

    private static Call.SealRef seal(ItemReader item) {
        return new Call.SealRef(new Sha256(item.text("manifest")), item.number("epoch"));
    }

    static ItemWriter run(Call.RunRef run) {
        return ItemWriter.part()
                .text("id", run.id())
                .text("manifest", run.manifest())
                .text("rows", run.rows())
                .number("rowCount", run.rowCount());
    }

    static Call.RunRef run(ItemReader item) {
        return new Call.RunRef(
                runId(item.text("id")),
                new Sha256(item.text("manifest")),
                new Sha256(item.text("rows")),
                item.smallNumber("rowCount"));
    }

    private static RunId runId(String sum) {
        return new RunId(new Sha256(sum));
    }

    private static ItemWriter proposal(Proposal proposal) {
        return ItemWriter.part()
                .text("run", proposal.run())
                .text("by", proposal.by())
                .text("approver", proposal.approver())
                .instant("at", proposal.at())
                .text("publishAt", proposal.publishAt())
                .part("objections", proposal.objections(), CallResultsItem::window)
                .parts("waivers", proposal.waivers(), CallResultsItem::waiver)
                .text("approvedAt", proposal.approvedAt());
    }

    private static Proposal proposal(ItemReader item) {
        return new Proposal(
                runId(item.text("run")),
                item.text("by"),
                item.text("approver"),
                item.instant("at"),
                instant(item, "publishAt"),
                item.part("objections", CallResultsItem::window),
                item.parts("waivers", CallResultsItem::waiver),
                instant(item, "approvedAt"));
    }

    private static ItemWriter window(ObjectionWindow window) {
        return ItemWriter.part().instant("until", window.until()).instant("answersUntil", window.answersUntil());
    }

    private static ObjectionWindow window(ItemReader item) {
        return new ObjectionWindow(item.instant("until"), item.instant("answersUntil"));
    }

    private static ItemWriter waiver(Proposal.Waiver waiver) {
        return ItemWriter.part().text("finding", waiver.finding()).text("reason", waiver.reason());
    }

    private static Proposal.Waiver waiver(ItemReader item) {
        return new Proposal.Waiver(item.text("finding"), item.text("reason"));
    }

    private static ItemWriter publication(Call.Publication publication) {
        return ItemWriter.part()
                .part("run", run(publication.checked()))
                .instant("at", publication.at())
                .text("proposedBy", publication.proposedBy())
                .text("by", publication.by())
                .parts("waivers", publication.waivers(), CallResultsItem::waiver)
                .part("objections", publication.objections(), CallResultsItem::window)
                .part("corrects", publication.corrects(), CallResultsItem::erratum)
                .text("finalSince", publication.finalSince());
    }

    private static Call.Publication publication(ItemReader item) {
        return new Call.Publication(
                run(item.part("run")),
                item.instant("at"),
                item.text("proposedBy"),
                item.text("by"),
                item.parts("waivers", CallResultsItem::waiver),
                item.part("objections", CallResultsItem::window),
                item.part("corrects", CallResultsItem::erratum),
                instant(item, "finalSince"));
    }

    private static ItemWriter erratum(Erratum erratum) {
        return ItemWriter.part()
                .text("reason", erratum.reason())
                .texts("objections", erratum.objections())
                .text("by", erratum.by())
                .instant("at", erratum.at())
                .number("epoch", erratum.epoch());
    }

    private static Erratum erratum(ItemReader item) {
        return new Erratum(
                item.text("reason"),
                new HashSet<>(item.texts("objections", Function.identity())),
                item.text("by"),
                item.instant("at"),
                item.number("epoch"));
    }

    private static Optional<Instant> instant(ItemReader item, String name) {
        return item.optionalText(name).map(Instant::parse);
    }
}
