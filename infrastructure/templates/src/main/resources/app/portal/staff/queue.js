/** What is worked through item by item: the list that was shown, what comes next in it, and what was decided last. */

import { say } from "../screen.js";

/** The list that is worked through, by the address of its filters; it stays as it was when its first item was opened. */
let current = { name: null, items: [] };

/** The last decision in this tab, until another page than the next item is shown. */
let last = null;

/** Filters as a name. */
export const nameOf = (values) => JSON.stringify(Object.entries(values).filter(([, value]) => value !== undefined).sort());

/** The list of a name, loaded where it is not the one that is worked through. */
export async function queue(name, load) {
  if (current.name !== name) current = { name, items: await load() };
  return current.items;
}

/** Begins again with a list that has just been loaded. */
export function begin(name, items) {
  current = { name, items };
}

/** The place of an item in the list and its neighbours; `open` says which ones wait for a decision. */
export function around(items, id, open) {
  const index = items.findIndex((item) => item.id === id);
  const later = [...items.slice(index + 1), ...items.slice(0, Math.max(index, 0))];
  return {
    index,
    before: items[index - 1] ?? null,
    after: items[index + 1] ?? null,
    next: later.find(open) ?? null,
    left: items.filter(open).length,
  };
}

/** @param decided with `says`, which is heard at once and shown on the next page */
export function remember(decided) {
  say(decided.says);
  last = decided;
}

/** What was decided last, to be shown once. */
export function remembered() {
  const said = last;
  last = null;
  return said;
}

/** What is loaded before it is asked for: one item, the next one. */
let ahead = { name: null, promise: null };

/** Loads an item, from what was loaded ahead if it is that one. */
export function take(name, load) {
  const promise = ahead.name === name ? ahead.promise : load();
  ahead = { name: null, promise: null };
  return promise;
}

/** Loads an item ahead; what fails is loaded again when it is needed. */
export function prefetch(name, load) {
  if (ahead.name === name) return;
  const promise = load();
  ahead = { name, promise };
  promise.catch(() => ahead.promise === promise && (ahead = { name: null, promise: null }));
}
