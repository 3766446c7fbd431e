package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CENG;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;

/** While the index lags behind, a screen misses new items and a decision does not. */
class LaggingIndexTest {

    @Test
    void decisions_never_wait_for_the_index() {
        var table = new InMemoryTable(2, true);
        new CallsInEveryState(table).open();
        var dossiers = new DynamoDossiers(table);
        var draft = Cast.draft(ADA);
        new DynamoApplications(table).write(draft, entry("application.write"));

        var dossier = new Dossier(draft, List.of(), Optional.empty(), Optional.empty());
        assertEquals(List.of(dossier), dossiers.all(OE));
        assertEquals(Optional.of(dossier), dossiers.find(OE, ADA));
        assertEquals(new Dossiers.Page(List.of(), Optional.empty()), dossiers.page(OE, CENG, Optional.empty(), 10));

        table.catchUp();

        assertEquals(
                new Dossiers.Page(List.of(draft), Optional.empty()), dossiers.page(OE, CENG, Optional.empty(), 10));
    }
}
