package tr.edu.metu.ico.functions.news;

import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.news.NewsAttachment;

/**
 * A file below an item of news.
 *
 * @param name        the name under which it is saved
 * @param contentType as its content shows
 * @param size        in bytes
 */
public record AttachmentBody(String id, TextBody label, String name, String contentType, long size) {

    static AttachmentBody of(NewsAttachment attachment) {
        return new AttachmentBody(
                attachment.id().value(),
                TextBody.of(attachment.label()),
                attachment.name(),
                attachment.type(),
                attachment.size());
    }
}
