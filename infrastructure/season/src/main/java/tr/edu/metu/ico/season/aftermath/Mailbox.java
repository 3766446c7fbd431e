package tr.edu.metu.ico.season.aftermath;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.result.Row;

/** Reads every mail: each person has what the story owes them, nothing twice, and no result is in any. */
final class Mailbox {

    /** A notice waits up to ten minutes, and one that the stream lost comes up to ten minutes later. */
    private static final int ATTEMPTS = 5;

    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** Kinds that come after a result; others may name universities that a student has chosen. */
    private static final List<String> AFTER_RESULT = List.of(
            "RESULT_AVAILABLE",
            "RESULT_CORRECTED",
            "OBJECTIONS_END",
            "OBJECTION_ANSWERED",
            "WITHDRAWALS_END",
            "WITHDRAWAL",
            "GRANT_PASSED_ON");

    private final Api api;

    Mailbox(Api api) {
        this.api = api;
    }

    /** @throws Unexpected if a mail is missing, came twice or tells a result */
    String check(List<PlayedCall> calls) {
        List<String> faults = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var mails = mails();
            faults = faults(mails, calls);
            if (faults.isEmpty()) {
                return "Mailbox: " + mails.size() + " mails to "
                        + mails.stream().map(Mail::to).distinct().count()
                        + " people; everybody has what they should, nothing twice, no result in any";
            }
            new Timekeeper(api).advance(PAUSE);
        }
        throw new Unexpected(String.join(" ", faults));
    }

    private List<Mail> mails() {
        return api.sendToHost("GET", "/local/mails", "").expecting(200).list("mails").stream()
                .map(Mail::of)
                .toList();
    }

    private static List<String> faults(List<Mail> mails, List<PlayedCall> calls) {
        var faults = new ArrayList<>(twice(mails));
        for (var call : calls) {
            var its =
                    mails.stream().filter(mail -> mail.call().equals(call.id())).toList();
            compare(faults, call, "RECEIPT", sorted(call.submitters()), distinct(its, "RECEIPT"));
            compare(faults, call, "RESULT_AVAILABLE", call.inResult(), recipients(its, "RESULT_AVAILABLE"));
            compare(faults, call, "RESULT_CORRECTED", corrected(call), recipients(its, "RESULT_CORRECTED"));
            compare(faults, call, "WITHDRAWAL", sorted(call.withdrawn()), distinct(its, "WITHDRAWAL"));
            call.rows().forEach(row -> faults.addAll(revealed(its, call, row)));
        }
        return faults;
    }

    private static List<String> twice(List<Mail> mails) {
        return mails.stream().collect(groupingBy(Mail::occasion, counting())).entrySet().stream()
                .filter(mailed -> mailed.getValue() > 1)
                .map(mailed -> mailed.getKey() + " was mailed " + mailed.getValue() + " times.")
                .toList();
    }

    private static void compare(
            List<String> faults, PlayedCall call, String kind, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            faults.add("Mails " + kind + " of " + call.id() + " should go to " + expected + ", but went to " + found
                    + ".");
        }
    }

    /** Each correction is mailed to everybody in the result. */
    private static List<String> corrected(PlayedCall call) {
        int corrections = new Office(call.context()).publications().size() - 1;
        return call.inResult().stream()
                .flatMap(student -> Collections.nCopies(corrections, student).stream())
                .toList();
    }

    private static List<String> recipients(List<Mail> mails, String kind) {
        return mails.stream()
                .filter(mail -> mail.kind().equals(kind))
                .map(Mail::to)
                .sorted()
                .toList();
    }

    private static List<String> distinct(List<Mail> mails, String kind) {
        return recipients(mails, kind).stream().distinct().toList();
    }

    private static List<String> sorted(Collection<String> students) {
        return students.stream().sorted().toList();
    }

    private static List<String> revealed(List<Mail> mails, PlayedCall call, Row row) {
        return mails.stream()
                .filter(mail -> mail.to().equals(row.student()))
                .flatMap(mail -> secrets(call, row, mail)
                        .filter(mail.content()::contains)
                        .map(secret -> "A mail " + mail.kind() + " of " + call.id() + " to " + row.student() + " says "
                                + secret + "."))
                .toList();
    }

    /** Status and total in both spellings, and after the result also the university. */
    private static Stream<String> secrets(PlayedCall call, Row row, Mail mail) {
        var result = Stream.concat(
                Stream.of(row.status()),
                row.total().stream()
                        .map(total -> total.toPlainString())
                        .flatMap(total -> Stream.of(total, total.replace('.', ','))));
        var place = Stream.of(row.university())
                .filter(university -> !university.isEmpty() && AFTER_RESULT.contains(mail.kind()))
                .flatMap(university -> Stream.of(
                        university,
                        call.context().world().university(university).name()));
        return Stream.of(result, place).flatMap(Function.identity());
    }
}
