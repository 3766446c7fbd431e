package tr.edu.metu.ico.local.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.aws.UsageCounter.Operation;
import tr.edu.metu.ico.adapters.aws.UsageCounter.Usage;
import tr.edu.metu.ico.local.lambda.LocalFunction;

/**
 * What some functions used, and what nobody but a person used: requests of the gateway and uploads by signed links.
 *
 * @param usage     what the SDK's clients counted
 * @param functions the functions with their invocations
 * @param requests  requests that came through the gateway
 * @param uploads   files that browsers put into the store by signed links
 */
record Counted(
        Map<Operation, Usage> usage, Collection<LocalFunction> functions, BigDecimal requests, BigDecimal uploads) {

    private static final String DYNAMO = "DynamoDb";
    private static final String S3 = "S3";
    private static final String KMS = "Kms";
    private static final Set<String> WRITES = Set.of("TransactWriteItems", "BatchWriteItem", "PutItem");
    /** Reading and asking; everything else on files is priced like writing, except deleting, which is free. */
    private static final Set<String> FILE_READS = Set.of("GetObject", "HeadObject");

    private static final Set<String> FREE = Set.of("DeleteObject");
    private static final BigDecimal MILLIS_TIMES_MEGABYTES = new BigDecimal(1000 * 1024);

    /** A function with this memory has one processor; one with less has a part of it. */
    private static final BigDecimal MEGABYTES_OF_A_PROCESSOR = new BigDecimal(1769);

    /** What these functions used, without requests and uploads. */
    Counted by(Predicate<String> function) {
        return new Counted(
                usage.entrySet().stream()
                        .filter(counted -> function.test(counted.getKey().caller()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                functions.stream()
                        .filter(one -> function.test(one.resource().logicalId()))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    BigDecimal writeUnits() {
        return units(WRITES::contains);
    }

    BigDecimal readUnits() {
        return units(operation -> !WRITES.contains(operation));
    }

    BigDecimal invocations() {
        return BigDecimal.valueOf(
                functions.stream().mapToLong(LocalFunction::invocations).sum());
    }

    /**
     * Memory times duration. A duration is the processor time that was measured, on the part of a processor that the function
     * has on Lambda, and the stated waiting time of each call to a service.
     */
    BigDecimal gigabyteSeconds(Prices prices) {
        return functions.stream()
                .map(function -> millis(function, prices)
                        .multiply(BigDecimal.valueOf(function.resource().memory())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(MILLIS_TIMES_MEGABYTES, 3, RoundingMode.HALF_UP);
    }

    private BigDecimal millis(LocalFunction function, Prices prices) {
        var memory = BigDecimal.valueOf(function.resource().memory());
        var slower =
                MEGABYTES_OF_A_PROCESSOR.divide(memory, MathContext.DECIMAL64).max(BigDecimal.ONE);
        var waiting = usage.entrySet().stream()
                .filter(counted ->
                        counted.getKey().caller().equals(function.resource().logicalId()))
                .map(counted -> prices.waitingMillis(counted.getKey().service())
                        .multiply(BigDecimal.valueOf(counted.getValue().calls())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return BigDecimal.valueOf(function.processorTime().toMillis())
                .multiply(slower)
                .add(waiting);
    }

    BigDecimal fileWrites() {
        return calls(S3, operation -> !FILE_READS.contains(operation) && !FREE.contains(operation))
                .add(uploads);
    }

    BigDecimal fileReads() {
        return calls(S3, FILE_READS::contains);
    }

    BigDecimal signatures() {
        return calls(KMS, _ -> true);
    }

    private BigDecimal units(Predicate<String> operations) {
        double units = usage.entrySet().stream()
                .filter(counted -> counted.getKey().service().equals(DYNAMO)
                        && operations.test(counted.getKey().name()))
                .mapToDouble(counted -> counted.getValue().units())
                .sum();
        return BigDecimal.valueOf(units).setScale(1, RoundingMode.HALF_UP);
    }

    private BigDecimal calls(String service, Predicate<String> operations) {
        return BigDecimal.valueOf(usage.entrySet().stream()
                .filter(counted -> counted.getKey().service().equals(service)
                        && operations.test(counted.getKey().name()))
                .mapToLong(counted -> counted.getValue().calls())
                .sum());
    }
}
