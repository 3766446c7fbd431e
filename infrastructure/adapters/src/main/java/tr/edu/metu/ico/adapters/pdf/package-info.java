/**
 * Reading uploaded PDFs, which are not trusted, with limited work.
 *
 * <p>What is found is a hint; nothing here decides about a document.
 */
package tr.edu.metu.ico.adapters.pdf;
