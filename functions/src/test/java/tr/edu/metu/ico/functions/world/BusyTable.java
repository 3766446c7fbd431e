package tr.edu.metu.ico.functions.world;

import java.util.List;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.TableBusy;
import tr.edu.metu.ico.adapters.dynamo.Write;
import tr.edu.metu.ico.adapters.memory.PassingTable;

/** A table that takes no transaction in which this text stands. */
public record BusyTable(Table table, String text) implements PassingTable {

    @Override
    public Outcome transact(List<Write> writes) {
        if (writes.toString().contains(text)) {
            throw new TableBusy("somebody else writes", null);
        }
        return table.transact(writes);
    }
}
