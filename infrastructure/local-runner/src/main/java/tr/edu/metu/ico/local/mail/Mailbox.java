package tr.edu.metu.ico.local.mail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** All mails, kept in a file of one line each, and the faults that the next mails meet. */
public final class Mailbox {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final List<LocalMail> mails = new ArrayList<>();
    private final Deque<MailFault> faults = new ArrayDeque<>();

    /** @param file where earlier mails are, if any */
    public Mailbox(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    mails.add(JSON.readValue(line, LocalMail.class));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a mail. @param made makes it with its number */
    synchronized LocalMail keep(IntFunction<LocalMail> made) {
        var mail = made.apply(mails.size() + 1);
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(mail) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        mails.add(mail);
        return mail;
    }

    /** The mails to an address, or all, newest first. */
    public synchronized List<LocalMail> to(Optional<String> address) {
        return mails.stream()
                .filter(mail -> address.isEmpty() || mail.to().equalsIgnoreCase(address.get()))
                .toList()
                .reversed();
    }

    synchronized Optional<LocalMail> find(String id) {
        return mails.stream()
                .filter(mail -> Integer.toString(mail.id()).equals(id))
                .findFirst();
    }

    /** The next mails meet these faults, one each. */
    public synchronized void meet(List<MailFault> next) {
        faults.addAll(next);
    }

    synchronized Optional<MailFault> nextFault() {
        return Optional.ofNullable(faults.poll());
    }
}
