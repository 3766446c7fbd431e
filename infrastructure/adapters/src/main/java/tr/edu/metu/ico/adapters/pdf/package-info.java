/**
 * Reading PDFs that strangers uploaded, with counted work.
 *
 * <p>What is found is a hint; nothing here decides about a document.
 */
package tr.edu.metu.ico.adapters.pdf;
