/**
 * Search and filters of a call's destinations. The page is complete without them; what is chosen stands in the address,
 * so that a link, a reload and the way back show the same.
 */

const NAMES = ["q", "country", "level", "semester", "department"];

/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE = { "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ə": "e", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th" };

/** A text without case, dots, accents and punctuation: istanbul, ISTANBUL and İstanbul are the same. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'\u2019\u02bc]/gu, "")
    .replace(/[ıøłđðəæœßþ]/g, (letter) => WHOLE[letter])
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The pools of a university: levels, semesters and departments, written "UG,MS|FALL|CENG;PHD|FALL|". */
export function pools(codes) {
  return codes.split(";").map((pool) => pool.split("|").map((list) => (list === "" ? [] : list.split(","))));
}

/**
 * Whether a university fits. All words of the search must begin a word of its text, and one of its pools must be for the
 * level, the semester and the department; a pool without departments is for all. The department "-" is another than
 * those named, so only pools for all fit it.
 */
export function fits(university, filter) {
  const text = " " + university.text;
  const words = fold(filter.q ?? "").split(" ").filter(Boolean);
  return (
    words.every((word) => text.includes(" " + word)) &&
    (!filter.country || university.country === filter.country) &&
    university.pools.some(
      ([levels, semesters, departments]) =>
        (!filter.level || levels.includes(filter.level)) &&
        (!filter.semester || semesters.includes(filter.semester)) &&
        (!filter.department || departments.length === 0 || departments.includes(filter.department)),
    )
  );
}

/** The filter that an address asks for. */
export function fromQuery(query) {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(NAMES.filter((name) => asked.get(name)).map((name) => [name, asked.get(name)]));
}

/** The query of an address for a filter, with its question mark; empty for none. */
export function toQuery(filter) {
  const chosen = new URLSearchParams(NAMES.filter((name) => filter[name]).map((name) => [name, filter[name]]));
  return chosen.size === 0 ? "" : "?" + chosen;
}

/** The sentence for a number of universities. */
export function sentence(count, words) {
  const text = count === 0 ? words.none : count === 1 ? words.one : words.other;
  return text.replace("{0}", count.toLocaleString(words.language));
}

/** The rows of a page that lists all universities. */
function pageRows(tables) {
  const rows = [...tables].flatMap((body) => {
    const country = body.querySelector(".group").textContent;
    return [...body.querySelectorAll("tr[data-p]")].map((row) => ({
      row,
      body,
      country: body.dataset.c,
      text: fold(row.cells[0].textContent + " " + country),
      pools: pools(row.dataset.p),
    }));
  });
  return {
    load: async () => rows,
    show: (found, filtered) => {
      const shown = new Set(found);
      rows.forEach((one) => (one.row.hidden = !shown.has(one)));
      const countries = new Set(found.map((one) => one.body));
      tables.forEach((body) => (body.hidden = !countries.has(body)));
      document.getElementById("countries").hidden = filtered;
    },
  };
}

/** The rows of a page that only links its countries: they come from the index once they are needed. */
function indexRows(form, results) {
  const names = Object.fromEntries([...form.elements.country.options].map((option) => [option.value, option.text]));
  const MOST = 100;
  let loading = null;
  const load = async () => {
    const answer = await fetch(form.dataset.index);
    if (!answer.ok) throw new Error("the index answered " + answer.status);
    return (await answer.json()).map(([id, name, country, places, codes]) => ({
      id,
      name,
      country,
      places,
      text: fold(name + " " + names[country]),
      pools: pools(codes),
    }));
  };
  const line = (one) => {
    const row = document.createElement("tr");
    const head = row.appendChild(document.createElement("th"));
    head.scope = "row";
    const link = head.appendChild(document.createElement("a"));
    link.href = form.dataset.link + one.id;
    link.appendChild(document.createElement("bdi")).textContent = one.name;
    row.insertCell().textContent = names[one.country];
    const places = row.insertCell();
    places.className = "n";
    places.textContent = one.places;
    return row;
  };
  return {
    load: () => (loading ??= load().catch((failed) => ((loading = null), Promise.reject(failed)))),
    show: (found, filtered) => {
      results.hidden = !filtered || found.length === 0;
      document.getElementById("countries").hidden = filtered && found.length > 0;
      results.querySelector("tbody").replaceChildren(...(filtered ? found.slice(0, MOST).map(line) : []));
    },
  };
}

function start() {
  const form = document.getElementById("filters");
  if (!form) return;
  const status = document.getElementById("found");
  const results = document.getElementById("results");
  const source = form.dataset.index ? indexRows(form, results) : pageRows(document.querySelectorAll("tbody[data-c]"));
  const words = { ...status.dataset, language: document.documentElement.lang };
  const otherLanguage = document.querySelector("a.switch");
  const other = otherLanguage.getAttribute("href");
  let turn = 0;

  const chosen = () => Object.fromEntries(new FormData(form));
  const apply = async () => {
    const mine = ++turn;
    const filter = chosen();
    const query = toQuery(filter);
    const filtered = query !== "";
    otherLanguage.href = other + query;
    if (!filtered) {
      source.show(form.dataset.index ? [] : await source.load(), false);
      status.textContent = "";
      return;
    }
    try {
      const all = await source.load();
      if (mine !== turn) return;
      const found = all.filter((one) => fits(one, filter));
      source.show(found, true);
      status.textContent = sentence(found.length, words);
    } catch {
      status.textContent = words.failed;
    }
  };
  const fill = () => {
    const filter = fromQuery(location.search);
    NAMES.forEach((name) => form.elements[name] && (form.elements[name].value = filter[name] ?? ""));
    return apply();
  };
  let waiting = 0;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      history.replaceState(null, "", location.pathname + toQuery(chosen()) + location.hash);
      apply();
    }, 150);
  };

  form.addEventListener("input", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", fill);
  form.hidden = false;
  fill();
}

if (typeof document !== "undefined") start();
