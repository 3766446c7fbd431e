package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Opening;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Ruling;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** Reassembles the items of one student; answered requests are not part of a dossier. */
final class DossierItems {

    private static final List<String> UPLOADS =
            List.of(StudentKeys.DOCUMENT, StudentKeys.PETITION_DOCUMENT, StudentKeys.GRANT_DOCUMENT);

    private DossierItems() {}

    /** Whose item it is. */
    static String student(Map<String, AttributeValue> item) {
        var sort = ItemKey.of(item).sort();
        return sort.substring(0, sort.indexOf('#'));
    }

    /** Groups items that follow each other and are one student's. */
    static Gatherer<Map<String, AttributeValue>, ?, List<Map<String, AttributeValue>>> ofOneStudent() {
        return Gatherer.ofSequential(
                () -> new ArrayList<Map<String, AttributeValue>>(),
                Gatherer.Integrator.ofGreedy((items, item, next) -> {
                    boolean another =
                            !items.isEmpty() && !student(items.getFirst()).equals(student(item));
                    boolean more = !another || next.push(List.copyOf(items));
                    if (another) {
                        items.clear();
                    }
                    items.add(item);
                    return more;
                }),
                (items, next) -> {
                    if (!items.isEmpty()) {
                        next.push(List.copyOf(items));
                    }
                });
    }

    static boolean isApplication(Map<String, AttributeValue> item) {
        return kind(item).equals(StudentKeys.APPLICATION);
    }

    /** Whether it is an upload: for the application, a petition or the grant. */
    static boolean isDocument(Map<String, AttributeValue> item) {
        return UPLOADS.stream().anyMatch(kind(item)::startsWith);
    }

    private static String kind(Map<String, AttributeValue> item) {
        return ItemKey.of(item).sort().substring(student(item).length());
    }

    /** The dossier from one student's items; empty if they contain no application. */
    static Optional<Dossier> read(List<Map<String, AttributeValue>> items) {
        var applications = new ArrayList<Application>();
        var documents = new ArrayList<Document>();
        var reviews = new ArrayList<Review>();
        var withdrawals = new ArrayList<Withdrawal>();
        var petitions = new ArrayList<Petition>();
        var rulings = new ArrayList<Ruling>();
        var openings = new HashMap<DocumentId, Opening>();
        for (var item : items) {
            switch (kind(item)) {
                case StudentKeys.APPLICATION -> applications.add(ApplicationItem.read(item));
                case StudentKeys.REVIEW -> reviews.add(ReviewItem.read(item));
                case StudentKeys.WITHDRAWAL -> withdrawals.add(WithdrawalItem.read(item));
                case String kind
                when kind.startsWith(StudentKeys.PETITION) -> petitions.add(new ItemReader(item).as(Petition.class));
                case String kind
                when kind.startsWith(StudentKeys.RULING) -> rulings.add(new ItemReader(item).as(Ruling.class));
                case String kind
                when kind.startsWith(StudentKeys.OPENING) ->
                    openings.put(
                            new DocumentId(kind.substring(StudentKeys.OPENING.length())),
                            new ItemReader(item).as(Opening.class));
                case String kind when kind.startsWith(StudentKeys.DOCUMENT) -> documents.add(DocumentItem.read(item));
                default -> {}
            }
        }
        return applications.stream()
                .findFirst()
                .map(application -> new Dossier(
                        application,
                        documents,
                        reviews.stream().findFirst(),
                        withdrawals.stream().findFirst(),
                        new Docket(petitions, rulings),
                        openings));
    }
}
