package tr.edu.metu.ico.functions.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.site.calls.Grounds;
import tr.edu.metu.ico.print.LetterText.Line;
import tr.edu.metu.ico.site.Countries;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;
import tr.edu.metu.ico.site.Words;

/** A submission without its choices, line by line, in words. */
final class SubmittedLines {

    private static final String PREFIX = "letter.receipt.";
    private static final Ui EN = new Ui(SiteAddress.relative(), Language.EN, "letter");
    private static final Ui TR = new Ui(SiteAddress.relative(), Language.TR, "letter");

    private final CallDefinition definition;
    private final boolean grounds;
    private final List<Line> lines = new ArrayList<>();

    private SubmittedLines(CallDefinition definition, boolean grounds) {
        this.definition = definition;
        this.grounds = grounds;
    }

    /** @param grounds whether grounds for additional points are shown; they concern health or protection (INV-23) */
    static List<Line> of(CallDefinition definition, ApplicationContent content, boolean grounds) {
        var submitted = new SubmittedLines(definition, grounds);
        submitted.english(content.language());
        submitted.claims(content.claims());
        submitted.add("same-level", declared(content.continuesSameLevel()));
        submitted.add("course-load", declared(content.courseLoad()));
        submitted.stay(content.stay());
        submitted.grant(content.grantWish());
        return List.copyOf(submitted.lines);
    }

    private void add(String label, Text value) {
        lines.add(new Line(word(label), value));
    }

    private static Text word(String key, Object... values) {
        return Words.both(PREFIX + key, values);
    }

    private static Text declared(boolean yes) {
        return word(yes ? "yes" : "no");
    }

    private void english(LanguageClaim claim) {
        switch (claim) {
            case LanguageClaim.OnRecord _ -> add("english", word("english.record"));
            case LanguageClaim.TakesExam _ -> add("english", word("english.exam"));
            case LanguageClaim.Uploaded uploaded -> add("english", uploaded(uploaded));
            case LanguageClaim.Unsaid _ -> {}
        }
    }

    private static Text uploaded(LanguageClaim.Uploaded claim) {
        var exam = ExamNames.of(claim.exam());
        var key =
                claim.examScore().isPresent() ? "letter.receipt.english.upload-score" : "letter.receipt.english.upload";
        return new Text(uploaded(EN, key, exam, claim), uploaded(TR, key, exam, claim));
    }

    private static String uploaded(Ui ui, String key, String exam, LanguageClaim.Uploaded claim) {
        return ui.t(
                key,
                exam,
                ui.day(claim.examDate()),
                claim.examScore().map(ui::number).orElse(""));
    }

    private void claims(List<EvidenceClaim> claims) {
        if (grounds) {
            claims.forEach(claim -> add("claim", named(claim)));
        }
    }

    private Text named(EvidenceClaim claim) {
        return definition.bonuses().stream()
                .filter(bonus -> bonus.code().equals(claim.code()))
                .findFirst()
                .flatMap(bonus -> Grounds.name(definition, bonus))
                .orElseGet(() -> new Text(claim.code(), claim.code()));
    }

    private void stay(Stay stay) {
        switch (stay) {
            case Stay.Unsaid _ -> {}
            case Stay.Months(var months) ->
                add("stay", new Text(EN.count(PREFIX + "months", months), TR.count(PREFIX + "months", months)));
            case Stay.Traineeship stayed -> {
                var country = stayed.country();
                add(
                        "host",
                        new Text(
                                EN.t(PREFIX + "host-place", stayed.host(), Countries.name(country, Language.EN)),
                                TR.t(PREFIX + "host-place", stayed.host(), Countries.name(country, Language.TR))));
                add(
                        "days",
                        new Text(
                                between(EN, stayed.firstDay(), stayed.lastDay()),
                                between(TR, stayed.firstDay(), stayed.lastDay())));
            }
        }
    }

    private static String between(Ui ui, LocalDate first, LocalDate last) {
        return ui.t(PREFIX + "days-between", ui.day(first), ui.day(last));
    }

    private void grant(GrantWish wish) {
        if (wish != GrantWish.UNSAID) {
            add("grant", Words.both(Words.key(PREFIX + "grant.", wish.name())));
        }
    }
}
