package tr.edu.metu.ico.functions.news;

import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.news.AttachmentRequest.AttachmentUploadRequest;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;

/** The routes below {@code /news}: officers write, publish and withdraw the news of the office. */
public final class NewsHandler extends HttpFunction {

    private static final String ALL = "/news";
    private static final String ONE = ALL + "/{news}";
    private static final int PAGE = 50;

    private final WriteNews write;
    private final Attachments attachments;

    public NewsHandler() {
        this(Wiring.parts());
    }

    public NewsHandler(Parts parts) {
        super(parts);
        write = new WriteNews(parts);
        attachments = new Attachments(parts);
        get(ALL, Subject.NO_CALL, Action.SEE_NEWS).query("cursor").answers(NewsBody.NewsList.class, this::list);
        post(ALL, Subject.NO_CALL, Action.WRITE_NEWS)
                .idempotent()
                .takes(NewsRequest.class)
                .createsVersion(NewsBody.class, this::create);
        get(ONE, Subject.NO_CALL, Action.SEE_NEWS).answersVersion(NewsBody.class, this::one);
        put(ONE, Subject.NO_CALL, Action.WRITE_NEWS)
                .ifMatch()
                .takes(NewsRequest.class)
                .answersVersion(NewsBody.class, this::edit);
        get(ONE + "/versions", Subject.NO_CALL, Action.SEE_NEWS).answers(NewsBody.NewsVersions.class, this::versions);
        get(ONE + "/versions/{version}", Subject.NO_CALL, Action.SEE_NEWS).answers(NewsBody.class, this::version);
        post(ONE + "/publication", Subject.NO_CALL, Action.PUBLISH_NEWS)
                .ifMatch()
                .answersVersion(NewsBody.class, this::publish);
        post(ONE + "/withdrawal", Subject.NO_CALL, Action.WITHDRAW_NEWS)
                .ifMatch()
                .takes(NewsWithdrawalRequest.class)
                .answersVersion(NewsBody.class, this::withdraw);
        post("/news-attachments", Subject.NO_CALL, Action.WRITE_NEWS)
                .takes(AttachmentUploadRequest.class)
                .creates(LinkBody.class, this::attachmentLink);
        post(ONE + "/attachments/{attachment}/link", Subject.NO_CALL, Action.SEE_NEWS)
                .creates(DownloadBody.class, this::attachment);
    }

    /** Why an item is withdrawn, for everybody to read. */
    public record NewsWithdrawalRequest(TextBody reason) {}

    private NewsBody.NewsList list(AuthorizedRequest<Principal, NoBody> asked) {
        var before = asked.query("cursor")
                .map(text -> BodyFields.parsed(
                        "cursor",
                        () -> new NewsId(text),
                        "cursor must be the one of the page before.",
                        "cursor önceki sayfanınki olmalıdır."));
        return NewsBody.NewsList.of(write.page(before, PAGE + 1), PAGE);
    }

    private Versioned<NewsBody> create(AuthorizedRequest<Principal, NewsRequest> asked) {
        return NewsBody.versioned(write.create(asked.principal(), asked.key(), asked.body(), asked.receivedAt()));
    }

    private Versioned<NewsBody> one(AuthorizedRequest<Principal, NoBody> asked) {
        return NewsBody.versioned(write.find(asked.part(PathPart.NEWS)));
    }

    private Versioned<NewsBody> edit(AuthorizedRequest<Principal, NewsRequest> asked) {
        return NewsBody.versioned(write.edit(
                asked.principal(), asked.part(PathPart.NEWS), asked.version(), asked.body(), asked.receivedAt()));
    }

    private NewsBody.NewsVersions versions(AuthorizedRequest<Principal, NoBody> asked) {
        return NewsBody.NewsVersions.of(write.versions(asked.part(PathPart.NEWS)));
    }

    private NewsBody version(AuthorizedRequest<Principal, NoBody> asked) {
        var number = asked.part(PathPart.VERSION);
        return write.versions(asked.part(PathPart.NEWS)).stream()
                .filter(item -> Long.toString(item.version()).equals(number))
                .findFirst()
                .map(NewsBody::of)
                .orElseThrow(Refusal::notFound);
    }

    private LinkBody attachmentLink(AuthorizedRequest<Principal, AttachmentUploadRequest> asked) {
        return attachments.link(asked.principal(), asked.body(), asked.receivedAt());
    }

    private DownloadBody attachment(AuthorizedRequest<Principal, NoBody> asked) {
        var id = asked.part(PathPart.ATTACHMENT);
        return write.versions(asked.part(PathPart.NEWS)).reversed().stream()
                .flatMap(item -> item.content().attachments().stream())
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .map(found -> attachments.open(asked.principal(), found, asked.receivedAt()))
                .orElseThrow(Refusal::notFound);
    }

    private Versioned<NewsBody> publish(AuthorizedRequest<Principal, NoBody> asked) {
        return NewsBody.versioned(
                write.publish(asked.principal(), asked.part(PathPart.NEWS), asked.version(), asked.receivedAt()));
    }

    private Versioned<NewsBody> withdraw(AuthorizedRequest<Principal, NewsWithdrawalRequest> asked) {
        var given = asked.body().reason();
        var problems = new Problems();
        var en = problems.read(() -> BodyFields.text("reason.en", given.en(), NewsItem.LONGEST_REASON));
        var tr = problems.read(() -> BodyFields.text("reason.tr", given.tr(), NewsItem.LONGEST_REASON));
        problems.refuse();
        var reason = new Text(en.orElseThrow(), tr.orElseThrow());
        return NewsBody.versioned(write.withdraw(
                asked.principal(), asked.part(PathPart.NEWS), asked.version(), reason, asked.receivedAt()));
    }
}
