package tr.edu.metu.ico.local.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What something counted costs, without storage.
 *
 * @param lines one for each counted quantity, always the same in the same order
 */
record SeasonCost(List<CostLine> lines) {

    /** With a bucket key, S3 asks KMS once for many objects. */
    private static final BigDecimal OBJECTS_PER_KEY_REQUEST = new BigDecimal("100");

    SeasonCost {
        lines = List.copyOf(lines);
    }

    /** The prices times what was counted. */
    static SeasonCost of(Counted counted, Prices prices) {
        return new SeasonCost(List.of(
                line("DynamoDB", "write units", counted.writeUnits(), prices, "dynamodb.writeUnit"),
                line("DynamoDB", "read units", counted.readUnits(), prices, "dynamodb.readUnit"),
                line("Lambda", "invocations", counted.invocations(), prices, "lambda.request"),
                line("Lambda", "gigabyte seconds", counted.gigabyteSeconds(prices), prices, "lambda.gigabyteSecond"),
                line("API Gateway", "requests", counted.requests(), prices, "gateway.request"),
                line("S3", "writes and listings", counted.fileWrites(), prices, "s3.write"),
                line("S3", "reads", counted.fileReads(), prices, "s3.read"),
                line(
                        "KMS",
                        "requests for buckets, one for a hundred objects",
                        counted.fileWrites()
                                .add(counted.fileReads())
                                .divide(OBJECTS_PER_KEY_REQUEST, 2, RoundingMode.HALF_UP),
                        prices,
                        "kms.request"),
                line("KMS", "signatures", counted.signatures(), prices, "kms.signature"),
                line("CloudFront", "requests to the API", counted.requests(), prices, "cloudfront.request")));
    }

    private static CostLine line(String service, String what, BigDecimal quantity, Prices prices, String price) {
        return new CostLine(service, what, quantity, prices.price(price));
    }

    /** All lines together, in US dollars. */
    BigDecimal total() {
        return lines.stream().map(CostLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
