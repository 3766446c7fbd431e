package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Requirements for events, schedules, dead-letter queues and alarms. */
final class EventChecks {

    private static final Set<String> SWEPT = Set.of(
            "OpenCallFunction",
            "FreezeCallFunction",
            "SealCallFunction",
            "PlaceCallFunction",
            "LinkTrailFunction",
            "PublishCallFunction");

    private EventChecks() {}

    static List<String> eventsWithoutDeadLetters(Template template) {
        var behindRoutes = new HashSet<>(template.routes().values());
        // the user pool waits for its function's response, and the canary runs again in five minutes
        behindRoutes.addAll(Set.of("SignInFunction", "CanaryFunction"));
        behindRoutes.addAll(template.siteRoutes().values());
        // records of a stream are given up by its mapping
        template.all("AWS::Lambda::EventSourceMapping").values().stream()
                .filter(mapping -> isQueue(
                        template,
                        mapping.at("DestinationConfig", "OnFailure", "Destination")
                                .spelled()))
                .map(mapping -> mapping.at("FunctionName").spelled().replaceAll("^\\$\\{(\\w+)\\.Arn}$", "$1"))
                .forEach(behindRoutes::add);
        return template.failing("AWS::Serverless::Function", (function, properties) -> {
            var invoke = properties.at("EventInvokeConfig");
            return behindRoutes.contains(function)
                    || (isQueue(
                                    template,
                                    invoke.at("DestinationConfig", "OnFailure", "Destination")
                                            .spelled())
                            && invoke.at("MaximumRetryAttempts").is("2")
                            && invoke.at("MaximumEventAgeInSeconds").present());
        });
    }

    static List<String> schedulesWithoutDeadLetters(Template template) {
        return template.events("ScheduleV2").stream()
                .filter(event -> !isQueue(
                                template,
                                event.properties().at("DeadLetterConfig", "Arn").spelled())
                        || !event.properties().at("RetryPolicy").present())
                .map(Template.Event::toString)
                .toList();
    }

    /** The fallback for one-time schedules: each milestone runs every minute, under the scheduler's role and group. */
    static List<String> milestonesWithoutSweep(Template template) {
        var swept = new TreeSet<>(SWEPT);
        template.events("ScheduleV2").stream()
                .filter(event -> event.properties().at("ScheduleExpression").is("rate(1 minute)")
                        && event.properties().at("Input").is("{}")
                        && event.properties().at("GroupName").spelled().equals("${ScheduleGroup}")
                        && event.properties().at("RoleArn").spelled().equals("${SchedulerRole.Arn}"))
                .forEach(event -> swept.remove(event.function()));
        return List.copyOf(swept);
    }

    static List<String> queuesWithoutAlarm(Template template) {
        var watched = new HashSet<String>();
        template.all("AWS::CloudWatch::Alarm").values().stream()
                .filter(alarm -> alarm.at("MetricName").is("ApproximateNumberOfMessagesVisible")
                        && alarm.at("Threshold").is("0")
                        && alarm.at("ComparisonOperator").is("GreaterThanThreshold"))
                .forEach(alarm ->
                        watched.add(alarm.at("Dimensions", "0", "Value").spelled()));
        return template.failing("AWS::SQS::Queue", (queue, _) -> watched.contains("${" + queue + ".QueueName}"));
    }

    static List<String> silentAlarms(Template template) {
        var subscribed = template.root()
                .at("Resources", "AlarmTopic", "Properties", "Subscription", "0", "Endpoint")
                .present();
        return template.failing(
                "AWS::CloudWatch::Alarm",
                (_, alarm) ->
                        subscribed && alarm.at("AlarmActions").spelledItems().contains("${AlarmTopic}"));
    }

    /** Time-critical promises are monitored: freeze in time, sweep alive, run sound, submissions accepted. */
    static List<String> missingAlarms(Template template) {
        var missing = new ArrayList<>(List.of(
                "FreezeOverdueAlarm",
                "CanaryAlarm",
                "RunRefusedAlarm",
                "RowsDifferAlarm",
                "SealBlockedAlarm",
                "SweeperSilentAlarm",
                "TrailBrokenAlarm",
                "GatewayErrorsAlarm",
                "EventErrorsAlarm",
                "EventThrottlesAlarm",
                "SubmissionThrottlesAlarm",
                "SubmissionErrorsAlarm"));
        missing.removeAll(template.all("AWS::CloudWatch::Alarm").keySet());
        return missing;
    }

    private static boolean isQueue(Template template, String spelled) {
        return template.all("AWS::SQS::Queue").keySet().stream()
                .anyMatch(queue -> spelled.equals("${" + queue + ".Arn}"));
    }
}
