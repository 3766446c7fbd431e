package tr.edu.metu.ico.adapters.json.definition;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;

/** The register of the announcements, one entry per sentence. */
record Register(List<Entry> entries) {

    record Entry(String id, String call, String statement) {}

    static Register read() {
        return new Register(rows("/register.csv")
                .map(row -> new Entry(row.getField("id"), row.getField("call"), row.getField("statement")))
                .toList());
    }

    static Stream<NamedCsvRecord> rows(String resource) {
        return CsvReader.builder().ofNamedCsvRecord(ShippedDefinition.text(resource)).stream();
    }

    List<Entry> of(String call) {
        return entries.stream().filter(entry -> entry.call().equals(call)).toList();
    }

    boolean holds(String id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }
}
