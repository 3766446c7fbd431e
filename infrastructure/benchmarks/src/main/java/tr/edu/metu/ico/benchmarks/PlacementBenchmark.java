package tr.edu.metu.ico.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tr.edu.metu.ico.checker.MarketChecker;
import tr.edu.metu.ico.checker.MarketViolation;
import tr.edu.metu.ico.checker.Precedence;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.DeferredAcceptance;
import tr.edu.metu.ico.placement.Market;
import tr.edu.metu.ico.placement.Merits;
import tr.edu.metu.ico.placement.RadixSort;

/** Sorting and placing, the general engine for choices with different scores, and the check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class PlacementBenchmark {
    /** Applicants x choices x programmes. */
    @Param({"10000x4x500", "1000000x24x10000", "3000000x24x21000"})
    public String size;

    private RandomMarket market;
    private int[] placeOfBid;
    private Assignment placed;

    @Setup(Level.Trial)
    public void draw() {
        var numbers = size.split("x");
        market = RandomMarket.of(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
        placed = place();
        placeOfBid = placeOfBid(RadixSort.order(market.scores()));
    }

    /** From scores to seats where each person has one score. */
    @Benchmark
    public Assignment place() {
        var order = new Merits.OneOrder(RadixSort.order(market.scores()));
        return DeferredAcceptance.place(new Market(market.programmes(), market.bidTable(), order));
    }

    /** The same with the general engine, in which each programme keeps its best applicants as they apply. */
    @Benchmark
    public Assignment placeByChoice() {
        return DeferredAcceptance.place(
                new Market(market.programmes(), market.bidTable(), new Merits.PerBid(placeOfBid)));
    }

    @Benchmark
    public List<MarketViolation> check() {
        long[] scores = market.scores();
        Precedence precedence =
                (one, _, other, _) -> scores[one] == scores[other] ? one < other : scores[one] > scores[other];
        return MarketChecker.check(market.programmes(), market.bidTable(), precedence, placed);
    }

    private int[] placeOfBid(int[] bestFirst) {
        int[] firstBid = market.bidTable().firstBid();
        int[] place = new int[market.bidTable().programme().length];
        for (int at = 0; at < bestFirst.length; at++) {
            for (int bid = firstBid[bestFirst[at]]; bid < firstBid[bestFirst[at] + 1]; bid++) {
                place[bid] = at;
            }
        }
        return place;
    }
}
