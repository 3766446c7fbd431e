package tr.edu.metu.ico.verifier.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.placement.Market;

/** The outcome of a placement, and the time for reading the input, placing and checking. */
record Summary(
        Market market,
        Assignment assignment,
        CpuTime.Lap parse,
        CpuTime.Lap place,
        CpuTime.Lap check,
        long warnings,
        boolean holds) {

    void write(PrintStream out) {
        try (var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            counts(json);
            cpu(json, "cpuMillis", parse.work(), place.work(), check.work());
            cpu(json, "virtualMachineMillis", parse.virtualMachine(), place.virtualMachine(), check.virtualMachine());
            json.writeNumberField("peakMemoryBytes", PeakMemory.bytes());
            json.writeBooleanField("holds", holds);
            json.writeEndObject();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        out.println();
    }

    private void counts(JsonGenerator json) throws IOException {
        var hash = new Fingerprint();
        int placed = 0;
        for (int applicant = 0; applicant < market.bidTable().applicants(); applicant++) {
            int programme = assignment.programme(market, applicant);
            placed += programme == BidTable.NO_PROGRAMME ? 0 : 1;
            hash.add(programme + 1);
        }
        json.writeNumberField("applicants", market.bidTable().applicants());
        json.writeNumberField("programmes", market.programmes().count());
        json.writeNumberField("choices", market.bidTable().programme().length);
        json.writeNumberField("placed", placed);
        json.writeNumberField("unplaced", market.bidTable().applicants() - placed);
        json.writeNumberField("inReservedSeats", assignment.inReservedSeat().cardinality());
        json.writeNumberField("warnings", warnings);
        json.writeStringField("hash", hash.hex());
    }

    private static void cpu(JsonGenerator json, String field, long parse, long place, long check) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("parse", millis(parse));
        json.writeNumberField("place", millis(place));
        json.writeNumberField("check", millis(check));
        json.writeEndObject();
    }

    private static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos, 6).setScale(1, RoundingMode.HALF_UP);
    }
}
