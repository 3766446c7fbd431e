package tr.edu.metu.ico.adapters.json.definition;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.definition.DefinitionCheck;

/** The head of every announcement, as far as it could be read. */
record Head(
        Optional<String> format,
        Optional<CallId> call,
        Optional<String> programme,
        Optional<Text> title,
        Optional<String> academicYear) {

    private static final Text CALL = new Text("must look like OE-2024", "OE-2024 biçiminde olmalıdır");

    static Head read(Parts parts) {
        parts.part(fields -> {
            WrittenDigits.read(fields);
            return fields;
        });
        return new Head(
                parts.part(fields -> fields.text("format")),
                parts.part(fields -> fields.parsed("call", CallId::new, CALL)),
                parts.part(fields -> fields.text("programme")),
                parts.part(fields -> fields.bothLanguages("title")),
                parts.part(fields -> fields.text("academicYear")));
    }

    /** What is wrong with the parts that could be read. */
    List<Fault> faults() {
        return format.isPresent() && programme.isPresent() && academicYear.isPresent()
                ? DefinitionCheck.head(format.get(), programme.get(), academicYear.get())
                : List.of();
    }
}
