package tr.edu.metu.ico.adapters.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;

/** A table with a column of every type, about invented people. */
final class SampleTable {

    record Row(
            String student,
            String name,
            Optional<Text> status,
            OptionalInt rank,
            Optional<BigDecimal> points,
            Optional<BigDecimal> grant,
            Optional<LocalDate> starts,
            Optional<Instant> submitted) {}

    static final Row AYSE = new Row(
            "0012345",
            "Ayşe Iğdır İŞÇİ",
            Optional.of(new Text("Placed", "Yerleşti")),
            OptionalInt.of(1),
            Optional.of(new BigDecimal("91.250")),
            Optional.of(new BigDecimal("2460.5")),
            Optional.of(LocalDate.of(2024, 9, 2)),
            Optional.of(Instant.parse("2024-03-15T20:59:59Z")));

    static final Row LUKASZ = new Row(
            "9999998",
            "Łukasz Nguyễn Đà",
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(new BigDecimal("-0.02")),
            Optional.of(new BigDecimal("-10")),
            Optional.empty(),
            Optional.empty());

    static final TableDefinition<Row> TABLE = new TableDefinition<>(
            new Text("Result list: OE-2024", "Sonuç listesi: OE-2024"),
            List.of(new Text("As published on 10 April 2024.", "10 Nisan 2024'te yayımlandığı gibi.")),
            List.of(
                    TableColumn.text(new Text("Student", "Öğrenci"), 9, Row::student),
                    TableColumn.text(new Text("Name", "Ad soyad"), 25, Row::name),
                    TableColumn.translated(new Text("Status", "Durum"), 15, Row::status),
                    TableColumn.integer(new Text("Rank", "Sıra"), Row::rank),
                    TableColumn.decimal(new Text("Points", "Puan"), Row::points),
                    TableColumn.money(new Text("Grant", "Hibe"), Row::grant),
                    TableColumn.date(new Text("Starts", "Başlangıç"), Row::starts),
                    TableColumn.instant(new Text("Submitted", "Gönderildi"), Row::submitted)));

    private SampleTable() {}

    static Row named(String name) {
        return new Row(
                "9999999",
                name,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static byte[] file(TableFormat format, TableLanguage language, Row... rows) {
        return file(TABLE, format, language, Stream.of(rows));
    }

    static <R> byte[] file(TableDefinition<R> table, TableFormat format, TableLanguage language, Stream<R> rows) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(table, rows, language, out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }
}
