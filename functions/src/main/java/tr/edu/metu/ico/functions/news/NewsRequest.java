package tr.edu.metu.ico.functions.news;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * What an officer writes as news, in both languages.
 *
 * @param links       none by default
 * @param attachments uploaded files; none by default
 * @param validity    from today, without an end, by default
 * @param pinned      not, by default
 */
public record NewsRequest(
        String kind,
        TextBody title,
        List<TextBody> paragraphs,
        Optional<List<NewsLinkBody>> links,
        Optional<List<AttachmentRequest>> attachments,
        Optional<String> call,
        Optional<ValidityRequest> validity,
        Optional<Boolean> pinned) {

    /**
     * The days on which it applies.
     *
     * @param until the last day, included
     */
    public record ValidityRequest(Optional<String> from, Optional<String> until) {}
}
