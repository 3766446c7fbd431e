package tr.edu.metu.ico.functions.template;

import static tr.edu.metu.ico.functions.template.PlantedFault.*;
import static tr.edu.metu.ico.functions.template.Promise.*;

import java.util.List;
import java.util.Map;

/** Possible faults in functions, routes, events and alarms. */
final class FunctionFaults {

    private FunctionFaults() {}

    static List<PlantedFault> inFunctions() {
        return List.of(
                fault(
                        "an old runtime",
                        EVERY_FUNCTION_RUNS_ON_JAVA_25,
                        d -> d.set("java21", property("CallsFunction", "Runtime"))),
                fault(
                        "an untraced function",
                        EVERY_FUNCTION_IS_TRACED,
                        d -> d.set("PassThrough", property("CallsFunction", "Tracing"))),
                fault(
                        "a submission of six minutes",
                        EVERY_REQUEST_ENDS_LONG_BEFORE_THE_DRAIN_DOES,
                        d -> d.set("360", property("SubmissionFunction", "Timeout"))),
                fault(
                        "somebody else's log",
                        EVERY_FUNCTION_LOGS_JSON_TO_ITS_OWN_GROUP,
                        d -> d.set(Map.of("Ref", "ResultLog"), property("CallsFunction", "LoggingConfig", "LogGroup"))),
                fault("a log nobody keeps", EVERY_FUNCTION_LOGS_JSON_TO_ITS_OWN_GROUP, d -> d.remove("CallsLog")),
                fault(
                        "submissions that starve",
                        SUBMISSION_HAS_RESERVED_CONCURRENCY,
                        d -> d.remove(property("SubmissionFunction", "ReservedConcurrentExecutions"))),
                fault(
                        "metrics nobody reads",
                        NO_METRIC_OF_A_ROUTE_IS_PAID_FOR,
                        d -> d.set("true", property("Api", "DefaultRouteSettings", "DetailedMetricsEnabled"))),
                fault(
                        "a login for what is for anybody",
                        EVERY_ROUTE_HAS_THE_AUTHORIZER,
                        d -> d.set(ApiRoute.LOGIN, property("Api", "Auth", "DefaultAuthorizer"))),
                fault(
                        "tokens of any client",
                        EVERY_ROUTE_HAS_THE_AUTHORIZER,
                        d -> d.remove(property("Api", "Auth", "Authorizers", "Login", "JwtConfiguration", "audience"))),
                fault(
                        "one open route",
                        EVERY_ROUTE_HAS_THE_AUTHORIZER,
                        d -> d.remove(property("Api", "DefinitionBody", "paths", "/calls", "get", "security"))),
                fault(
                        "a route with another login",
                        EVERY_ROUTE_HAS_THE_AUTHORIZER,
                        d -> d.set(
                                List.of(Map.of("Other", List.of())),
                                property("Api", "DefinitionBody", "paths", "/calls", "get", "security"))),
                fault(
                        "a function that any API may invoke",
                        THE_GATEWAY_INVOKES_WHAT_HAS_A_ROUTE_AND_NOTHING_ELSE,
                        d -> d.remove(property("CallsPermission", "SourceArn"))),
                fault(
                        "a route that nobody may take",
                        THE_GATEWAY_INVOKES_WHAT_HAS_A_ROUTE_AND_NOTHING_ELSE,
                        d -> d.remove("CallsPermission")),
                fault(
                        "a milestone that the gateway may invoke",
                        THE_GATEWAY_INVOKES_WHAT_HAS_A_ROUTE_AND_NOTHING_ELSE,
                        d -> d.set(
                                Map.of("Fn::GetAtt", "FreezeCallFunction.Arn"),
                                property("CallsPermission", "FunctionName"))),
                fault(
                        "a route past the snapshot",
                        EVERY_ROUTE_INVOKES_WHAT_IS_PUBLISHED,
                        d -> d.remove(property("CallsFunction", "AutoPublishAlias"))),
                fault(
                        "a route with a permission of its own",
                        EVERY_ROUTE_STANDS_IN_THE_DEFINITION_OF_THE_API,
                        d -> d.set(Map.of("Type", "HttpApi"), property("OpenCallFunction", "Events", "EveryMinute"))),
                fault(
                        "anybody without a limit",
                        EVERY_ROUTE_IS_THROTTLED,
                        d -> d.remove(property("Api", "RouteSettings", "POST /calculator/{call}"))),
                fault(
                        "no limit",
                        EVERY_ROUTE_IS_THROTTLED,
                        d -> d.remove(property("Api", "DefaultRouteSettings", "ThrottlingRateLimit"))),
                fault(
                        "the path in the log",
                        THE_ACCESS_LOG_NAMES_NO_PERSON,
                        d -> d.set("$context.path", property("Api", "AccessLogSettings", "Format"))));
    }

    static List<PlantedFault> inEvents() {
        return List.of(
                fault(
                        "a lost document event",
                        EVERY_ASYNCHRONOUS_FUNCTION_HAS_A_DEAD_LETTER_QUEUE,
                        d -> d.remove(property("DocumentUploadedFunction", "EventInvokeConfig", "DestinationConfig"))),
                fault(
                        "a queue that is not there",
                        EVERY_ASYNCHRONOUS_FUNCTION_HAS_A_DEAD_LETTER_QUEUE,
                        d -> d.remove("SweepDeadLetters")),
                fault(
                        "a lost sweep",
                        EVERY_SCHEDULE_HAS_A_DEAD_LETTER_QUEUE,
                        d -> d.remove(property(
                                "FreezeCallFunction", "Events", "EveryMinute", "Properties", "DeadLetterConfig"))),
                fault(
                        "a daily sweep",
                        EVERY_MILESTONE_IS_SWEPT_EACH_MINUTE,
                        d -> d.set(
                                "rate(1 day)",
                                property(
                                        "SealCallFunction",
                                        "Events",
                                        "EveryMinute",
                                        "Properties",
                                        "ScheduleExpression"))),
                fault(
                        "a queue nobody watches",
                        EVERY_DEAD_LETTER_QUEUE_HAS_AN_ALARM,
                        d -> d.remove("EventDeadLettersAlarm")),
                fault(
                        "a queue that may fill",
                        EVERY_DEAD_LETTER_QUEUE_HAS_AN_ALARM,
                        d -> d.set("100", property("ScheduleDeadLettersAlarm", "Threshold"))),
                fault(
                        "a silent alarm",
                        EVERY_ALARM_REACHES_SOMEBODY,
                        d -> d.remove(property("FreezeOverdueAlarm", "AlarmActions"))),
                fault(
                        "a topic without readers",
                        EVERY_ALARM_REACHES_SOMEBODY,
                        d -> d.remove(property("AlarmTopic", "Subscription"))),
                fault(
                        "no alarm for a late freeze",
                        EVERY_PROMISE_WITH_A_CLOCK_HAS_AN_ALARM,
                        d -> d.remove("FreezeOverdueAlarm")));
    }
}
