package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.site.CallBanner.Stage;
import tr.edu.metu.ico.site.Examples.Example;
import tr.edu.metu.ico.site.ResultsPage.Correction;
import tr.edu.metu.ico.site.ResultsPage.Count;
import tr.edu.metu.ico.site.ResultsPage.Lists;
import tr.edu.metu.ico.site.ResultsPage.Proof;
import tr.edu.metu.ico.site.ResultsPage.StatusChange;

/** Published results, small and large, and what stands there before. */
final class ResultExamples {

    private static final CallBanner CALL = DestinationExamples.CALL;
    private static final CallBanner DOCTORAL = new CallBanner(
            new CallHead("DOC-2027", new Text("Doctoral traineeship", "Doktora stajı"), "2027-2028"),
            Optional.empty(),
            false,
            Stage.PUBLISHED);
    private static final Instant FIRST = Instant.parse("2028-01-05T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2028-01-08T10:30:00Z");
    private static final PublicationFacts LATEST = facts(2, SECOND, Optional.empty(), 5000);
    private static final PublicationFacts SUPERSEDED = facts(1, FIRST, Optional.of(SECOND), 5000);

    private ResultExamples() {}

    static Stream<Example> pages() {
        var large = large(LATEST);
        return Stream.of(
                page("results-expected", "results-expected", "results", expected(Stage.EVALUATION, Optional.empty())),
                page("results-cancelled", "results-expected", "results", expected(Stage.CANCELLED, Optional.of(FIRST))),
                page("results", "results", "results", small()),
                page("results-doc", "results", "results", doctoral()),
                page("results-5000", "results", "results", large),
                page("results-superseded", "results", "publication/1", large(SUPERSEDED)),
                page(
                        "result-list",
                        "result-list",
                        "result-list/2-a0",
                        large.list().get(2)),
                page("cut-offs", "cut-offs", "cut-offs/2-1", large.cutOffs().getFirst()));
    }

    private static Example page(String name, String template, String path, Object page) {
        return new Example(name, template, CALL.head().path(path), page);
    }

    private static ExpectedResultsPage expected(Stage stage, Optional<Instant> cancelledAt) {
        var reason = new Text("No partner is left.", "Anlaşmalı üniversite kalmadı.");
        var banner =
                new CallBanner(CALL.head(), cancelledAt.map(at -> new CallBanner.Cancelled(reason, at)), true, stage);
        return new ExpectedResultsPage(banner, new Text("End of December 2027", "Aralık 2027 sonu"));
    }

    private static ResultsPage small() {
        var facts = facts(1, FIRST, Optional.empty(), 46);
        return new ResultsPage(
                CALL,
                facts,
                List.of(new Count("PLACED", 20), new Count("NOT_PLACED", 21), new Count("INELIGIBLE", 5)),
                Optional.empty(),
                CutOffsPage.parts(CALL, facts, pools(20)),
                ResultListPage.parts(CALL, facts, lines(46)),
                proof(1),
                List.of(),
                List.of(facts));
    }

    private static ResultsPage doctoral() {
        var facts = facts(1, FIRST, Optional.empty(), 30);
        var lines = IntStream.range(0, 30)
                .mapToObj(i -> new ResultLine(
                        code(i),
                        i < 14 ? "MAIN_LIST" : i < 27 ? "WAITING_LIST" : "INELIGIBLE",
                        Optional.empty(),
                        i < 27 ? OptionalInt.of(i < 14 ? i + 1 : i - 13) : OptionalInt.empty()))
                .toList();
        return new ResultsPage(
                DOCTORAL,
                facts,
                List.of(new Count("MAIN_LIST", 14), new Count("WAITING_LIST", 13), new Count("INELIGIBLE", 3)),
                Optional.of(new Lists(
                        OptionalInt.of(14),
                        OptionalInt.of(3),
                        CutOff.of(DestinationExamples.points("88.41"), 11),
                        CutOff.of(DestinationExamples.points("80.95"), 3))),
                List.of(),
                ResultListPage.parts(DOCTORAL, facts, lines),
                proof(1),
                List.of(),
                List.of(facts));
    }

    static ResultsPage large(PublicationFacts facts) {
        return new ResultsPage(
                CALL,
                facts,
                List.of(new Count("PLACED", 2400), new Count("NOT_PLACED", 2400), new Count("INELIGIBLE", 200)),
                Optional.empty(),
                CutOffsPage.parts(CALL, facts, pools(2000)),
                ResultListPage.parts(CALL, facts, lines(5000)),
                proof(facts.number()),
                List.of(new Correction(
                        2,
                        SECOND,
                        List.of(new Count("SELECTED", 1), new Count("OTHER_PLACE", 2)),
                        List.of(new StatusChange("NOT_PLACED", 2401, 2400), new StatusChange("PLACED", 2399, 2400)))),
                List.of(LATEST, SUPERSEDED));
    }

    private static PublicationFacts facts(int number, Instant at, Optional<Instant> superseded, int applications) {
        var window = new ObjectionWindow(Instant.parse("2028-01-12T14:00:00Z"), Instant.parse("2028-01-19T21:00:00Z"));
        return new PublicationFacts(number, at, superseded, Optional.of(window), Optional.empty(), applications);
    }

    private static List<PoolUse> pools(int count) {
        return DestinationExamples.partners(count).stream()
                .flatMap(partner -> partner.pools().stream()
                        .map(pool -> new PoolUse(
                                partner,
                                Optional.of(pool.scope()).filter(_ -> !partner.inOnePool()),
                                pool.capacity(),
                                pool.capacity() * 3 + partner.name().length() % 7,
                                pool.capacity(),
                                CutOff.of(
                                        DestinationExamples.points(
                                                "8" + partner.name().length() % 10 + ".31"),
                                        pool.capacity()))))
                .toList();
    }

    private static List<ResultLine> lines(int count) {
        var partners = DestinationExamples.partners(2000);
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? new ResultLine(
                                code(i),
                                "PLACED",
                                Optional.of(new ResultLine.Place(
                                        partners.get(i % partners.size()).name(), Semester.FALL)),
                                OptionalInt.empty())
                        : new ResultLine(code(i), "NOT_PLACED", Optional.empty(), OptionalInt.empty()))
                .toList();
    }

    private static String code(int i) {
        return Sha256.of("application " + i).hex().substring(0, 32);
    }

    private static Proof proof(int number) {
        return new Proof(
                Sha256.of("run").hex(),
                Sha256.of("manifest").hex(),
                Sha256.of("key").hex(),
                "MEUCIQDx".repeat(12),
                "-----BEGIN PUBLIC KEY-----\n" + "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE".repeat(3)
                        + "\n-----END PUBLIC KEY-----\n",
                "openssl dgst -sha256 -verify key.pem -signature manifest.sig manifest.json",
                "/proof/OE-2027/" + number + "/");
    }
}
