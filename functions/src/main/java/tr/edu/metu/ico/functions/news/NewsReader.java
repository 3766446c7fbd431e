package tr.edu.metu.ico.functions.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.news.NewsRequest.ValidityRequest;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.news.AttachmentId;
import tr.edu.metu.ico.news.NewsAttachment;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsKind;
import tr.edu.metu.ico.news.NewsLink;
import tr.edu.metu.ico.news.Validity;

/** Reads what an officer writes as news, and collects everything that is wrong with it, each by its field. */
final class NewsReader {

    private static final Text STAND_IN = new Text("-", "-");

    private final List<Problem> problems = new ArrayList<>();
    private final Function<AttachmentId, Optional<NewsAttachment>> known;
    private final Attachments files;

    private NewsReader(List<NewsAttachment> known, Attachments files) {
        this.known = id ->
                known.stream().filter(attachment -> attachment.id().equals(id)).findFirst();
        this.files = files;
    }

    /**
     * The content, if all of it can stand.
     *
     * @param usual the first day where none is given
     * @param known files of the item that were examined before
     * @throws Refusal with every problem
     */
    static NewsContent read(NewsRequest request, LocalDate usual, List<NewsAttachment> known, Attachments files) {
        var reader = new NewsReader(known, files);
        return reader.content(request, usual).orElseThrow(() -> Refusal.malformed(reader.problems));
    }

    /** Runs this, with what it finds wrong with a value as a refusal. */
    static <T> T refusing(Supplier<T> value) {
        var problems = new ArrayList<Problem>();
        return made("", value, problems).orElseThrow(() -> Refusal.malformed(problems));
    }

    private Optional<NewsContent> content(NewsRequest request, LocalDate usual) {
        var kind = made("", () -> BodyFields.oneOf("kind", NewsKind.class, request.kind()));
        var title = text("title", request.title(), NewsContent.LONGEST_TITLE);
        var paragraphs = paragraphs(request.paragraphs());
        var links = links(request.links().orElse(List.of()));
        var attachments = attachments(request.attachments().orElse(List.of()));
        var call = request.call().flatMap(id -> made("", () -> new CallId(id)));
        var validity = made("validity", () -> validity(request.validity(), usual));
        return problems.isEmpty()
                ? made(
                        "",
                        () -> new NewsContent(
                                kind.orElseThrow(),
                                title.orElseThrow(),
                                paragraphs,
                                links,
                                attachments,
                                call,
                                validity.orElseThrow(),
                                request.pinned().orElse(false)))
                : Optional.empty();
    }

    private static Validity validity(Optional<ValidityRequest> given, LocalDate usual) {
        return new Validity(
                given.flatMap(ValidityRequest::from)
                        .map(day -> BodyFields.day("from", day))
                        .orElse(usual),
                given.flatMap(ValidityRequest::until).map(day -> BodyFields.day("until", day)));
    }

    private List<Text> paragraphs(List<TextBody> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> text("paragraphs[" + i + "]", given.get(i), NewsContent.LONGEST_PARAGRAPH))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<NewsLink> links(List<NewsLinkBody> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> link("links[" + i + "]", given.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NewsLink> link(String field, NewsLinkBody link) {
        var label = text(field + ".label", link.label(), NewsLink.LONGEST_LABEL);
        // an address is judged even where its label is refused
        var checked = made(field, () -> new NewsLink(label.orElse(STAND_IN), link.address()));
        return label.isPresent() ? checked : Optional.empty();
    }

    private List<NewsAttachment> attachments(List<AttachmentRequest> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> attachment("attachments[" + i + "]", given.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NewsAttachment> attachment(String field, AttachmentRequest given) {
        var id = made(
                field,
                () -> BodyFields.parsed(
                        "id",
                        () -> new AttachmentId(given.id()),
                        "This file was not uploaded. Add it again.",
                        "Bu dosya yüklenmemiş. Yeniden ekleyin."));
        var label = text(field + ".label", given.label(), NewsAttachment.LONGEST_LABEL);
        return id.flatMap(one -> label.flatMap(text -> made(
                field,
                () -> known.apply(one)
                        .map(before -> before.labelled(text))
                        .orElseGet(() -> files.examined(one, text)))));
    }

    private Optional<Text> text(String field, TextBody text, int longest) {
        var en = made("", () -> BodyFields.text(field + ".en", text.en(), longest));
        var tr = made("", () -> BodyFields.text(field + ".tr", text.tr(), longest));
        return en.flatMap(english -> tr.map(turkish -> new Text(english, turkish)));
    }

    /** The value, or nothing and its problems under the field. */
    private <T> Optional<T> made(String field, Supplier<T> value) {
        return made(field, value, problems);
    }

    private static <T> Optional<T> made(String field, Supplier<T> value, List<Problem> problems) {
        try {
            return Optional.of(value.get());
        } catch (FaultyValue refused) {
            refused.faults().stream()
                    .map(fault -> new Problem(fault.field(), "MALFORMED", Optional.empty(), fault.text()))
                    .forEach(problem -> add(field, problem, problems));
        } catch (Refusal refused) {
            refused.problems().forEach(problem -> add(field, problem, problems));
        }
        return Optional.empty();
    }

    private static void add(String field, Problem problem, List<Problem> problems) {
        problems.add(field.isEmpty() ? problem : problem.in(field));
    }
}
