package tr.edu.metu.ico.functions.grants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.GrantWording;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.mobility.MobilityWording;
import tr.edu.metu.ico.mobility.Payment;

/** The columns of the payment list. Grounds have columns of their own, which other officers' files do not have. */
final class PaymentTable {

    private static final Text YES = new Text("yes", "evet");
    private static final Text NO = new Text("no", "hayır");

    private PaymentTable() {}

    /** @param grounds whether the reader may see why inclusion support is paid (INV-23) */
    static TableDefinition<PaymentRow> of(CallId call, List<PaymentRow> rows, boolean grounds) {
        var columns = new ArrayList<>(student());
        columns.addAll(money());
        columns.add(TableColumn.translated(
                new Text("How the total is made up", "Toplamın hesabı"),
                60,
                row -> row.counting().flatMap(record -> derivation(row, record, grounds))));
        columns.add(TableColumn.translated(
                new Text("Green travel", "Yeşil seyahat"), 8, row -> row.green().map(PaymentTable::yesOrNo)));
        columns.add(TableColumn.instant(
                new Text("Proof of it handed in", "Belgesinin verildiği zaman"),
                row -> row.tickets().flatMap(Document::arrival).map(Document.Arrival::storedAt)));
        if (grounds) {
            columns.addAll(grounds());
        }
        columns.add(TableColumn.translated(new Text("Note", "Not"), 40, PaymentRow::note));
        return new TableDefinition<>(new Text(call + " payments", call + " ödemeleri"), List.of(sums(rows)), columns);
    }

    private static List<TableColumn<PaymentRow>> student() {
        return List.of(
                TableColumn.text(
                        new Text("Student number", "Öğrenci numarası"),
                        9,
                        row -> row.selected().student().value()),
                TableColumn.text(
                        new Text("Name", "Ad soyad"),
                        25,
                        row -> row.known().map(AcademicRecord::name).orElse("")),
                TableColumn.text(
                        new Text("University", "Üniversite"),
                        12,
                        row -> row.selected()
                                .university()
                                .map(UniversityId::value)
                                .orElse("")),
                TableColumn.text(
                        new Text("Country", "Ülke"),
                        5,
                        row -> row.selected().country().map(CountryCode::value).orElse("")),
                TableColumn.translated(
                        new Text("Mobility", "Hareketlilik"),
                        22,
                        row -> Optional.of(MobilityWording.name(
                                        row.mobility().status().code()))
                                .filter(_ -> !row.selected().withdrawn())));
    }

    private static List<TableColumn<PaymentRow>> money() {
        return List.of(
                amount(new Text("Total", "Toplam"), Payment::total),
                amount(
                        new Text("First instalment", "Birinci taksit"),
                        payment -> payment.first().amount()),
                due(new Text("First is due", "Birincinin vadesi"), payment -> payment.first()),
                amount(
                        new Text("Second instalment", "İkinci taksit"),
                        payment -> payment.second().amount()),
                due(new Text("Second is due", "İkincinin vadesi"), payment -> payment.second()),
                amount(new Text("Payable now", "Şimdi ödenebilir"), Payment::payable));
    }

    private static List<TableColumn<PaymentRow>> grounds() {
        return List.of(
                TableColumn.text(
                        new Text("Inclusion support", "İçerme desteği"),
                        16,
                        row -> row.support().map(SupportClaim::group).orElse("")),
                TableColumn.integer(
                        new Text("Disability rate (%)", "Engel oranı (%)"),
                        row -> row.support()
                                .flatMap(SupportClaim::disabilityRate)
                                .map(OptionalInt::of)
                                .orElseGet(OptionalInt::empty)),
                TableColumn.translated(
                        new Text("Proof accepted", "Kanıt kabul edildi"),
                        8,
                        row -> row.support().map(claim -> yesOrNo(claim.proofApproved()))),
                TableColumn.text(
                        new Text("Document", "Belge"),
                        32,
                        row -> row.proof()
                                .map(document -> document.id().value())
                                .orElse("")),
                TableColumn.translated(
                        new Text("Verdict on it", "Belge kararı"),
                        10,
                        row -> row.proof()
                                .flatMap(document -> document.verdict())
                                .map(Verdict::approved)
                                .map(PaymentTable::verdict)));
    }

    private static TableColumn<PaymentRow> amount(Text name, Function<Payment, BigDecimal> of) {
        return TableColumn.money(name, row -> Optional.of(of.apply(row.payment())));
    }

    private static TableColumn<PaymentRow> due(Text name, Function<Payment, Payment.Instalment> of) {
        return TableColumn.translated(
                name,
                20,
                row -> Optional.of(MobilityWording.of(of.apply(row.payment()).due())));
    }

    /** Each line of support as a sentence; empty where a line names a ground that the reader may not see. */
    private static Optional<Text> derivation(PaymentRow row, RecordedGrant record, boolean grounds) {
        if (row.support().isPresent() && !grounds) {
            return Optional.empty();
        }
        var lines = record.amount().steps().stream()
                .filter(step -> step.code().part() == GrantStep.Part.SUPPORT)
                .map(GrantWording::of)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        String.join("; ", lines.stream().map(Text::en).toList()),
                        String.join("; ", lines.stream().map(Text::tr).toList())));
    }

    private static Text sums(List<PaymentRow> rows) {
        var total = sum(rows, Payment::total).toPlainString();
        var now = sum(rows, Payment::payable).toPlainString();
        return new Text(
                "Recorded in total: EUR " + total + ". Payable now: EUR " + now + ". What was paid before is not known"
                        + " here.",
                "Kaydedilen toplam: " + total.replace('.', ',') + " avro. Şimdi ödenebilir: " + now.replace('.', ',')
                        + " avro. Daha önce yapılan ödemeler burada bilinmez.");
    }

    private static BigDecimal sum(List<PaymentRow> rows, Function<Payment, BigDecimal> of) {
        return rows.stream().map(PaymentRow::payment).map(of).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static Text yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    private static Text verdict(boolean approved) {
        return approved ? new Text("approved", "onaylandı") : new Text("rejected", "reddedildi");
    }
}
