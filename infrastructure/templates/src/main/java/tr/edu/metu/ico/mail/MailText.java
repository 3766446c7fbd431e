package tr.edu.metu.ico.mail;

/**
 * What a mail says. It holds no address; the same text is shown as a message in the system.
 *
 * @param subject one line
 * @param plain   plain text, in both languages
 * @param html    the same as a whole HTML document without scripts or remote content
 */
public record MailText(String subject, String plain, String html) {

    public MailText {
        if (subject.isBlank() || plain.isBlank() || html.isBlank()) {
            throw new IllegalArgumentException("a mail must have a subject, a plain text and an HTML text");
        }
    }
}
