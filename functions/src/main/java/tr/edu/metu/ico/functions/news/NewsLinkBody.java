package tr.edu.metu.ico.functions.news;

import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.news.NewsLink;

/**
 * A link below an item of news.
 *
 * @param address begins with {@code https://}, {@code http://} or {@code mailto:}
 */
public record NewsLinkBody(TextBody label, String address) {

    static NewsLinkBody of(NewsLink link) {
        return new NewsLinkBody(TextBody.of(link.label()), link.address());
    }
}
