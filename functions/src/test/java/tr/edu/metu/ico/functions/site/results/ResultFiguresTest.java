package tr.edu.metu.ico.functions.site.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.bundle.PublishedRun;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.adapters.json.PlaceholderNumbers;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.site.ResultsPage.Count;
import tr.edu.metu.ico.site.ResultsPage.Lists;

/** The numbers of a call that ranks everybody in one list, as DOC-2023 does. */
class ResultFiguresTest {

    private static final PlacementRule.Base DOC = CallDefinitionJson.read(
                    ShippedDefinitions.confirmed("DOC-2023").orElseThrow())
            .placement();

    @Test
    void the_statuses_go_from_the_best_news_to_the_worst() {
        assertEquals(
                List.of(
                        new Count("MAIN_LIST", 8),
                        new Count("SELECTED_ZERO_GRANT", 1),
                        new Count("WAITING_LIST", 1),
                        new Count("INELIGIBLE", 1)),
                ResultFigures.statuses(run(List.of())));
    }

    @Test
    void each_kind_of_seat_has_its_cut_off_and_that_of_few_students_is_in_whole_points() {
        var reserved = new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, 3);
        assertEquals(
                Optional.of(new Lists(
                        OptionalInt.of(14),
                        OptionalInt.of(3),
                        Optional.of(new CutOff(new BigDecimal("82.55"), false)),
                        Optional.of(new CutOff(new BigDecimal("70"), true)))),
                ResultFigures.lists(run(List.of(reserved)), DOC));
    }

    @Test
    void the_offices_number_of_seats_counts_before_the_announced_one() {
        var seats = new Quota(Quota.Kind.SEATS, Quota.ALL, 9);
        assertEquals(
                OptionalInt.of(9),
                ResultFigures.lists(run(List.of(seats)), DOC).orElseThrow().seats());
    }

    private static PublishedRun run(List<Quota> quotas) {
        var outcomes = new ArrayList<Outcome>();
        for (int position = 1; position <= 5; position++) {
            outcomes.add(new Outcome.MainList(position, Seat.OPEN, new BigDecimal("82.55")));
        }
        for (int position = 6; position <= 8; position++) {
            outcomes.add(new Outcome.MainList(position, Seat.RESERVED, new BigDecimal("70.98")));
        }
        outcomes.add(new Outcome.WaitingList(1, Optional.empty(), Optional.empty()));
        outcomes.add(new Outcome.ZeroGrant(1, Why.VOLUNTEER));
        outcomes.add(new Outcome.Ineligible(List.of()));
        var rows = new ArrayList<ResultRow>();
        outcomes.forEach(outcome -> rows.add(row(rows.size() + 1, outcome)));
        return new PublishedRun(
                manifest(), new byte[0], new byte[0], List.of(), quotas, rows, new PlaceholderNumbers());
    }

    private static ResultRow row(int student, Outcome outcome) {
        var number = new StudentNumber(String.format(Locale.ROOT, "%07d", student));
        return new ResultRow(number, outcome, Optional.empty(), OptionalInt.empty(), List.of());
    }

    private static BundleManifest manifest() {
        var digest = Sha256.of("anything");
        return new BundleManifest(
                new CallId("DOC-2023"),
                new RunId(digest),
                digest,
                0,
                digest,
                digest,
                new Head(1, digest),
                List.of(),
                Signer.Algorithm.ED25519,
                "");
    }
}
