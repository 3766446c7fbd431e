/** Gives a file to the browser, which saves it under a name. */

/** How long the browser has to begin with it, in milliseconds. */
const BEGIN = 60000;

/**
 * @param {Blob} file
 * @param {string} name
 */
export function save(file, name) {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN);
}
