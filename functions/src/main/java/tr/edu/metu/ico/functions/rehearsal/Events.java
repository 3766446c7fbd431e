package tr.edu.metu.ico.functions.rehearsal;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;

/** The events of the steps, in the format of the gateway, S3 and the user pool. */
final class Events {

    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private Events() {}

    static APIGatewayV2HTTPEvent request(
            String route, Step step, Map<String, String> claims, Values values, Instant at) {
        var jwt = Authorizer.JWT.builder().withClaims(claims).build();
        var context = RequestContext.builder()
                .withTimeEpoch(at.toEpochMilli())
                .withDomainName("rehearsal.invalid")
                .withAuthorizer(Authorizer.builder().withJwt(jwt).build())
                .build();
        var query = new HashMap<String, String>();
        step.query().orElse(Map.of()).forEach((name, value) -> query.put(name, values.fill(value)));
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withPathParameters(values.all())
                .withQueryStringParameters(query)
                .withHeaders(headers(step, values))
                .withBody(body(step, values))
                .withRequestContext(context)
                .build();
    }

    private static Map<String, String> headers(Step step, Values values) {
        var headers = new HashMap<String, String>();
        step.ifMatch().ifPresent(version -> headers.put("if-match", values.fill(version)));
        step.key().ifPresent(key -> headers.put("idempotency-key", key));
        return headers;
    }

    private static String body(Step step, Values values) {
        var body = step.body().map(Events::written).map(values::fill).orElse("");
        return step.definition()
                .map(call -> withDefinition(body, call, step.rules().orElse(List.of())))
                .orElse(body);
    }

    /** A text is the body of a form. */
    private static String written(JsonNode body) {
        return body.isTextual() ? body.asText() : JSON.write(body);
    }

    /** The document is inserted last, since it contains braces of its own. */
    private static String withDefinition(String body, String call, List<JsonNode> rules) {
        var definition = tree(ShippedDefinitions.confirmed(call).orElseThrow());
        ((ArrayNode) definition.get("rules")).addAll(rules);
        return JSON.write(tree(body).set("definition", definition));
    }

    private static ObjectNode tree(String json) {
        return JSON.read(json.getBytes(StandardCharsets.UTF_8), ObjectNode.class);
    }

    static S3Event created(String bucket, String key) {
        var object = new S3EventNotification.S3ObjectEntity(key, 1L, "", "", "");
        var s3 = new S3EventNotification.S3Entity(
                "created", new S3EventNotification.S3BucketEntity(bucket, null, ""), object, "1.0");
        return new S3Event(List.of(
                new S3EventNotificationRecord("", "ObjectCreated:Put", "aws:s3", null, "2.1", null, null, s3, null)));
    }

    static CognitoUserPoolPreTokenGenerationEvent signIn(Step.SignIn person) {
        var groups = CognitoUserPoolPreTokenGenerationEvent.GroupConfiguration.builder()
                .withGroupsToOverride(person.groups().toArray(String[]::new))
                .build();
        return CognitoUserPoolPreTokenGenerationEvent.builder()
                .withRequest(CognitoUserPoolPreTokenGenerationEvent.Request.builder()
                        .withUserAttributes(person.attributes())
                        .withGroupConfiguration(groups)
                        .build())
                .build();
    }
}
