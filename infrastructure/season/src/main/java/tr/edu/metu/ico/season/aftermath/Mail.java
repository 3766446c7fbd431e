package tr.edu.metu.ico.season.aftermath;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A mail in the mailbox.
 *
 * @param to   the part of the address before the at sign: a student number or a login name
 * @param call the call that it is about
 * @param kind of notice, such as {@code RECEIPT}
 * @param about the change that it is about, as its sender names it
 * @param content subject, text and HTML
 */
record Mail(String to, String call, String kind, String about, String content) {

    static Mail of(JsonNode mail) {
        var tags = mail.path("tags");
        var address = mail.path("to").asText();
        return new Mail(
                address.substring(0, address.indexOf('@')),
                tags.path("call").asText(),
                tags.path("kind").asText(),
                tags.path("subject").asText(),
                String.join(
                        "\n",
                        mail.path("subject").asText(),
                        mail.path("text").asText(),
                        mail.path("html").asText()));
    }

    /** What may be mailed only once. */
    String occasion() {
        return String.join(" ", to, call, kind, about);
    }
}
