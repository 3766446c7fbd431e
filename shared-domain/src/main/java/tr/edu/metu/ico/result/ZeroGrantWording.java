package tr.edu.metu.ico.result;

import java.util.ArrayList;
import tr.edu.metu.ico.announcement.Text;

/** Explains to students why they are selected without a grant. */
final class ZeroGrantWording {
    static final Text MONTHS_USED_UP = new Text(
            "You go without a grant: you have used the months that grants may cover at your study level.",
            "Hibesiz gidiyorsunuz: öğrenim düzeyinizde hibe verilebilecek ayları kullandınız.");

    private ZeroGrantWording() {}

    /** The decision and, for students who wanted a grant, the cut-off. */
    static Text of(Outcome.ZeroGrant outcome) {
        var parts = new ArrayList<Text>();
        parts.add(new Text("You are selected without a grant.", "Hibesiz olarak seçildiniz."));
        parts.add(
                switch (outcome.why()) {
                    case VOLUNTEER ->
                        new Text("You asked to take part without one.", "Hibesiz katılmayı siz istediniz.");
                    case MONTHS_USED_UP -> MONTHS_USED_UP;
                    case QUOTA_USED_UP ->
                        new Text(
                                "No grant is left for you, and you asked to take part without one in that case.",
                                "Size verilebilecek hibe kalmadı; bu durumda hibesiz katılmayı siz istediniz.");
                    case NO_QUOTA ->
                        new Text(
                                "There is no grant you could have had, and you asked to take part without one in that"
                                        + " case.",
                                "Alabileceğiniz bir hibe yoktu; bu durumda hibesiz katılmayı siz istediniz.");
                    case WITHIN_QUOTA ->
                        throw new IllegalStateException("a student with a grant has no reason for lacking one");
                });
        outcome.cutOff()
                .map(ResultWording::points)
                .ifPresent(points -> parts.add(new Text(
                        "The last student with a grant before you has " + points + " points.",
                        "Sizden önce hibe alan son öğrencinin puanı " + points + ".")));
        outcome.tieBreak().ifPresent(element -> parts.add(ResultWording.tie(element)));
        parts.add(new Text(
                "The rights and duties of the programme and the rules on withdrawal apply to you as well.",
                "Programın hak ve yükümlülükleri ile vazgeçme kuralları sizin için de geçerlidir."));
        return ResultWording.joined(parts);
    }
}
