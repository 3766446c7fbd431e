package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One action of a transaction; its condition applies to the item before the write. */
public sealed interface Write {

    ItemKey key();

    Condition condition();

    /** Stores the whole item. */
    record Put(Map<String, AttributeValue> item, Condition condition) implements Write {
        public Put {
            item = Map.copyOf(item);
        }

        @Override
        public ItemKey key() {
            return ItemKey.of(item);
        }
    }

    /** Changes nothing; only checks its condition. */
    record Check(ItemKey key, Condition condition) implements Write {}

    record Delete(ItemKey key, Condition condition) implements Write {}

    static Write put(Map<String, AttributeValue> item) {
        return new Put(item, new Condition.None());
    }

    static Write put(Map<String, AttributeValue> item, Condition condition) {
        return new Put(item, condition);
    }
}
