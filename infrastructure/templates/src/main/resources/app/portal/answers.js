/** The answers of an application in words, for checking them and for comparing two versions. */

import { dateOf } from "./content.js";
import { code, country, day, t, text } from "./words.js";

/** The name of an exam; its code where it no longer counts. */
export function exam(id, form) {
  return form.exams.find((one) => one.code === id)?.name ?? id;
}

/** The name of a university of the call; its code where it is no longer on the list. */
export function university(id, form) {
  const found = form.partners.find((partner) => partner.university === id);
  return found === undefined ? id : t("choice.name", found.name, country(found.country));
}

/** A sentence with the names of universities where it has their codes. */
export function named(sentence, form) {
  return sentence.replace(/\b[A-Z]{2}-[A-Z0-9]+(?:-[A-Z0-9]+)*\b/g, (id) => form.partners.find((partner) => partner.university === id)?.name ?? id);
}

export function choice({ university: id, semester }, form) {
  return t("choice.line", university(id, form), code("semester.", semester));
}

/** One row for each answer, with the step in which it is changed. */
export function rows(content, form) {
  const found = [];
  if (form.mostChoices > 0) {
    content.choices.forEach((one, i) =>
      found.push({ key: "choices[" + i + "]", step: "choices", label: t("choice.number", i + 1), value: choice(one, form) }),
    );
    if (content.choices.length === 0) found.push({ key: "choices", step: "choices", label: t("step.choices"), value: "" });
  }
  if (form.languages.length > 0) found.push({ key: "language", step: "exams", label: t("exams.score"), value: score(content.language, form) });
  form.claims.forEach((ground) => {
    const claim = content.claims.find((one) => one.code === ground.code);
    if (claim !== undefined) found.push({ key: "claims." + ground.code, step: "claims", label: text(ground.title), value: claimed(claim) });
  });
  if (form.claims.length > 0 && content.claims.length === 0) {
    found.push({ key: "claims", step: "claims", label: t("step.claims"), value: t("claims.none") });
  }
  if (form.stay !== null) found.push({ key: "stay", step: "stay", label: t("stay.title"), value: stay(content.stay) });
  if (form.grant) {
    const wish = content.wantsGrant === false ? "no" : content.withoutGrantIfNoneLeft ? "or-without" : "yes";
    found.push({ key: "wantsGrant", step: "stay", label: t("grant.title"), value: t("grant." + wish) });
  }
  for (const { field: name } of form.declarations) {
    found.push({ key: name, step: "declarations", label: t("declared." + name), value: t(content[name] ? "yes" : "no") });
  }
  return found;
}

function score(language, form) {
  if (language.source === "") return "";
  if (language.source !== "UPLOAD") return t("exams.source." + language.source.toLowerCase());
  const date = dateOf(language);
  const parts = [language.exam === "" ? "" : exam(language.exam, form), date === null ? "" : day(date), language.score];
  return parts.filter(Boolean).join(", ");
}

function claimed({ relation, relationWords }) {
  if (!relation) return t("yes");
  return relation === "OTHER" ? (relationWords ?? "") : code("relation.", relation);
}

function stay(asked) {
  if (asked === undefined) return "";
  if (asked.kind === "MONTHS") return t("stay.months-long", asked.months);
  const days = [dateOf(asked.first), dateOf(asked.last)].filter((one) => one !== null).map(day);
  return [asked.host, asked.country === "" ? "" : country(asked.country), days.join(" \u2013 ")].filter(Boolean).join(", ");
}
