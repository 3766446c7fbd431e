package tr.edu.metu.ico.local.mail;

import java.util.Map;

/**
 * A mail that the local mail service took.
 *
 * @param id   counted from 1
 * @param at   when, in ISO 8601
 * @param to   the address alone
 * @param name the name beside it, decoded; empty for none
 * @param tags as the sender gave them
 */
public record LocalMail(
        int id,
        String at,
        String from,
        String to,
        String name,
        String subject,
        String text,
        String html,
        String configurationSet,
        Map<String, String> tags) {

    public LocalMail {
        tags = Map.copyOf(tags);
    }
}
