package tr.edu.metu.ico.local;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tr.edu.metu.ico.local.authorizer.JwtAuthorizer;
import tr.edu.metu.ico.local.clock.ClockEndpoint;
import tr.edu.metu.ico.local.clock.MovableClock;
import tr.edu.metu.ico.local.dynamodb.LocalDynamo;
import tr.edu.metu.ico.local.dynamodb.LocalStreams;
import tr.edu.metu.ico.local.edge.Edge;
import tr.edu.metu.ico.local.http.HttpApi;
import tr.edu.metu.ico.local.http.LocalServer;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.FunctionLog;
import tr.edu.metu.ico.local.lambda.LocalFunction;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.login.LocalLogin;
import tr.edu.metu.ico.local.login.LoginKey;
import tr.edu.metu.ico.local.login.PoolSignIn;
import tr.edu.metu.ico.local.mail.MailReports;
import tr.edu.metu.ico.local.mail.Mailbox;
import tr.edu.metu.ico.local.mail.MailboxPages;
import tr.edu.metu.ico.local.mail.SesApi;
import tr.edu.metu.ico.local.s3.LocalS3;
import tr.edu.metu.ico.local.s3.StoredPages;
import tr.edu.metu.ico.local.schedules.LocalScheduler;
import tr.edu.metu.ico.local.schedules.SchedulerActions;
import tr.edu.metu.ico.local.schedules.SchedulerApi;
import tr.edu.metu.ico.local.template.Route;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** The whole system on 127.0.0.1, made from the template. One per process: functions read their settings from it. */
public final class LocalSystem implements AutoCloseable {
    /** The file of the state folder with the key that signs tokens. */
    static final String LOGIN_KEY = "login-key.json";

    private static final Duration RETRY_PAUSE = Duration.ofMillis(500);

    private final Closing parts = new Closing();
    private final MovableClock clock;
    private final SystemTemplate template;
    private LocalLogin login;
    private LocalDynamo dynamo;
    private LocalS3 s3;
    private LocalScheduler scheduler;
    private LocalServer schedulerServer;
    private LocalStreams streams;
    private Mailbox mailbox;
    private MailReports mailReports;
    private LocalServer api;
    private LocalFunctions functions;

    private LocalSystem(SystemTemplate template, MovableClock clock) {
        this.template = template;
        this.clock = clock;
    }

    /**
     * Starts all parts and returns when the API can be called.
     *
     * @throws tr.edu.metu.ico.local.template.TemplateException if the template cannot be run here
     * @throws tr.edu.metu.ico.local.http.PortTaken if one of the ports is in use
     * @throws RuntimeException with one sentence when the state folder cannot be used
     */
    public static LocalSystem start(LocalOptions options) {
        var parameters = new HashMap<>(options.parameters());
        parameters.put("Stage", "local");
        parameters.put("LoginDomainPrefix", "local");
        parameters.put("MailDomain", "ico.example");
        parameters.put("MailsPerSecond", "500");
        var template = SystemTemplate.read(options.template(), parameters);
        QuietLogs.set();
        var log = new FunctionLog(options.state().resolve("functions.log"));
        var functions = new LocalFunctions(template.functions(), log);
        var environment = functions.environment();
        options.ports().requireFree();
        var state = StateFolder.use(options.state());
        var clock = new MovableClock(InstantSource.system(), state.file("clock"));
        var system = new LocalSystem(template, clock);
        system.parts.add(state);
        try {
            system.startParts(options.ports(), state, functions);
            new LocalSettings(environment, options.state().resolve("functions.log"), SigningKeyFile.in(options.state()))
                    .publish(system);
            options.wiring().accept(system);
            template.signIn().flatMap(functions::byArn).map(PoolSignIn::new).ifPresent(system::signIn);
            system.startApi(options.ports(), functions);
            system.functions = functions;
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The functions, with how often they were invoked. */
    public List<LocalFunction> functions() {
        return functions.all();
    }

    /** Requests that the gateway passed to a function so far. */
    public long requests() {
        var behindRoutes = template.routes().stream().map(Route::function).collect(Collectors.toSet());
        return functions().stream()
                .filter(function -> behindRoutes.contains(function.resource().logicalId()))
                .mapToLong(LocalFunction::invocations)
                .sum();
    }

    private void startParts(Ports ports, StateFolder state, LocalFunctions functions) {
        var invoker = new AsyncInvoker(state.file("dead-letters"), RETRY_PAUSE);
        try (var starters = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = CompletableFuture.allOf(
                    starting(
                            starters,
                            () -> login = parts.add(new LocalLogin(
                                    ports.login(),
                                    LoginKey.in(state.file(LOGIN_KEY)),
                                    state.file("login.html"),
                                    audience()))),
                    starting(
                            starters,
                            () -> dynamo = parts.add(
                                    new LocalDynamo(ports.dynamodb(), state.folder("dynamodb"), template.tables()))),
                    starting(
                            starters,
                            () -> s3 = parts.add(LocalS3.start(
                                    ports.s3(), state.folder("s3"), template, clock, functions, invoker))),
                    starting(starters, () -> startScheduler(ports, state, functions, invoker)));
            all.join();
        }
        mailbox = new Mailbox(state.file("mails.jsonl"));
        mailReports = new MailReports(template.mailTriggers(), functions, invoker);
        streams = new LocalStreams(dynamo, template.streamTriggers(), functions, invoker, state.file("streams.json"));
    }

    private void signIn(PoolSignIn pool) {
        pool.staff();
        login.passOn(pool::signIn);
    }

    private static CompletableFuture<?> starting(Executor starters, Supplier<?> part) {
        return CompletableFuture.supplyAsync(part, starters);
    }

    private LocalServer startScheduler(Ports ports, StateFolder state, LocalFunctions functions, AsyncInvoker invoker) {
        scheduler = new LocalScheduler(clock, functions, invoker, state.file("schedules.json"), template.schedules());
        var actions = new SchedulerActions(scheduler, clock, template.scheduleGroups());
        schedulerServer = parts.add(new LocalServer(ports.scheduler(), new SchedulerApi(actions)));
        return schedulerServer;
    }

    // the first audience is the login page's client
    private String audience() {
        return template.authorizers().stream()
                .flatMap(authorizer -> authorizer.audiences().stream())
                .findFirst()
                .orElse("local");
    }

    private void startApi(Ports ports, LocalFunctions functions) {
        var keys = login.keys();
        var authorizers = template.authorizers().stream()
                .collect(Collectors.toMap(
                        authorizer -> authorizer.name(),
                        authorizer -> new JwtAuthorizer(
                                keys,
                                login.issuer(),
                                authorizer.audiences(),
                                InstantSource.system(),
                                login::accepted)));
        var handlers = new Handler.Sequence(
                new ClockEndpoint(clock, scheduler::moveAndRun),
                new SesApi(mailbox, clock, mailReports::about),
                new MailboxPages(mailbox),
                edge(new HttpApi(template, authorizers, functions, clock)));
        api = parts.add(new LocalServer(ports.api(), handlers, headersOfPages()));
        System.setProperty("ico.API_URL", apiUrl().toString());
        System.setProperty("ico.SITE_URL", siteUrl().toString());
        System.setProperty("ico.LETTER_SITE_URL", siteUrl().toString());
        System.setProperty("aws.endpointUrlSesV2", siteUrl() + SesApi.PATH);
        System.setProperty(
                "ico.LOGIN_AUTHORIZE_URL", login.authorizationEndpoint().toString());
        System.setProperty("ico.LOGIN_TOKEN_URL", login.tokenEndpoint().toString());
        System.setProperty("ico.LOGIN_LOGOUT_URL", login.logoutAddress());
        parts.add(scheduler).start();
        parts.add(streams).start();
    }

    /** What is in front of the gateway: the distribution, if the template has one. */
    private Handler edge(Handler gateway) {
        return template.distribution()
                .<Handler>map(distribution ->
                        new Edge(distribution, parts.add(new StoredPages(s3Url())), gateway, this::withLocalHosts))
                .orElse(gateway);
    }

    /** The security headers of a path that has no page; none without a distribution. */
    private Map<String, String> headersOfPages() {
        var headers = new LinkedHashMap<String, String>();
        template.distribution()
                .map(distribution -> distribution.of("/").headers())
                .orElse(Map.of())
                .forEach((name, value) -> headers.put(name, withLocalHosts(value)));
        return headers;
    }

    private String withLocalHosts(String header) {
        var login = URI.create(issuer());
        return header.replaceAll("https://[a-z0-9-]+\\.s3\\.[a-z0-9.-]+", s3Url().toString())
                .replaceAll(
                        "https://[a-z0-9.-]+\\.amazoncognito\\.com", login.getScheme() + "://" + login.getAuthority());
    }

    public SystemTemplate template() {
        return template;
    }

    public MovableClock clock() {
        return clock;
    }

    public LocalLogin login() {
        return login;
    }

    public LocalS3 s3() {
        return s3;
    }

    public LocalScheduler scheduler() {
        return scheduler;
    }

    /** What passes the table's streams on. */
    public LocalStreams streams() {
        return streams;
    }

    /** The address of the public site, without a slash at the end. */
    public URI siteUrl() {
        return URI.create("http://127.0.0.1:" + api.port());
    }

    /** The address of the API, without a slash at the end. */
    public URI apiUrl() {
        var stage = template.stage();
        return stage.equals(SystemTemplate.DEFAULT_STAGE) ? siteUrl() : URI.create(siteUrl() + "/" + stage);
    }

    public URI s3Url() {
        return s3.url();
    }

    public URI dynamodbUrl() {
        return dynamo.url();
    }

    /** A client of the table that needs no HTTP, and so repeats no request. */
    public DynamoDbClient directClient() {
        return dynamo.direct();
    }

    public URI schedulerUrl() {
        return URI.create("http://127.0.0.1:" + schedulerServer.port());
    }

    /** Every mail that the system has sent. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** What reports about mails. */
    public MailReports mailReports() {
        return mailReports;
    }

    public String issuer() {
        return login.issuer();
    }

    @Override
    public void close() {
        parts.close();
    }
}
