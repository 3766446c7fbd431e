package tr.edu.metu.ico.local.template;

import java.time.Duration;
import java.util.Map;

/** A function of the template with its environment (that of Globals included) and the ARN it has on this machine. */
public record FunctionResource(
        String logicalId,
        String name,
        String arn,
        String handler,
        Map<String, String> environment,
        Duration timeout,
        int retries,
        int memory) {
    public FunctionResource {
        environment = Map.copyOf(environment);
    }
}
