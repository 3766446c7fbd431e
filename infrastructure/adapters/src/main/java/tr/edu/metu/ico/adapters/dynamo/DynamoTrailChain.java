package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.TrailChain;

/** The chains in the single table: a block is written once, together with the number of the last block. */
public final class DynamoTrailChain implements TrailChain {

    private static final String NUMBER = "number";

    /** As many as linking new entries needs, unless blocks follow each other closely. */
    private static final int LAST_BLOCKS = 2;

    private final Table table;

    public DynamoTrailChain(Table table) {
        this.table = table;
    }

    @Override
    public Stream<Block> lastFirst(String trail) {
        return read(inOrder(trail).lastFirst().atMost(LAST_BLOCKS));
    }

    @Override
    public Stream<Block> blocks(String trail) {
        return read(inOrder(trail));
    }

    private static Query inOrder(String trail) {
        return Query.of(TrailKeys.chain(trail), TrailKeys.BLOCK);
    }

    private Stream<Block> read(Query query) {
        return table.stream(query).map(ItemReader.reading(Block.class));
    }

    @Override
    public boolean append(Block next) {
        var head = ItemWriter.item(TrailKeys.chainHead(next.trail()))
                .number(NUMBER, next.number())
                .done();
        var follows = next.number() == 1 ? Condition.absent() : Condition.number(NUMBER, next.number() - 1);
        return table.transact(List.of(
                        Write.put(
                                ItemWriter.item(TrailKeys.block(next.trail(), next.number()), next),
                                Condition.absent()),
                        Write.put(head, follows)))
                .done();
    }
}
