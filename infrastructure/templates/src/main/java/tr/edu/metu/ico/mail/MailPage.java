package tr.edu.metu.ico.mail;

/** What the template of a mail takes. */
public record MailPage(MailHalf turkish, MailHalf english) {}
