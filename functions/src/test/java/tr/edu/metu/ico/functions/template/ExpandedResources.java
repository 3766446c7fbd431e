package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The resources that CloudFormation counts: those of the template after SAM has expanded it, by type. A resource counts
 * whatever its condition. What SAM makes of its own types stands here as far as this template uses it; anything else is
 * refused, so that nothing is counted too low.
 */
record ExpandedResources(Map<String, Integer> byType) {

    private static final String PERMISSION = "AWS::Lambda::Permission";

    /** What SAM makes of an event of a function. */
    private static final Map<String, List<String>> OF_EVENTS = Map.of(
            "S3", List.of(PERMISSION),
            "HttpApi", List.of(PERMISSION),
            "EventBridgeRule", List.of("AWS::Events::Rule", PERMISSION),
            "ScheduleV2", List.of("AWS::Scheduler::Schedule"));

    /** Settings of a function of which SAM makes resources that are not counted here. */
    private static final List<String> NOT_COUNTED = List.of("FunctionUrlConfig", "DeploymentPreference");

    /** @throws IllegalStateException for a type, an event or a setting whose expansion is not known here */
    static ExpandedResources of(Yaml template) {
        var counted = new TreeMap<String, Integer>();
        template.at("Resources").entries().forEach((id, resource) -> {
            var globals = template.at("Globals", "Function");
            madeOf(id, resource, globals).forEach(type -> counted.merge(type, 1, Integer::sum));
        });
        return new ExpandedResources(counted);
    }

    int total() {
        return byType.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> madeOf(String id, Yaml resource, Yaml globals) {
        var type = resource.at("Type").spelled();
        return switch (type) {
            case "AWS::Serverless::Function" -> madeOfFunction(id, resource.at("Properties"), globals);
            case "AWS::Serverless::HttpApi" -> List.of("AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage");
            case String sam when sam.startsWith("AWS::Serverless::") -> throw unknown(id, type);
            default -> List.of(type);
        };
    }

    private static List<String> madeOfFunction(String id, Yaml function, Yaml globals) {
        NOT_COUNTED.stream()
                .filter(setting ->
                        function.at(setting).present() || globals.at(setting).present())
                .forEach(setting -> {
                    throw unknown(id, setting);
                });
        var made = new ArrayList<>(List.of("AWS::Lambda::Function"));
        if (!has("Role", function, globals)) {
            made.add("AWS::IAM::Role");
        }
        if (has("AutoPublishAlias", function, globals)) {
            made.addAll(List.of("AWS::Lambda::Version", "AWS::Lambda::Alias"));
        }
        if (has("EventInvokeConfig", function, globals)) {
            made.add("AWS::Lambda::EventInvokeConfig");
        }
        function.at("Events").entries().forEach((name, event) -> made.addAll(madeOfEvent(id + "." + name, event)));
        return made;
    }

    private static boolean has(String setting, Yaml function, Yaml globals) {
        return function.at(setting).present() || globals.at(setting).present();
    }

    private static List<String> madeOfEvent(String name, Yaml event) {
        var type = event.at("Type").spelled();
        var made = OF_EVENTS.get(type);
        var withRole =
                !type.equals("ScheduleV2") || event.at("Properties", "RoleArn").present();
        if (made == null || !withRole) {
            throw unknown(name, type);
        }
        return made;
    }

    private static IllegalStateException unknown(String place, String what) {
        return new IllegalStateException(place + ": what SAM makes of " + what + " is not counted here");
    }
}
