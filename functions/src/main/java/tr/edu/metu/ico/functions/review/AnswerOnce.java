package tr.edu.metu.ico.functions.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.application.BatchAnswer;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.BatchBodies.BatchBody;

/**
 * Gives one answer to one idempotency key (INV-4). If a worker dies in the middle, the request is made again: a decision that was
 * stored is recognised by its version and not made twice.
 */
final class AnswerOnce {

    private static final StrictJson JSON = new StrictJson(1 << 20);

    private final Reviews reviews;

    AnswerOnce(Parts parts) {
        reviews = parts.ports().reviews();
    }

    /** @param again what the person may be shown of an answer that was given before */
    BatchBody answer(
            Call call,
            Principal person,
            IdempotencyKey key,
            Instant now,
            Supplier<BatchBody> act,
            UnaryOperator<BatchBody> again) {
        return switch (reviews.begin(call.id(), person.subject(), key, now)) {
            case BatchAnswer.KeyReused _ -> throw Refusal.keyReused();
            case BatchAnswer.Given(var text) -> again.apply(read(text));
            case BatchAnswer.Begun _ -> stored(call, person, key, now, act.get());
        };
    }

    private BatchBody stored(Call call, Principal person, IdempotencyKey key, Instant now, BatchBody answer) {
        return reviews.answer(call.id(), person.subject(), key, JSON.write(answer), now)
                        instanceof BatchAnswer.Given(var text)
                ? read(text)
                : answer;
    }

    private static BatchBody read(String text) {
        return JSON.read(text.getBytes(StandardCharsets.UTF_8), BatchBody.class);
    }
}
