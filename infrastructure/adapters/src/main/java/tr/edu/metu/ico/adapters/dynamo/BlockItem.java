package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Link;

/** A block of the chain over an audit trail as an item; each link is its id and its sum in one text. */
final class BlockItem {

    private BlockItem() {}

    static Map<String, AttributeValue> from(Block block) {
        return ItemWriter.item(ItemKey.block(block.trail(), block.number()))
                .text("trail", block.trail())
                .number("number", block.number())
                .instant("at", block.at())
                .text("previous", block.previous())
                .texts(
                        "links",
                        block.links().stream()
                                .map(link -> link.id() + " " + link.sum())
                                .toList())
                .text("sum", block.sum())
                .done();
    }

    static Block read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Block(
                item.text("trail"),
                item.number("number"),
                item.instant("at"),
                new Sha256(item.text("previous")),
                item.texts("links", BlockItem::link),
                new Sha256(item.text("sum")));
    }

    private static Link link(String text) {
        var parts = text.split(" ");
        return new Link(parts[0], new Sha256(parts[1]));
    }
}
