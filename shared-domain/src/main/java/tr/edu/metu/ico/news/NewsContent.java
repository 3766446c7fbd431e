package tr.edu.metu.ico.news;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;

/**
 * What an item of news says.
 *
 * @param paragraphs  the text, one paragraph after another, each in both languages
 * @param attachments files to save, each at most once
 * @param call        the call it belongs to; empty for what belongs to none
 * @param pinned      whether it stands above the others while it is valid
 */
public record NewsContent(
        NewsKind kind,
        Text title,
        List<Text> paragraphs,
        List<NewsLink> links,
        List<NewsAttachment> attachments,
        Optional<CallId> call,
        Validity validity,
        boolean pinned) {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** The most characters of a paragraph. */
    public static final int LONGEST_PARAGRAPH = 2000;

    private static final int MOST_PARAGRAPHS = 40;
    private static final int MOST_LINKS = 20;
    private static final int MOST_ATTACHMENTS = 10;

    /** @throws tr.edu.metu.ico.announcement.FaultyValue naming the first field that cannot stand */
    public NewsContent {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        Sentence.require("title", title, LONGEST_TITLE);
        requireNumber("paragraphs", paragraphs.size(), 1, MOST_PARAGRAPHS);
        requireNumber("links", links.size(), 0, MOST_LINKS);
        requireNumber("attachments", attachments.size(), 0, MOST_ATTACHMENTS);
        Fault.unless(
                attachments.stream().map(NewsAttachment::id).distinct().count() == attachments.size(),
                "attachments",
                "The same file is attached twice.",
                "Aynı dosya iki kez eklenmiş.");
        for (int i = 0; i < paragraphs.size(); i++) {
            Sentence.require("paragraphs[" + i + "]", paragraphs.get(i), LONGEST_PARAGRAPH);
        }
        Fault.unless(
                kind != NewsKind.CALL || call.isPresent(),
                "call",
                "Choose the call that this news is about.",
                "Bu duyurunun hangi çağrıyla ilgili olduğunu seçin.");
    }

    /** Without attachments. */
    public NewsContent(
            NewsKind kind,
            Text title,
            List<Text> paragraphs,
            List<NewsLink> links,
            Optional<CallId> call,
            Validity validity,
            boolean pinned) {
        this(kind, title, paragraphs, links, List.of(), call, validity, pinned);
    }

    private static void requireNumber(String field, int number, int least, int most) {
        Fault.unless(
                number >= least && number <= most,
                field,
                "There must be " + least + " to " + most + " of these, not " + number + ".",
                "Bunlardan " + least + " ile " + most + " arasında olmalıdır; verilen: " + number + ".");
    }
}
