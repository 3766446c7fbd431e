package tr.edu.metu.ico.functions.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.news.NewsContent;
import tr.edu.metu.ico.news.NewsKind;
import tr.edu.metu.ico.news.NewsLink;
import tr.edu.metu.ico.news.Validity;

/**
 * What an officer writes as news, in both languages.
 *
 * @param links    none by default
 * @param validity from today, without an end, by default
 * @param pinned   not, by default
 */
public record NewsRequest(
        String kind,
        TextBody title,
        List<TextBody> paragraphs,
        Optional<List<NewsLinkBody>> links,
        Optional<String> call,
        Optional<ValidityRequest> validity,
        Optional<Boolean> pinned) {

    /**
     * The days on which it applies.
     *
     * @param until the last day, included
     */
    public record ValidityRequest(Optional<String> from, Optional<String> until) {}

    /**
     * The content, if all of it can stand.
     *
     * @param usual the first day where none is given
     * @throws Refusal with every problem, each by its field
     */
    NewsContent content(LocalDate usual) {
        var problems = new ArrayList<Problem>();
        var texts = IntStream.range(0, paragraphs.size())
                .mapToObj(i -> text(problems, "paragraphs[" + i + "]", paragraphs.get(i)))
                .flatMap(Optional::stream)
                .toList();
        var given = links.orElse(List.of());
        var leading = IntStream.range(0, given.size())
                .mapToObj(i -> link(problems, "links[" + i + "]", given.get(i)))
                .flatMap(Optional::stream)
                .toList();
        var heading = text(problems, "title", title);
        var days = made(problems, "validity", () -> days(usual));
        var about = call.flatMap(id -> made(problems, "", () -> new CallId(id)));
        var sort = made(problems, "", () -> Fields.oneOf("kind", NewsKind.class, kind));
        if (problems.isEmpty()) {
            var content = made(
                    problems,
                    "",
                    () -> new NewsContent(
                            sort.orElseThrow(),
                            heading.orElseThrow(),
                            texts,
                            leading,
                            about,
                            days.orElseThrow(),
                            pinned.orElse(false)));
            if (content.isPresent()) {
                return content.get();
            }
        }
        throw Refusal.malformed(problems);
    }

    private Validity days(LocalDate usual) {
        return new Validity(
                validity.flatMap(ValidityRequest::from)
                        .map(day -> Fields.day("from", day))
                        .orElse(usual),
                validity.flatMap(ValidityRequest::until).map(day -> Fields.day("until", day)));
    }

    private static Optional<NewsLink> link(List<Problem> problems, String field, NewsLinkBody link) {
        return text(problems, field + ".label", link.label())
                .flatMap(label -> made(problems, field, () -> new NewsLink(label, link.address())));
    }

    private static Optional<Text> text(List<Problem> problems, String field, TextBody text) {
        return made(problems, field, () -> entered(text));
    }

    /** A text as it was typed, without spaces around it. */
    static Text entered(TextBody text) {
        return Text.entered(text.en().strip(), text.tr().strip());
    }

    /** The value, or nothing and its problems under the field. */
    private static <T> Optional<T> made(List<Problem> problems, String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (FaultyValue refused) {
            problems.addAll(problems(field, refused));
        } catch (Refusal refused) {
            refused.problems().stream()
                    .map(problem -> field.isEmpty() ? problem : problem.in(field))
                    .forEach(problems::add);
        }
        return Optional.empty();
    }

    /** What is wrong with a value, each by its field in the request. */
    static List<Problem> problems(String field, FaultyValue refused) {
        return refused.faults().stream()
                .map(fault -> new Problem(fault.field(), "MALFORMED", Optional.empty(), fault.text()))
                .map(problem -> field.isEmpty() ? problem : problem.in(field))
                .toList();
    }
}
