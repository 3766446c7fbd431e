package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** Names and addresses of people in the single table. A login writes one item and reads nothing. */
public final class DynamoContacts implements Contacts {

    private static final Duration KEPT = Duration.ofDays(KEPT_FOR_DAYS);

    private final Table table;

    public DynamoContacts(Table table) {
        this.table = table;
    }

    @Override
    public void signedIn(Contact contact) {
        put(NoticeKeys.contact(contact.person()), contact, contact.seenAt());
    }

    @Override
    public Optional<Contact> of(Recipient person) {
        return table.get(NoticeKeys.contact(person)).map(ItemReader.reading(Contact.class));
    }

    @Override
    public Map<Recipient, Contact> of(Set<Recipient> people) {
        return read(people, NoticeKeys::contact, Contact.class, Contact::person);
    }

    @Override
    public List<Contact> coordinators(Set<String> departments) {
        return coordinators()
                .filter(contact -> !Collections.disjoint(contact.departments(), departments))
                .sorted(Comparator.comparing(contact -> contact.person().text()))
                .toList();
    }

    @Override
    public Optional<Contact> coordinatorWith(String mail) {
        return coordinators()
                .filter(contact -> contact.hasMail()
                        && contact.mail().toLowerCase(Locale.ROOT).equals(mail.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparing(Contact::seenAt));
    }

    private Stream<Contact> coordinators() {
        return table.stream(Query.of(NoticeKeys.staff()))
                .filter(item -> NoticeKeys.isContact(ItemKey.of(item)))
                .map(ItemReader.reading(Contact.class))
                .filter(contact -> contact.groups().contains("coordinator"));
    }

    @Override
    public void refused(Refused refused) {
        put(NoticeKeys.refusal(refused.person()), refused, refused.at());
    }

    @Override
    public Optional<Refused> refusal(Recipient person) {
        return table.get(NoticeKeys.refusal(person)).map(ItemReader.reading(Refused.class));
    }

    @Override
    public Map<Recipient, Refused> refusals(Set<Recipient> people) {
        return read(people, NoticeKeys::refusal, Refused.class, Refused::person);
    }

    private <T> Map<Recipient, T> read(
            Set<Recipient> people, Function<Recipient, ItemKey> key, Class<T> type, Function<T, Recipient> person) {
        var keys = people.stream().map(key).collect(Collectors.toSet());
        return table.getAll(keys).values().stream()
                .map(ItemReader.reading(type))
                .collect(Collectors.toMap(person, Function.identity()));
    }

    @Override
    public void remove(Recipient person) {
        table.transact(List.of(
                new Write.Delete(NoticeKeys.contact(person), new Condition.None()),
                new Write.Delete(NoticeKeys.refusal(person), new Condition.None())));
    }

    private void put(ItemKey key, Object value, Instant at) {
        table.transact(List.of(Write.put(item(key, value, at))));
    }

    private static Map<String, AttributeValue> item(ItemKey key, Object value, Instant at) {
        return ItemWriter.item(key)
                .fields(value)
                .number(ItemKey.EXPIRES, at.plus(KEPT).getEpochSecond())
                .done();
    }
}
