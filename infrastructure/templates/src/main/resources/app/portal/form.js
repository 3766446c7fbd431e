/** The form of a call, in the shape in which the steps use it. */

/** @import * as Contract from "./contract.js" */

/**
 * @param {Contract.Form} asked the form as the API describes it
 * @param {Contract.EarlierCutOffs["cutOffs"]} cutOffs of the call before
 */
export function shaped(asked, cutOffs) {
  const { choices, language, grant } = asked;
  const options = asked.sections.includes("LANGUAGE") ? language.options : [];
  return {
    title: asked.title,
    opensAt: asked.dates.opensAt,
    closesAt: asked.dates.closesAt,
    limits: asked.limits,
    mostChoices: choices === undefined ? 0 : (choices.most ?? asked.limits.entries),
    partners: (choices?.partners ?? []).map((partner) => offered(partner, cutOffs)),
    languages: options,
    exams: language.exams,
    examDays: [language.oldestDay, language.newestDay],
    languageSays: language.statement,
    claims: asked.claims,
    slots: asked.slots,
    stay: asked.stay?.kind ?? null,
    stays: asked.stay ?? null,
    grant: grant === undefined ? null : ["yes", ...(grant.mayGoWithout ? ["or-without"] : []), ...(grant.mayDecline ? ["no"] : [])],
    declarations: declared(asked.declarations),
  };
}

/**
 * One question for each declaration, with every rule that asks for it.
 *
 * @param {Contract.Form["declarations"]} asked
 */
function declared(asked) {
  const fields = [...new Set(asked.map((one) => one.field))];
  return fields.map((field) => ({ field, statements: asked.filter((one) => one.field === field).map((one) => one.statement) }));
}

/**
 * A university with what helps to choose it.
 *
 * @param {Contract.Form["choices"]["partners"][number]} partner
 * @param {Contract.EarlierCutOffs["cutOffs"]} cutOffs
 */
function offered(partner, cutOffs) {
  const pools = partner.pools;
  const minimums = pools.flatMap((pool) => pool.hostMinimum ?? []);
  const lowest = cutOffs.filter((one) => one.university === partner.university).flatMap((one) => one.points ?? []);
  return {
    ...partner,
    offered: [...new Set(pools.flatMap((pool) => pool.semesters))],
    capacity: pools.reduce((sum, pool) => sum + pool.places, 0),
    hostMinimum: minimums.length === 0 ? null : Math.max(...minimums),
    cutOff: lowest.length === 0 ? null : Math.min(...lowest),
    languages: [...new Set(pools.flatMap((pool) => pool.hostLanguage ?? []))],
    restrictions: [...new Set(pools.flatMap((pool) => pool.restrictions ?? []))],
    tooEarly: pools.some((pool) => pool.deadlineBeforeResults),
  };
}

/** The slots that the answers ask for, by code. */
export function neededSlots(form, content) {
  const claimed = content.claims.map((claim) => claim.code);
  const asked = {
    ALWAYS: () => true,
    UPLOADED_SCORE: () => content.language.source === "UPLOAD",
    CLAIM: (slot) => slot.claims.some((code) => claimed.includes(code)),
    OPTIONAL: () => false,
  };
  return new Set(form.slots.filter((slot) => asked[slot.neededWhen](slot)).map((slot) => slot.code));
}
