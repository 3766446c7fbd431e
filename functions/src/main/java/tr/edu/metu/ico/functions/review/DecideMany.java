package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.ShownName;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.BatchBodies.BatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.OutcomeBody;
import tr.edu.metu.ico.functions.review.BatchBodies.PreviewBody;
import tr.edu.metu.ico.people.Contacts;

/**
 * Decides on many things in one request, after a preview: each item has its own outcome, and a refused one does not affect the
 * others. Like single decisions, those of a batch can be changed until the publication.
 *
 * @param <I> an item of the request
 */
final class DecideMany<I> {

    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

    private final OfficeData officeData;
    private final Contacts contacts;
    private final AnswerOnce answerOnce;
    private final Items<I> about;

    DecideMany(Parts parts, Items<I> about) {
        officeData = parts.ports().officeData();
        contacts = parts.ports().contacts();
        answerOnce = new AnswerOnce(parts);
        this.about = about;
    }

    /**
     * What a batch is about.
     *
     * @param student  the number as it was sent
     * @param document the id as it was sent; empty in a batch about applications
     * @param numbers  refuses numbers that no version has; it is given the place of the item
     */
    record Items<I>(
            Function<I, String> student, Function<I, Optional<String>> document, BiConsumer<String, I> numbers) {}

    /** What would come of each item now. @param check refuses, or returns nothing */
    PreviewBody preview(Call call, List<I> items, Function<I, Outcome> check) {
        var outcomes = outcomes(call, items, check);
        return new PreviewBody(good(outcomes), items.size() - good(outcomes), outcomes, List.of());
    }

    /**
     * Decides each item, once for a key.
     *
     * @param permitted whether the person may decide on an item now: a right may have ended since the first answer
     */
    BatchBody decide(
            Principal person,
            Call call,
            IdempotencyKey key,
            List<I> items,
            Instant now,
            Function<I, Outcome> act,
            Predicate<I> permitted) {
        checkItems(items);
        return answerOnce.answer(
                call,
                person,
                key,
                now,
                () -> answer(outcomes(call, items, act)),
                given -> answer(IntStream.range(0, items.size())
                        .mapToObj(i ->
                                permitted.test(items.get(i)) ? given.items().get(i) : notFound(items.get(i)))
                        .toList()));
    }

    private static BatchBody answer(List<OutcomeBody> outcomes) {
        return new BatchBody(good(outcomes), outcomes.size() - good(outcomes), outcomes);
    }

    private OutcomeBody notFound(I item) {
        return body(item, new Outcome(Outcome.Kind.NOT_FOUND, Optional.empty(), List.of()), Map.of(), id -> id);
    }

    private static int good(List<OutcomeBody> outcomes) {
        return Math.toIntExact(outcomes.stream()
                .filter(each -> each.outcome().equals(Outcome.Kind.DECIDABLE.name())
                        || each.outcome().equals(Outcome.Kind.DECIDED.name()))
                .count());
    }

    private List<OutcomeBody> outcomes(Call call, List<I> items, Function<I, Outcome> act) {
        checkItems(items);
        var records = records(call, items);
        var names = new HashMap<String, String>();
        return items.stream()
                .map(item -> body(
                        item,
                        act.apply(item),
                        records,
                        by -> names.computeIfAbsent(by, id -> ShownName.of(id, contacts))))
                .toList();
    }

    private Map<StudentNumber, AcademicRecord> records(Call call, List<I> items) {
        return officeData.records(
                call,
                items.stream()
                        .map(about.student())
                        .filter(number -> NUMBER.matcher(number).matches())
                        .map(StudentNumber::new)
                        .collect(Collectors.toSet()));
    }

    /** Somebody who is not found is not named. */
    private OutcomeBody body(
            I item, Outcome outcome, Map<StudentNumber, AcademicRecord> records, UnaryOperator<String> called) {
        var number = about.student().apply(item);
        var name = Optional.of(number)
                .filter(_ -> outcome.kind() != Outcome.Kind.NOT_FOUND)
                .map(StudentNumber::new)
                .map(records::get)
                .map(AcademicRecord::name);
        return new OutcomeBody(
                number,
                about.document().apply(item),
                name,
                outcome.kind().name(),
                outcome.decision().map(Outcome.Decision::version),
                outcome.decision().map(Outcome.Decision::by),
                outcome.decision().map(Outcome.Decision::by).map(called),
                outcome.decision().map(Outcome.Decision::at),
                outcome.problems().stream().map(ProblemBody.Line::of).toList());
    }

    private void checkItems(List<I> items) {
        if (items.isEmpty() || items.size() > MOST) {
            throw Refusal.malformed(
                    "items",
                    "Decide on 1 to " + MOST + " at once.",
                    "Bir seferde 1 ile " + MOST + " arasında karar verin.");
        }
        var seen = new HashSet<String>();
        IntStream.range(0, items.size())
                .filter(i -> !seen.add(name(items.get(i))))
                .findFirst()
                .ifPresent(i -> {
                    throw Refusal.malformed(
                            "items[" + i + "]", "This is in the list twice.", "Bu, listede iki kez yer alıyor.");
                });
        IntStream.range(0, items.size()).forEach(i -> about.numbers().accept("items[" + i + "]", items.get(i)));
    }

    private String name(I item) {
        return about.student().apply(item) + "/" + about.document().apply(item).orElse("");
    }
}
