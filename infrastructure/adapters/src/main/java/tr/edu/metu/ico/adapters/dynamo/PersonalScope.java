package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;

/**
 * Whose items are sought, and where.
 *
 * @param call    null outside any call
 * @param persons the student number and, if known, the subject of the login
 */
record PersonalScope(Table table, Call call, StudentNumber student, Set<String> persons) {

    CallId id() {
        return call.id();
    }

    Stream<Map<String, AttributeValue>> query(Query query) {
        return table.stream(query);
    }

    Stream<Map<String, AttributeValue>> get(ItemKey key) {
        return table.get(key).stream();
    }

    /** The items of these keys that exist, read together. */
    Stream<Map<String, AttributeValue>> getAll(Stream<ItemKey> keys) {
        return table.getAll(keys.collect(Collectors.toSet())).values().stream();
    }

    /** Every import of the call, in force or not. */
    Stream<Import> imports() {
        return new DynamoImports(table).of(call.id()).stream();
    }
}
