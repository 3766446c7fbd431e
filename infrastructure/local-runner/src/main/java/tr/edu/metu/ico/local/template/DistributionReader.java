package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.local.template.Distribution.Behaviour;
import tr.edu.metu.ico.local.template.Distribution.Origin;

/** Reads a CloudFront distribution: its behaviours with their origins and headers. Caching is not played. */
final class DistributionReader {
    private static final String ATTRIBUTE_OF_BUCKET = ".RegionalDomainName";

    private final String id;
    private final JsonNode distribution;
    private final JsonNode resources;
    private final Intrinsics intrinsics;

    DistributionReader(String id, JsonNode properties, JsonNode resources, Intrinsics intrinsics) {
        this.id = id;
        this.distribution = intrinsics.resolve(properties.path("DistributionConfig"));
        this.resources = resources;
        this.intrinsics = intrinsics;
    }

    Distribution read() {
        var behaviours = new ArrayList<Behaviour>();
        distribution.path("CacheBehaviors").forEach(behaviour -> behaviours.add(behaviour(behaviour)));
        behaviours.add(behaviour(distribution.path("DefaultCacheBehavior")));
        return new Distribution(distribution.path("DefaultRootObject").asText(""), behaviours);
    }

    private Behaviour behaviour(JsonNode declared) {
        var target = declared.path("TargetOriginId").asText();
        var group = named(distribution.path("OriginGroups").path("Items"), target);
        var members = group.isMissingNode()
                ? List.of(target)
                : texts(group.path("Members").path("Items").findValues("OriginId"));
        var failover = StreamSupport.stream(
                        group.path("FailoverCriteria")
                                .path("StatusCodes")
                                .path("Items")
                                .spliterator(),
                        false)
                .map(JsonNode::asInt)
                .collect(Collectors.toSet());
        return new Behaviour(
                declared.path("PathPattern").asText("*"),
                members.stream().map(this::origin).toList(),
                failover,
                Set.copyOf(texts(declared.path("AllowedMethods"))),
                headers(declared.path("ResponseHeadersPolicyId").asText()));
    }

    private Origin origin(String origin) {
        var declared = named(distribution.path("Origins"), origin);
        var domain = declared.path("DomainName").asText();
        if (domain.endsWith(ATTRIBUTE_OF_BUCKET)) {
            return new Origin.Objects(domain.substring(0, domain.length() - ATTRIBUTE_OF_BUCKET.length()));
        }
        if (domain.contains(".execute-api.")) {
            return new Origin.Gateway(declared.path("OriginPath").asText(""));
        }
        throw new TemplateException(
                "The local runner cannot play the origin " + origin + " of " + id + ": " + domain + ".");
    }

    private Map<String, String> headers(String policy) {
        var declared = intrinsics
                .resolve(resources.path(policy).path("Properties"))
                .path("ResponseHeadersPolicyConfig")
                .path("SecurityHeadersConfig");
        var headers = new LinkedHashMap<String, String>();
        declared.properties().forEach(header -> {
            var value = header.getValue();
            switch (header.getKey()) {
                case "ContentSecurityPolicy" ->
                    headers.put(
                            "Content-Security-Policy",
                            value.path(header.getKey()).asText());
                case "StrictTransportSecurity" ->
                    headers.put(
                            "Strict-Transport-Security",
                            "max-age=" + value.path("AccessControlMaxAgeSec").asText());
                case "ContentTypeOptions" -> headers.put("X-Content-Type-Options", "nosniff");
                case "FrameOptions" ->
                    headers.put("X-Frame-Options", value.path("FrameOption").asText());
                case "ReferrerPolicy" ->
                    headers.put("Referrer-Policy", value.path(header.getKey()).asText());
                default ->
                    throw new TemplateException(
                            "The local runner does not know the header " + header.getKey() + " of " + policy + ".");
            }
        });
        return headers;
    }

    private static JsonNode named(JsonNode items, String id) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("Id").asText().equals(id))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static List<String> texts(Iterable<JsonNode> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
