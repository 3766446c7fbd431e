package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.tries.Tries;

/** Random small calls with grants and caps, and with one list: the selection and the checker agree. */
class PlacementPropertyTest {
    private static final long SEED = 20241108;
    private static final List<CallDefinition> CALLS = calls();

    private static List<CallDefinition> calls() {
        var calls = new ArrayList<>(List.of(SampleCall.withGrants(), SampleCall.withGrantsByChoice()));
        for (var order : ReserveOrder.values()) {
            for (var fallback : ReserveFallback.values()) {
                calls.add(SampleCall.inOneList(order, fallback));
                calls.add(SampleCall.grantsInOneList(order, fallback));
            }
        }
        return List.copyOf(calls);
    }

    @Test
    void no_random_market_breaks_a_promise() {
        Tries.of(3000, SEED, draw -> {
            var call = draw.of(CALLS);
            long market = draw.seed();
            var input = market(market);

            assertEquals(List.of(), RunChecker.check(call, input, Selection.select(call, input)));
        });
    }

    @Test
    void the_rows_do_not_depend_on_the_order_of_the_input() {
        Tries.of(600, SEED, draw -> {
            var call = draw.of(CALLS);
            long market = draw.seed();
            var input = market(market);
            var applications = new ArrayList<>(input.applications());
            var agreements = new ArrayList<>(input.agreements());
            var quotas = new ArrayList<>(input.quotas());
            Collections.shuffle(applications, new Random(market));
            Collections.shuffle(agreements, new Random(market));
            Collections.shuffle(quotas, new Random(market));
            var shuffled = Sealed.with(Sealed.sealed(applications, agreements), quotas);

            assertEquals(Selection.select(call, input), Selection.select(call, shuffled));
        });
    }

    private static SealedInput market(long seed) {
        return Sealed.with(RandomMarkets.of(seed), RandomMarkets.quotas(seed));
    }
}
