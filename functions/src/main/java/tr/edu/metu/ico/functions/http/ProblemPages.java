package tr.edu.metu.ico.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Map;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.Html;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.ProblemPage;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;

/** Errors as pages, for browsers without scripts: an English page only where the browser asks for English first. */
final class ProblemPages {

    private ProblemPages() {}

    /** @param headers of the same error in JSON, such as {@code Retry-After} */
    static Reply reply(ProblemBody problem, Map<String, String> headers, APIGatewayV2HTTPEvent event) {
        var language = Request.header(event, "accept-language")
                .filter(languages -> languages.startsWith("en"))
                .map(_ -> Language.EN)
                .orElse(Language.TR);
        var page = new ProblemPage(
                text(problem.title()),
                problem.problems().stream().map(line -> text(line.message())).toList(),
                problem.requestId());
        var html = Html.of("problem", new Ui(SiteAddress.relative(), language, "home"), page);
        return Reply.page(headers, new PageBody(html, language.locale(), problem.status()));
    }

    private static Text text(ProblemBody.TextBody text) {
        return new Text(text.en(), text.tr());
    }
}
