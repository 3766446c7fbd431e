package tr.edu.metu.ico.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.mail.Notice.Part;
import tr.edu.metu.ico.site.Html;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;

/** Writes a notice as a mail: Turkish, then English, as plain text and as simple HTML, from the same facts. */
public final class MailWriter {

    private static final String ENGLISH_BELOW = "(English below)";
    private static final String RULE = "----------------------------------------";

    private final SiteAddress site;

    /** @param site with its origin for what is mailed; without it for what the site itself shows, whose links are relative */
    public MailWriter(SiteAddress site) {
        this.site = site;
    }

    public MailText write(Notice notice) {
        var turkish = half(notice, Language.TR);
        var english = half(notice, Language.EN);
        return new MailText(
                turkish.subject() + " / " + english.subject() + " ("
                        + notice.call().id() + ")",
                ENGLISH_BELOW + "\n\n" + plain(turkish) + "\n" + RULE + "\n\n" + plain(english),
                Html.of("mail/mail", ui(Language.TR, notice), new MailPage(turkish, english)));
    }

    private MailHalf half(Notice notice, Language language) {
        return MailHalf.of(notice, ui(language, notice));
    }

    private Ui ui(Language language, Notice notice) {
        return new Ui(site, language, notice.place().path());
    }

    private static String plain(MailHalf half) {
        var toDo = half.toDo().map(text -> half.toDoTitle() + "\n" + text).orElse(half.nothing());
        return Stream.of(
                        Stream.of(half.greeting()),
                        half.happened().stream().map(MailWriter::plain),
                        Stream.of(
                                toDo, half.label() + ":\n" + half.link(), half.ask(), half.sender(), half.automatic()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String plain(Part part) {
        return switch (part) {
            case Part.Paragraph(var text) -> oneLine(text);
            case Part.Lines(var lines) -> lines(lines);
        };
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "- " + oneLine(line)).collect(Collectors.joining("\n"));
    }

    /** What an officer wrote in several lines cannot look like another part of the mail. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ");
    }
}
