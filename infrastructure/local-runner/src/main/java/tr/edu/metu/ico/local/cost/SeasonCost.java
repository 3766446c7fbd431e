package tr.edu.metu.ico.local.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.aws.UsageCounter.Operation;
import tr.edu.metu.ico.adapters.aws.UsageCounter.Usage;
import tr.edu.metu.ico.local.lambda.LocalFunction;

/**
 * What the counted calls of a season cost, without storage and without what runs all the time whether or not there is a call.
 *
 * @param lines one for each counted quantity
 */
public record SeasonCost(List<CostLine> lines) {

    private static final String DYNAMO = "DynamoDb";
    private static final String S3 = "S3";
    private static final String KMS = "Kms";
    private static final Set<String> WRITES = Set.of("TransactWriteItems", "BatchWriteItem", "PutItem");
    /** Reading and asking; everything else on files is priced like writing, except deleting, which is free. */
    private static final Set<String> FILE_READS = Set.of("GetObject", "HeadObject");

    private static final Set<String> FREE = Set.of("DeleteObject");

    /** With a bucket key, S3 asks KMS once for many objects. */
    private static final BigDecimal OBJECTS_PER_KEY_REQUEST = new BigDecimal("100");

    private static final long MILLIS = 1000;
    private static final BigDecimal MEGABYTES = new BigDecimal("1024");

    public SeasonCost {
        lines = List.copyOf(lines);
    }

    /**
     * @param usage     what the SDK's clients counted
     * @param functions the functions with their invocations
     * @param requests  requests that came through the gateway
     * @param uploads   files that browsers put into the store by signed links
     */
    public static SeasonCost of(
            Map<Operation, Usage> usage, List<LocalFunction> functions, long requests, long uploads, Prices prices) {
        var lines = new ArrayList<CostLine>();
        lines.add(new CostLine(
                "DynamoDB", "write units", units(usage, WRITES::contains), prices.price("dynamodb.writeUnit")));
        lines.add(new CostLine(
                "DynamoDB",
                "read units",
                units(usage, operation -> !WRITES.contains(operation)),
                prices.price("dynamodb.readUnit")));
        lines.add(new CostLine("Lambda", "invocations", invocations(functions), prices.price("lambda.request")));
        lines.add(new CostLine(
                "Lambda", "gigabyte seconds", gigabyteSeconds(functions), prices.price("lambda.gigabyteSecond")));
        lines.add(new CostLine("API Gateway", "requests", whole(requests), prices.price("gateway.request")));
        var written = calls(usage, S3, operation -> !FILE_READS.contains(operation) && !FREE.contains(operation))
                .add(whole(uploads));
        var read = calls(usage, S3, FILE_READS::contains);
        lines.add(new CostLine("S3", "writes and listings", written, prices.price("s3.write")));
        lines.add(new CostLine("S3", "reads", read, prices.price("s3.read")));
        lines.add(new CostLine(
                "KMS",
                "requests for buckets, one for a hundred objects",
                written.add(read).divide(OBJECTS_PER_KEY_REQUEST, 0, RoundingMode.CEILING),
                prices.price("kms.request")));
        lines.add(new CostLine("KMS", "signatures", calls(usage, KMS, _ -> true), prices.price("kms.signature")));
        lines.add(
                new CostLine("CloudFront", "requests to the API", whole(requests), prices.price("cloudfront.request")));
        return new SeasonCost(lines);
    }

    private static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal units(Map<Operation, Usage> usage, Predicate<String> operations) {
        double units = usage.entrySet().stream()
                .filter(counted -> counted.getKey().service().equals(DYNAMO)
                        && operations.test(counted.getKey().name()))
                .mapToDouble(counted -> counted.getValue().units())
                .sum();
        return BigDecimal.valueOf(units).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal calls(Map<Operation, Usage> usage, String service, Predicate<String> operations) {
        return whole(usage.entrySet().stream()
                .filter(counted -> counted.getKey().service().equals(service)
                        && operations.test(counted.getKey().name()))
                .mapToLong(counted -> counted.getValue().calls())
                .sum());
    }

    private static BigDecimal invocations(List<LocalFunction> functions) {
        return whole(functions.stream().mapToLong(LocalFunction::invocations).sum());
    }

    private static BigDecimal gigabyteSeconds(List<LocalFunction> functions) {
        return functions.stream()
                .map(function -> whole(function.duration().toMillis())
                        .multiply(whole(function.resource().memory()))
                        .divide(MEGABYTES.multiply(whole(MILLIS)), 3, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All lines together, in US dollars. */
    public BigDecimal total() {
        return lines.stream().map(CostLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total for a thousand applications. */
    public BigDecimal perThousand(long applications) {
        return total().multiply(whole(1000)).divide(whole(applications), 4, RoundingMode.HALF_UP);
    }

    /** A table in Markdown, with the cost of a thousand applications in its last column. */
    public String table(long applications) {
        var rows = lines.stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %,.1f | %.4f | %.4f |",
                        line.service(),
                        line.what(),
                        line.quantity(),
                        line.cost(),
                        line.cost().multiply(whole(1000)).divide(whole(applications), 6, RoundingMode.HALF_UP)))
                .collect(Collectors.joining("\n"));
        return "| service | what | counted | US dollars | per 1,000 applications |\n|---|---|---|---|---|\n" + rows
                + String.format(Locale.ROOT, "\n| together | | | %.4f | %.4f |\n", total(), perThousand(applications));
    }
}
