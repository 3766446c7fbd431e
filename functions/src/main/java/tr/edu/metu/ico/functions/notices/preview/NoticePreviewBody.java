package tr.edu.metu.ico.functions.notices.preview;

import java.util.Optional;

/**
 * What the next publication of a call would send.
 *
 * @param kind           of all its notices
 * @param run            the proposed run; absent while nothing is proposed
 * @param recipients     how many people get one
 * @param withoutAddress how many of them have no mail address: they never logged in, or the login has none
 * @param refused        how many of them have an address that the mail service reported as not accepting our mail
 * @param minutes        how long it takes to send them all, rounded up, with the minute until the first one is sent
 * @param example        what one of them reads
 */
public record NoticePreviewBody(
        String kind,
        Optional<String> run,
        int recipients,
        int withoutAddress,
        int refused,
        int minutes,
        ExampleBody example) {

    /** One mail. @param plain its plain text, in both languages */
    public record ExampleBody(String subject, String plain) {}
}
