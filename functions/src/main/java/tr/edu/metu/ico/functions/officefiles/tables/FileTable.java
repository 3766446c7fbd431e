package tr.edu.metu.ico.functions.officefiles.tables;

import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.table.TableDefinition;

/** A table with its rows, which are read while they are written. */
public record FileTable<R>(TableDefinition<R> definition, Stream<R> rows) {}
