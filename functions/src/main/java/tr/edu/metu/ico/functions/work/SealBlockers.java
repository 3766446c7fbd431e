package tr.edu.metu.ico.functions.work;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.definition.MissingInputs;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.milestones.CurrentBlockers;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.work.SealBlockersBody.BlockerBody;
import tr.edu.metu.ico.selection.Blocker;

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

    SealBlockersBody list(Principal reader, Call call, Optional<String> kind, Optional<String> cursor) {
        var wanted = kind.map(name -> BodyFields.oneOf("kind", BlockerKind.class, name));
        int first = cursor.map(SealBlockers::place).orElse(0);
        var hidden = hidden(reader, call);
        var all = standing.of(call);
        var counts = all.stream()
                .collect(Collectors.groupingBy(
                        blocker -> BlockerKind.of(blocker).name(), TreeMap::new, Collectors.counting()));
        var listed = all.stream()
                .filter(blocker -> wanted.isEmpty() || wanted.get() == BlockerKind.of(blocker))
                .toList();
        // what names nobody stands last: its place would name the student
        var named = listed.stream().filter(not(hidden)).map(BlockerBody::of);
        var unnamed = listed.stream().filter(hidden).map(_ -> BlockerBody.ofSpecialDocument());
        var page = Stream.concat(named, unnamed).skip(first).limit(PAGE).toList();
        var missing = MissingInputs.of(definitions.of(call), call.imports().keySet()).stream()
                .map(Enum::name)
                .toList();
        return new SealBlockersBody(
                counts,
                missing,
                page,
                Optional.of(Integer.toString(first + PAGE)).filter(_ -> first + PAGE < listed.size()));
    }

    /** Documents of a special category, for a reader who may not open them (INV-23). */
    private Predicate<Blocker> hidden(Principal reader, Call call) {
        var definition = definitions.of(call);
        boolean entitled = Policy.permits(reader, Action.OPEN_SPECIAL_DOCUMENT, Target.of(call));
        return blocker -> !entitled
                && blocker instanceof Blocker.UndecidedDocument(var _, var slot, var _)
                && definition.slot(slot).filter(DocumentSlot::special).isPresent();
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
