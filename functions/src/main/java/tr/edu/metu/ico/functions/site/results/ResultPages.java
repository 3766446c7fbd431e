package tr.edu.metu.ico.functions.site.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.bundle.PublishedRun;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.calls.CallFacts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.result.Signer.Algorithm;
import tr.edu.metu.ico.site.CallBanner;
import tr.edu.metu.ico.site.CallHead;
import tr.edu.metu.ico.site.CutOffsPage;
import tr.edu.metu.ico.site.ExpectedResultsPage;
import tr.edu.metu.ico.site.PublicationFacts;
import tr.edu.metu.ico.site.ResultListPage;
import tr.edu.metu.ico.site.ResultsPage;
import tr.edu.metu.ico.site.ResultsPage.Correction;
import tr.edu.metu.ico.site.ResultsPage.Proof;

/**
 * The pages on a call's results. Until the first publication there is one, which depends on nothing but the definition and a
 * cancellation; then they follow the publications of the call, never a run that is not published.
 */
public final class ResultPages {

    private final Calls calls;
    private final Definitions definitions;
    private final PublishedRuns runs;
    private final PageWriter writer;

    public ResultPages(Parts parts, PublishedRuns runs, PageWriter writer) {
        calls = parts.ports().calls();
        definitions = parts.definitions();
        this.runs = runs;
        this.writer = writer;
    }

    /** All pages of a call in both languages; none for a call that does not exist. */
    public List<SitePage> of(CallId id) {
        return calls.find(id).map(this::of).orElse(List.of());
    }

    private List<SitePage> of(Call call) {
        if (call.publication().isEmpty()) {
            var expected = expected(call);
            return writer.both("results-expected", expected.call().path("results"), expected);
        }
        return published(call, runs.of(call)).stream()
                .flatMap(result -> pages(result).stream())
                .toList();
    }

    private CallBanner banner(Call call) {
        return CallFacts.banner(call, definitions.of(call));
    }

    ExpectedResultsPage expected(Call call) {
        return new ExpectedResultsPage(banner(call), definitions.of(call).resultsExpected());
    }

    /** The publications of the call, first to latest. */
    List<Published> published(Call call, List<PublishedRun> all) {
        var facts = facts(call);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Published(result(call, facts, i, all), all.get(i)))
                .toList();
    }

    /** A published result and the run it is made of. */
    record Published(ResultsPage page, PublishedRun run) {}

    private ResultsPage result(Call call, List<PublicationFacts> facts, int index, List<PublishedRun> all) {
        var banner = banner(call);
        var run = all.get(index);
        var publication = facts.get(index);
        return new ResultsPage(
                banner,
                publication,
                ResultFigures.statuses(run),
                ResultFigures.lists(run, definitions.of(call).placement()),
                cutOffs(banner, publication, run),
                ResultListPage.parts(banner, publication, MaskedList.of(run)),
                proof(banner.head(), publication, run),
                corrections(facts, all),
                facts.reversed());
    }

    private static List<CutOffsPage> cutOffs(CallBanner banner, PublicationFacts publication, PublishedRun run) {
        return run.agreements().isEmpty()
                ? List.of()
                : CutOffsPage.parts(banner, publication, PoolUse.of(run.agreements(), run.rows()));
    }

    /** Every publication after the first corrects the one before it. */
    private static List<Correction> corrections(List<PublicationFacts> facts, List<PublishedRun> all) {
        return IntStream.range(1, all.size())
                .mapToObj(i -> ResultFigures.correction(
                        facts.get(i).number(), facts.get(i).at(), all.get(i - 1), all.get(i)))
                .toList()
                .reversed();
    }

    private static List<PublicationFacts> facts(Call call) {
        var all = call.publications();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new PublicationFacts(
                        i + 1,
                        all.get(i).at(),
                        i + 1 < all.size() ? Optional.of(all.get(i + 1).at()) : Optional.empty(),
                        all.get(i).objections(),
                        all.get(i).finalSince(),
                        all.get(i).checked().rowCount()))
                .toList();
    }

    private static Proof proof(CallHead head, PublicationFacts publication, PublishedRun run) {
        var manifest = run.manifest();
        return new Proof(
                manifest.run().toString(),
                Sha256.of(run.document()).hex(),
                manifest.keyId().hex(),
                Base64.getEncoder().encodeToString(run.signature()),
                run.publicKey(),
                command(manifest.algorithm()),
                "/" + folder(head, publication));
    }

    private static String folder(CallHead head, PublicationFacts publication) {
        return "proof/" + head.id() + "/" + publication.number() + "/";
    }

    /** As in docs/bundle.md. */
    private static String command(Algorithm algorithm) {
        return switch (algorithm) {
            case ECDSA_P256_SHA256 -> "openssl dgst -sha256 -verify key.pem -signature manifest.sig manifest.json";
            case ED25519 ->
                "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.json -sigfile manifest.sig";
        };
    }

    private List<SitePage> pages(Published published) {
        var page = published.page();
        var head = page.call();
        var pages = new ArrayList<>(
                writer.both("results", head.path(page.publication().path()), page));
        if (!page.listHere()) {
            page.list().forEach(part -> pages.addAll(writer.both("result-list", head.path(part.path()), part)));
        }
        if (!page.cutOffsHere()) {
            page.cutOffs().forEach(part -> pages.addAll(writer.both("cut-offs", head.path(part.path()), part)));
        }
        return Stream.concat(pages.stream(), files(published)).toList();
    }

    private static Stream<SitePage> files(Published published) {
        var folder = folder(published.page().call(), published.page().publication());
        var run = published.run();
        return Stream.of(
                file(folder + "manifest.json", "application/json", run.document()),
                file(folder + "manifest.sig", "application/octet-stream", run.signature()),
                file(
                        folder + "key.pem",
                        "application/x-pem-file",
                        run.publicKey().getBytes(StandardCharsets.UTF_8)));
    }

    private static SitePage file(String key, String type, byte[] content) {
        return new SitePage(key, type, Optional.empty(), content);
    }
}
