package tr.edu.metu.ico.adapters.dynamo;

import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Sha256;

/** A receipt as a part of an item. */
final class ReceiptItem {

    private ReceiptItem() {}

    static ItemWriter from(Receipt receipt) {
        return ItemWriter.part()
                .text("id", receipt.id())
                .number("version", receipt.version())
                .instant("receivedAt", receipt.receivedAt())
                .text("content", receipt.content());
    }

    static Receipt read(ItemReader item) {
        return new Receipt(
                item.text("id"), item.number("version"), item.instant("receivedAt"), new Sha256(item.text("content")));
    }
}
