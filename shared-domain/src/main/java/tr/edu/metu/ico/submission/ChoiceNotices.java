package tr.edu.metu.ico.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.submission.ChangedPartners.Change;
import tr.edu.metu.ico.submission.ChangedPartners.Concern;

/** Notices about partners that changed since the choices were begun. */
public final class ChoiceNotices {

    private static final Text CHECK =
            new Text("Check whether this choice still suits you", "Bu tercihin size hâlâ uygun olup olmadığına bakın");

    private final Optional<RuleId> rule;
    private final Instant begun;
    private final boolean open;

    /**
     * @param begun when the list of choices was begun
     * @param open  whether the choices can still be resubmitted
     */
    public ChoiceNotices(CallDefinition definition, Instant begun, boolean open) {
        this.begun = begun;
        this.open = open;
        rule = definition.terms().choices().listMayChange().stream().findFirst().map(Rule::id);
    }

    /** For a submission; {@link RemovedPartners#notices} reports removed partners. */
    public List<Problem> ofSubmission(List<Concern> concerns) {
        return concerns.stream()
                .filter(concern -> !(concern.change() instanceof Change.Removed))
                .map(concern -> notice("", concern, changedSince(concern), advice()))
                .toList();
    }

    private Text advice() {
        return open
                ? new Text(
                        CHECK.en() + "; until the deadline you can submit another list.",
                        CHECK.tr() + "; son başvuru zamanına kadar yeni bir liste gönderebilirsiniz.")
                : new Text(
                        "Applications are closed: the list can no longer be changed.",
                        "Başvurular kapandı: liste artık değiştirilemez.");
    }

    /** For a draft; nothing once drafts can no longer be submitted. */
    public List<Problem> ofDraft(List<Concern> concerns) {
        var advice = new Text(CHECK.en() + " before you submit.", CHECK.tr() + "; ardından başvurunuzu gönderin.");
        return concerns.stream()
                .filter(_ -> open)
                .map(concern -> notice("draft.", concern, changedSince(concern), advice))
                .toList();
    }

    /** For choices that were not submitted because the list changed at that moment. */
    public List<Problem> whileSubmitting(List<Concern> concerns) {
        var advice = new Text(
                CHECK.en() + " before you submit again.", CHECK.tr() + "; ardından başvurunuzu yeniden gönderin.");
        return concerns.stream()
                .map(concern -> notice("", concern, changedNow(concern), advice))
                .toList();
    }

    private Problem notice(String part, Concern concern, Text changed, Text advice) {
        var field = part + "choices[" + concern.index() + "]";
        var university = concern.choice().university().value();
        return switch (concern.change()) {
            case Change.Removed _ -> new Problem(field, "PARTNER_REMOVED", rule, removed(university));
            case Change.Added _ -> new Problem(field, "PARTNER_ADDED", rule, added(university));
            case Change.OtherTerms(var terms) ->
                new Problem(field, "PARTNER_TERMS_CHANGED", rule, joined(changed, TermWording.of(terms), advice));
        };
    }

    private static Text removed(String university) {
        return new Text(
                university + " has left the list of partners: choose another university before you submit.",
                university + " anlaşmalı üniversiteler listesinden çıktı: başvurunuzu göndermeden önce başka bir"
                        + " üniversite seçin.");
    }

    private static Text added(String university) {
        return new Text(
                university + " is in the list of partners now; it was not when you began your list of choices.",
                university + " artık anlaşmalı üniversiteler listesinde; tercih listenize başladığınızda yoktu.");
    }

    private Text changedSince(Concern concern) {
        var university = concern.choice().university().value();
        var since = ShownTime.of(begun);
        return new Text(
                "The terms of " + university + " have changed since " + since.en()
                        + ", when you began your list of choices.",
                university + " koşulları, tercih listenize başladığınız andan (" + since.tr() + ") beri değişti.");
    }

    private static Text changedNow(Concern concern) {
        var university = concern.choice().university().value();
        return new Text(
                "The terms of " + university + " changed while you were submitting.",
                university + " koşulları siz başvurunuzu gönderirken değişti.");
    }

    private static Text joined(Text changed, Text terms, Text advice) {
        return new Text(
                changed.en() + " " + terms.en() + " " + advice.en(),
                changed.tr() + " " + terms.tr() + " " + advice.tr());
    }
}
