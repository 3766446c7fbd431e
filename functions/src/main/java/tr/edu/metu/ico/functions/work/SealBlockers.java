package tr.edu.metu.ico.functions.work;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.MissingInputs;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.milestones.CurrentBlockers;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.work.SealBlockersBody.BlockerBody;

/**
 * What still blocks the seal, counted by kind and listed page by page. It reads what the seal would read, so it never
 * shows an older state; pages are cut from the current state.
 */
public final class SealBlockers {

    private static final int PAGE = 50;

    private final CurrentBlockers standing;
    private final Definitions definitions;

    public SealBlockers(Parts parts) {
        standing = new CurrentBlockers(parts);
        definitions = parts.definitions();
    }

    SealBlockersBody list(Call call, Optional<String> kind, Optional<String> cursor) {
        var wanted = kind.map(name -> BodyFields.oneOf("kind", BlockerKind.class, name));
        int first = cursor.map(SealBlockers::place).orElse(0);
        var all = standing.of(call);
        var counts = all.stream()
                .collect(Collectors.groupingBy(
                        blocker -> BlockerKind.of(blocker).name(), TreeMap::new, Collectors.counting()));
        var listed = all.stream()
                .filter(blocker -> wanted.isEmpty() || wanted.get() == BlockerKind.of(blocker))
                .toList();
        List<BlockerBody> page =
                listed.stream().skip(first).limit(PAGE).map(BlockerBody::of).toList();
        var missing = MissingInputs.of(definitions.of(call), call.imports().keySet()).stream()
                .map(Enum::name)
                .toList();
        return new SealBlockersBody(
                counts,
                missing,
                page,
                Optional.of(Integer.toString(first + PAGE)).filter(_ -> first + PAGE < listed.size()));
    }

    private static int place(String cursor) {
        return BodyFields.parsed(
                "cursor",
                () -> {
                    if (!cursor.matches("[1-9][0-9]{0,6}")) {
                        throw new IllegalArgumentException("cursor");
                    }
                    return Integer.parseInt(cursor);
                },
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
    }
}
