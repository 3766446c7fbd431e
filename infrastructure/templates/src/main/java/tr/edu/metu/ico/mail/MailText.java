package tr.edu.metu.ico.mail;

/**
 * A mail as it is sent, without its recipient.
 *
 * @param subject one line
 * @param plain   the body as plain text
 * @param html    the same body as HTML
 */
public record MailText(String subject, String plain, String html) {}
