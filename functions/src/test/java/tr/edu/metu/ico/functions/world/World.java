package tr.edu.metu.ico.functions.world;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.application.ApplicationHandler;
import tr.edu.metu.ico.functions.application.SubmissionHandler;
import tr.edu.metu.ico.functions.audit.LinkTrailHandler;
import tr.edu.metu.ico.functions.audit.TrailHandler;
import tr.edu.metu.ico.functions.calculator.CalculatorHandler;
import tr.edu.metu.ico.functions.calls.CallDefinitionHandler;
import tr.edu.metu.ico.functions.calls.CallsHandler;
import tr.edu.metu.ico.functions.contract.ResponseContractCheck;
import tr.edu.metu.ico.functions.documents.DocumentUploadedHandler;
import tr.edu.metu.ico.functions.documents.DocumentsHandler;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.grants.GrantsHandler;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Route;
import tr.edu.metu.ico.functions.imports.ImportDecisionsHandler;
import tr.edu.metu.ico.functions.imports.ImportUploadedHandler;
import tr.edu.metu.ico.functions.imports.ImportsHandler;
import tr.edu.metu.ico.functions.ledger.LedgerHandler;
import tr.edu.metu.ico.functions.letter.LetterCheckHandler;
import tr.edu.metu.ico.functions.letter.LettersHandler;
import tr.edu.metu.ico.functions.messages.MessagesHandler;
import tr.edu.metu.ico.functions.messages.NoticeDecisionsHandler;
import tr.edu.metu.ico.functions.milestones.FreezeCallHandler;
import tr.edu.metu.ico.functions.milestones.MilestoneFunction;
import tr.edu.metu.ico.functions.milestones.OpenCallHandler;
import tr.edu.metu.ico.functions.milestones.PlaceCallHandler;
import tr.edu.metu.ico.functions.milestones.PublishCallHandler;
import tr.edu.metu.ico.functions.milestones.SealCallHandler;
import tr.edu.metu.ico.functions.mobility.MobilityHandler;
import tr.edu.metu.ico.functions.news.NewsHandler;
import tr.edu.metu.ico.functions.notices.preview.NoticePreviewHandler;
import tr.edu.metu.ico.functions.objections.ObjectionsHandler;
import tr.edu.metu.ico.functions.officefiles.FilesHandler;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.functions.portal.PortalHandler;
import tr.edu.metu.ico.functions.privacy.ErasureHandler;
import tr.edu.metu.ico.functions.privacy.OwnDataHandler;
import tr.edu.metu.ico.functions.publication.PublicationHandler;
import tr.edu.metu.ico.functions.result.ResultHandler;
import tr.edu.metu.ico.functions.resultfiles.ResultFilesHandler;
import tr.edu.metu.ico.functions.review.ReviewHandler;
import tr.edu.metu.ico.functions.trials.TrialsHandler;
import tr.edu.metu.ico.functions.withdrawal.WithdrawalHandler;
import tr.edu.metu.ico.functions.work.WorkHandler;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.trail.Ids;

/** All functions on one table and one file store, as the gateway, S3 and the scheduler reach them. */
public final class World {

    /** The gateway's request id for every request here. */
    public static final String REQUEST = "JKJaXmPLvHcESHA=";

    /** The gateway's own name. */
    public static final String HOST = "gateway.example";

    public static final KeyPairSigner OFFICE = KeyPairSigner.of(KeyPairSigner.newKeyFile());

    public final TestClock clock;
    public final Files files;
    public final Ports ports;
    public final Parts parts;
    public final Map<CallId, Calendar> planned;
    public final List<String> reminders;
    private final Map<String, HttpFunction> routes = new HashMap<>();
    private final List<Route<?, ?>> declared = new ArrayList<>();
    private final Supplier<Parts> fresh;
    private final List<String> sent = new ArrayList<>();
    private Consumer<String> listener = _ -> {};
    private volatile String serverTime = "";
    private final Map<Milestone, MilestoneFunction> milestones;
    private final DocumentUploadedHandler documentUploaded;
    private final ImportUploadedHandler importUploaded;

    /** Everything in memory. */
    public static World inMemory(TestClock clock) {
        return new World(new InMemoryTable(), new InMemoryFiles(clock), clock);
    }

    public World(Table table, Files files, TestClock clock) {
        this(table, files, clock, new CountingIds());
    }

    /** One worker; several may share a table, a file store, a clock and the ids. */
    public World(Table table, Files files, TestClock clock, Ids ids) {
        this(table, files, clock, ids, UnaryOperator.identity(), OFFICE);
    }

    /** @param watching a wrapper around the alarms that the tests fire */
    public World(
            Table table,
            Files files,
            TestClock clock,
            Ids ids,
            UnaryOperator<MilestoneSchedules> watching,
            Signer signer) {
        this.clock = clock;
        this.files = files;
        var alarms = new Alarms();
        planned = alarms.planned;
        reminders = alarms.reminders;
        var schedules = watching.apply(alarms);
        ports = Wiring.ports(table, files, schedules, signer);
        parts = Parts.of(ports, clock, ids);
        fresh = () -> Parts.of(Wiring.ports(table, files, schedules, signer), clock, ids);
        for (var function : functions(fresh)) {
            declared.addAll(function.routes());
            function.routes().forEach(route -> routes.put(route.key(), function));
        }
        milestones = Map.of(
                Milestone.OPEN, new OpenCallHandler(parts),
                Milestone.FREEZE, new FreezeCallHandler(parts),
                Milestone.SEAL, new SealCallHandler(parts),
                Milestone.PLACE, new PlaceCallHandler(parts),
                Milestone.PUBLISH, new PublishCallHandler(parts),
                Milestone.OBJECTIONS, new PublishCallHandler(parts));
        documentUploaded = new DocumentUploadedHandler(parts, Area.SPECIAL_DOCUMENTS.name());
        importUploaded = new ImportUploadedHandler(parts);
    }

    /** Fires the one-time alarm of a call; returns the outcome. */
    public List<String> alarm(Milestone milestone, CallId call) {
        var event = new MilestoneEvent();
        event.setCall(call.value());
        return milestones.get(milestone).handleRequest(event, null).getLines();
    }

    /** The sweep over all calls that runs every minute. */
    public List<String> sweep(Milestone milestone) {
        return milestones
                .get(milestone)
                .handleRequest(new MilestoneEvent(), null)
                .getLines();
    }

    /** The linking of all trails that runs every minute. */
    public List<String> linkTrails() {
        return new LinkTrailHandler(parts)
                .handleRequest(new MilestoneEvent(), null)
                .getLines();
    }

    /** The S3 event of a created object. */
    public void created(Area area, String key) {
        switch (area) {
            case DOCUMENTS, SPECIAL_DOCUMENTS -> documentUploaded.handleRequest(event(area, key), null);
            case IMPORTS -> importUploaded.handleRequest(event(area, key), null);
            case RESULTS, EXPORTS -> throw new IllegalArgumentException("nobody listens to this bucket");
        }
    }

    private static S3Event event(Area area, String key) {
        var bucket = new S3EventNotification.S3BucketEntity(area.name(), null, "arn:aws:s3:::" + area);
        var object = new S3EventNotification.S3ObjectEntity(
                URLEncoder.encode(key, StandardCharsets.UTF_8), 0L, "", "", "00");
        return new S3Event(List.of(new S3EventNotification.S3EventNotificationRecord(
                "eu-central-1",
                "ObjectCreated:Put",
                "aws:s3",
                null,
                "2.1",
                null,
                null,
                new S3EventNotification.S3Entity("created", bucket, object, "1.0"),
                null)));
    }

    /** Each function has its own cache, as in its own container. */
    private static List<HttpFunction> functions(Supplier<Parts> own) {
        return List.of(
                new CallsHandler(own.get()),
                new CalculatorHandler(own.get()),
                new CallDefinitionHandler(own.get()),
                new ImportsHandler(own.get()),
                new ImportDecisionsHandler(own.get()),
                new ApplicationHandler(own.get()),
                new SubmissionHandler(own.get()),
                new PortalHandler(own.get()),
                new DocumentsHandler(own.get()),
                new ReviewHandler(own.get()),
                new WorkHandler(own.get()),
                new NoticePreviewHandler(own.get(), BigDecimal.TEN),
                new PublicationHandler(own.get()),
                new ObjectionsHandler(own.get()),
                new TrialsHandler(own.get()),
                new ResultHandler(own.get()),
                new ResultFilesHandler(own.get()),
                new FilesHandler(own.get()),
                new WithdrawalHandler(own.get()),
                new LettersHandler(own.get()),
                new LetterCheckHandler(own.get()),
                new LedgerHandler(own.get()),
                new MessagesHandler(own.get()),
                new NoticeDecisionsHandler(own.get()),
                new NewsHandler(own.get()),
                new GrantsHandler(own.get()),
                new MobilityHandler(own.get()),
                new TrailHandler(own.get()),
                new OwnDataHandler(own.get()),
                new ErasureHandler(own.get()));
    }

    /** The parts of a newly started container. */
    public Parts freshParts() {
        return fresh.get();
    }

    /** Every route that the functions serve. */
    public Set<String> routes() {
        return routes.keySet();
    }

    /** The declarations of these routes. */
    public List<Route<?, ?>> declared() {
        return List.copyOf(declared);
    }

    /** Reports every route that is about to be called. */
    public void beforeEachRequest(Consumer<String> reported) {
        listener = reported;
    }

    /** The time of the server in the last response. */
    public String serverTime() {
        return serverTime;
    }

    /** The bodies of all requests so far, in order. */
    public List<String> sentBodies() {
        return List.copyOf(sent);
    }

    /** A request that the gateway receives now. */
    public RequestBuilder as(Person person) {
        return new RequestBuilder(person);
    }

    /** A request under construction. */
    public final class RequestBuilder {

        private final Person person;
        private final Map<String, String> headers = new HashMap<>();
        private final Map<String, String> query = new HashMap<>();
        private Instant receivedAt = clock.instant();
        private String body = "";
        private boolean base64;

        private RequestBuilder(Person person) {
            this.person = person;
        }

        public RequestBuilder header(String lowerCaseName, String value) {
            headers.put(lowerCaseName, value);
            return this;
        }

        public RequestBuilder ifMatch(long version) {
            return header("if-match", "\"" + version + "\"");
        }

        public RequestBuilder query(String name, String value) {
            query.put(name, value);
            return this;
        }

        /** The gateway's receipt time, if it differs from the function's clock. */
        public RequestBuilder receivedAt(Instant instant) {
            receivedAt = instant;
            return this;
        }

        public RequestBuilder body(String json) {
            body = json;
            return this;
        }

        /** A body in the gateway's format for binary content. */
        public RequestBuilder base64Body(String encoded) {
            body = encoded;
            base64 = true;
            return this;
        }

        /**
         * Calls a route as the template writes it; the response must conform to the API contract.
         *
         * @param values path parameters, name and value in turn
         */
        public Response ask(String route, String... values) {
            var parameters = new HashMap<String, String>();
            for (int i = 0; i < values.length; i += 2) {
                parameters.put(values[i], values[i + 1]);
            }
            listener.accept(route);
            sent.add(body);
            var response = routes.get(route).handleRequest(event(route, parameters), null);
            ResponseContractCheck.check(route, response);
            serverTime = response.getHeaders().get("X-Server-Time");
            return Response.of(response);
        }

        private APIGatewayV2HTTPEvent event(String route, Map<String, String> parameters) {
            var jwt = APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT
                    .builder()
                    .withClaims(person.claims())
                    .build();
            var context = APIGatewayV2HTTPEvent.RequestContext.builder()
                    .withRequestId(REQUEST)
                    .withTimeEpoch(receivedAt.toEpochMilli())
                    .withDomainName(HOST)
                    .withAuthorizer(APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                            .withJwt(jwt)
                            .build())
                    .build();
            return APIGatewayV2HTTPEvent.builder()
                    .withRouteKey(route)
                    .withPathParameters(parameters)
                    .withQueryStringParameters(query)
                    .withHeaders(headers)
                    .withBody(body)
                    .withIsBase64Encoded(base64)
                    .withRequestContext(context)
                    .build();
        }
    }

    /** A response. Two are equal whenever they were sent: the server's time is not among the headers. */
    public record Response(int status, Map<String, String> headers, String body) {

        private static Response of(APIGatewayV2HTTPResponse response) {
            var headers = new HashMap<>(response.getHeaders());
            headers.remove("X-Server-Time");
            return new Response(response.getStatusCode(), headers, response.getBody());
        }

        public byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }
}
