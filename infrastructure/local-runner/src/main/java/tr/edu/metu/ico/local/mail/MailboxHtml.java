package tr.edu.metu.ico.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of the mailbox. */
final class MailboxHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    private MailboxHtml() {}

    static String list(List<LocalMail> mails) {
        var rows = mails.stream().map(MailboxHtml::row).collect(Collectors.joining("\n"));
        return page("Mails · <span lang=\"tr\">E-postalar</span>", """
            <p>No mail leaves this machine; every person is invented.
            <span lang="tr">Bu makineden e-posta çıkmaz; kişilerin hepsi kurgudur.</span></p>
            <table>
            <thead><tr><th>At <span lang="tr">Zaman</span></th><th>To <span lang="tr">Alıcı</span></th>
            <th>Subject <span lang="tr">Konu</span></th></tr></thead>
            <tbody>
            %s
            </tbody></table>
            """.formatted(rows));
    }

    private static String row(LocalMail mail) {
        return "<tr><td>%s</td><td><a href=\"/local/mails?to=%s\">%s</a></td><td><a href=\"/local/mails/%d\">%s</a></td></tr>"
                .formatted(time(mail.at()), escaped(mail.to()), escaped(mail.to()), mail.id(), escaped(mail.subject()));
    }

    /** The HTML of the mail is in a frame without any rights. */
    static String one(LocalMail mail) {
        return page(escaped(mail.subject()), """
            <p><a href="/local/mails">All mails · <span lang="tr">Tüm e-postalar</span></a></p>
            <dl><dt>From <span lang="tr">Gönderen</span></dt><dd>%s</dd>
            <dt>To <span lang="tr">Alıcı</span></dt><dd>%s &lt;%s&gt;</dd>
            <dt>At <span lang="tr">Zaman</span></dt><dd>%s</dd></dl>
            <iframe sandbox title="HTML" srcdoc="%s"></iframe>
            <pre>%s</pre>
            """.formatted(
                        escaped(mail.from()),
                        escaped(mail.name()),
                        escaped(mail.to()),
                        time(mail.at()),
                        escaped(mail.html()),
                        escaped(mail.text())));
    }

    private static String page(String title, String main) {
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #bbb; vertical-align: top; }
            iframe { width: 100%%; height: 30rem; border: 1px solid #bbb; }
            pre { white-space: pre-wrap; }
            </style>
            </head>
            <body><main><h1>%s</h1>
            %s
            </main></body></html>
            """.formatted(title.replaceAll("<[^>]*>", ""), title, main);
    }

    private static String time(String at) {
        return TIME.format(Instant.parse(at));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
