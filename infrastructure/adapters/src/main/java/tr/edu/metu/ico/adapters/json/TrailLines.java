package tr.edu.metu.ico.adapters.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Link;
import tr.edu.metu.ico.trail.TrailEntry;

/** Reassembles an exported trail, line by line. */
final class TrailLines {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, TrailEntry> linked = new HashMap<>();
    private final List<TrailEntry> unlinked = new ArrayList<>();
    private String trail = "";

    void take(StoredFields line) {
        if (line.has("trail")) {
            trail = line.text("trail");
        } else if (line.has("block")) {
            finish();
            blocks.add(new Block(
                    trail,
                    line.number("block"),
                    line.instant("at"),
                    new Sha256(line.text("previous")),
                    List.of(),
                    new Sha256(line.text("digest"))));
        } else if (line.has("missing")) {
            links.add(new Link(line.text("missing"), new Sha256(line.text("digest"))));
        } else if (line.has("id")) {
            line.perhaps("digest")
                    .ifPresentOrElse(digest -> link(line, new Sha256(digest)), () -> unlinked.add(entry(line)));
        } else {
            line.text("head");
        }
    }

    private void link(StoredFields line, Sha256 digest) {
        var entry = entry(line);
        links.add(new Link(entry.id(), digest));
        linked.put(entry.id(), entry);
    }

    private static TrailEntry entry(StoredFields line) {
        return new TrailEntry(
                line.text("id"),
                line.instant("at"),
                line.text("actor"),
                line.text("action"),
                line.text("object"),
                line.text("detail"));
    }

    /** Gives the last block the links read since. */
    private void finish() {
        if (!blocks.isEmpty()) {
            var last = blocks.removeLast();
            blocks.add(new Block(last.trail(), last.number(), last.at(), last.previous(), links, last.digest()));
            links.clear();
        }
    }

    Evidence evidence() {
        finish();
        return new Evidence(trail, blocks, linked, unlinked);
    }
}
