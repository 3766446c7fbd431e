package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.TrailChain;

/** The chains in the single table: a block is written once, together with the number of the last block. */
public final class DynamoTrailChain implements TrailChain {

    private static final String NUMBER = "number";

    private final Table table;

    public DynamoTrailChain(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Block> last(String trail) {
        return table.get(TrailKeys.chainHead(trail)).flatMap(head -> find(trail, new ItemReader(head).number(NUMBER)));
    }

    @Override
    public Optional<Block> find(String trail, long number) {
        return table.get(TrailKeys.block(trail, number)).map(ItemReader.reading(Block.class));
    }

    @Override
    public Stream<Block> blocks(String trail) {
        return table.stream(Query.of(TrailKeys.chain(trail), TrailKeys.BLOCK)).map(ItemReader.reading(Block.class));
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
