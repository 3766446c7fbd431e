package tr.edu.metu.ico.adapters.dynamo;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips with a message where there is no Docker; with {@code -Dlocalstack.required=true} that is a failure. */
final class WhereDockerExists implements ExecutionCondition {

    private static final boolean DOCKER = DockerClientFactory.instance().isDockerAvailable();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (DOCKER) {
            return ConditionEvaluationResult.enabled("Docker is here");
        }
        if (Boolean.getBoolean("localstack.required")) {
            throw new IllegalStateException("LocalStack is required, but there is no Docker");
        }
        System.out.println("SKIPPED: no Docker, so the contracts did not run on LocalStack: "
                + context.getRequiredTestClass().getSimpleName());
        return ConditionEvaluationResult.disabled("no Docker");
    }
}
