package tr.edu.metu.ico.adapters.dynamo;

import tr.edu.metu.ico.adapters.memory.InMemoryTable;

/** The contracts on the table in memory, two items per page. */
class InMemoryContractTest extends PortContracts {

    @Override
    Table table() {
        return new InMemoryTable();
    }
}
