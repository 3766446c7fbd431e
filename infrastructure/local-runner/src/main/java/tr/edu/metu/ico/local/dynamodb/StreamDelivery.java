package tr.edu.metu.ico.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.FunctionFailed;
import tr.edu.metu.ico.local.lambda.LocalFunction;
import tr.edu.metu.ico.local.template.StreamTrigger;

/**
 * Delivers a batch as Lambda does: what the function reports as failed is repeated from there on, a batch whose function failed
 * as a whole is split in two, and what fails too often is given up.
 */
final class StreamDelivery {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StreamTrigger trigger;
    private final LocalFunction function;
    private final AsyncInvoker invoker;

    StreamDelivery(StreamTrigger trigger, LocalFunction function, AsyncInvoker invoker) {
        this.trigger = trigger;
        this.function = function;
        this.invoker = invoker;
    }

    void deliver(List<JsonNode> batch) {
        deliver(batch, trigger.retries());
    }

    private void deliver(List<JsonNode> batch, int retries) {
        var event = event(batch);
        try {
            int failed = firstFailed(batch, function.invoke(event));
            if (failed < batch.size()) {
                again(batch.subList(failed, batch.size()), retries);
            }
        } catch (FunctionFailed e) {
            if (batch.size() == 1) {
                again(batch, retries);
            } else {
                deliver(batch.subList(0, batch.size() / 2), retries);
                deliver(batch.subList(batch.size() / 2, batch.size()), retries);
            }
        }
    }

    private void again(List<JsonNode> batch, int retries) {
        if (retries == 0) {
            invoker.giveUp(function.resource().logicalId(), event(batch));
        } else if (invoker.pauseBefore(trigger.retries() - retries)) {
            deliver(batch, retries - 1);
        }
    }

    /** The position of the first record that is reported as failed; the size of the batch if there is none. */
    private static int firstFailed(List<JsonNode> batch, byte[] answer) {
        var failed = failures(answer);
        for (int position = 0; position < batch.size(); position++) {
            if (failed.contains(
                    batch.get(position).path("dynamodb").path("SequenceNumber").asText())) {
                return position;
            }
        }
        return batch.size();
    }

    private static Set<String> failures(byte[] answer) {
        try {
            var failed = new HashSet<String>();
            MAPPER.readTree(answer)
                    .path("batchItemFailures")
                    .forEach(
                            failure -> failed.add(failure.path("itemIdentifier").asText()));
            return failed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] event(List<JsonNode> batch) {
        var event = JsonNodeFactory.instance.objectNode();
        event.putArray("Records").addAll(batch);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
