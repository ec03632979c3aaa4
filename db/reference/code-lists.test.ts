import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCodes, CODE_LIST_NAMES, type CodeListEntry, codeList } from "./code-lists";

const find = (entries: CodeListEntry[], code: string) => {
  const entry = entries.find((e) => e.code === code);
  if (!entry) throw new Error(`no code ${code}`);
  return entry;
};

describe("code lists", () => {
  it.each([
    ["close_reason", 16],
    ["country", 252],
    ["decision_ground", 18],
    ["decline_reason", 9],
    ["education_level", 11],
    ["exit_reason", 18],
    ["guidance_module", 6],
    ["guidance_topic", 20],
    ["interpreter_category", 6],
    ["language", 137],
    ["missing_information", 13],
    ["permit_ground", 16],
    ["plan_element", 26],
    ["settlement_type", 8],
    ["sex", 3],
  ] as const)("%s has %i codes", (list, count) => {
    expect(codeList(list)).toHaveLength(count);
  });

  it.each(CODE_LIST_NAMES)(
    "%s has unique codes and positions, and a text in each language",
    (list) => {
      const entries = codeList(list);
      expect(new Set(entries.map((e) => e.code)).size).toBe(entries.length);
      for (const locale of ["nb", "nn", "en"] as const) {
        const texts = entries.map((e) => e[locale]);
        expect(texts.filter((text) => text.trim() === "" || text !== text.trim())).toEqual([]);
        expect(new Set(texts).size).toBe(texts.length);
      }
    },
  );

  it("has the languages and countries that most people in the municipalities come with", () => {
    const languages = codeList("language");
    const wanted =
      "ar ti so fa-AF ps uk ru fa kmr sw ckb am om my kar rhg fr en es tr ur rn rw ln ku sr sq";
    for (const code of wanted.split(" ")) expect(find(languages, code).en).toBeTruthy();
    expect(find(languages, "fa-AF")).toMatchObject({ nb: "dari", details: { direction: "rtl" } });
    expect(find(languages, "uk").details.direction).toBe("ltr");

    const countries = codeList("country");
    expect(find(countries, "SYR")).toMatchObject({ nb: "Syria", details: { alpha2: "SY" } });
    expect(find(countries, "NOR")).toMatchObject({ nb: "Norge", nn: "Noreg", en: "Norway" });
    expect(find(countries, "XXA").nn).toBe("Statslaus");
    expect(countries.filter((c) => !/^[A-Z]{3}$/.test(c.code))).toEqual([]);
    const alpha2 = countries.flatMap((c) => (c.details.alpha2 ? [c.details.alpha2] : []));
    expect(new Set(alpha2).size).toBe(250);
  });

  it("covers letters a to g of integreringsloven section 9, each once", () => {
    const letters = codeList("permit_ground").flatMap((p) => p.details.integrationActLetter ?? []);
    expect(letters).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(find(codeList("permit_ground"), "collective_protection").legalReference).toBe(
      "utlendingsloven § 34",
    );
  });

  it("knows which checklist each settlement type leads to", () => {
    const types = codeList("settlement_type");
    const agreed = types.filter(
      (t) => t.details.checklistSettlementType === "agreed_self_settlement",
    );
    expect(agreed.map((t) => t.code)).toEqual(["agreed_self_settlement"]);
    expect(find(types, "from_reception").details).toMatchObject({
      checklistSettlementType: "assigned",
      originReception: true,
      directArrival: false,
    });
    for (const type of types)
      expect(type.details.originReception).toBe(!type.details.directArrival);
  });

  it("counts work and education beyond lower secondary as goal reached, and marks what is unsure", () => {
    const reasons = codeList("exit_reason");
    const by = (answer: string) =>
      reasons.filter((r) => r.details.countsAsGoalReached === answer).map((r) => r.code);
    expect(by("yes")).toEqual([
      "work_full_time",
      "work_part_time",
      "upper_secondary",
      "higher_education",
      "vocational_college",
    ]);
    expect(by("unsure")).toEqual(["work_wage_subsidy", "moved", "left_norway", "died"]);
    expect(reasons.filter((r) => !r.verified).map((r) => r.code)).toEqual(by("unsure"));
    expect(find(reasons, "not_registered").details).toMatchObject({
      countsAsGoalReached: "no",
      choosable: false,
    });
  });

  it("holds every topic that a checklist item asks for", () => {
    const topics = codeList("guidance_topic").map((t) => t.code);
    // Item HGU-04 asks for these in `guidance.topicsCovered`. The catalogue's topic 8 is two topics
    // here, as the item asks for house rules and neighbours apart.
    const wanted = [
      "fire_safety",
      "cleaning",
      "indoor_climate",
      "waste",
      "house_rules",
      "neighbours",
    ];
    expect(topics).toEqual(expect.arrayContaining(wanted));
    const numbers = codeList("guidance_topic").map((t) => t.details.catalogueNumber);
    expect(new Set(numbers).size).toBe(19);
    for (const topic of codeList("guidance_topic")) {
      expect(Object.keys(topic.details.goal as object)).toEqual(["nb", "nn", "en"]);
      expect(codeList("guidance_module").map((module) => module.code)).toContain(
        topic.details.module,
      );
    }
  });

  it("lets no household be declined for where it comes from", () => {
    // IMDi accepts no restriction to a nationality in a council's decision or an answer.
    for (const { code, nb, nn, en } of codeList("decline_reason")) {
      expect(`${code} ${nb} ${nn} ${en}`).not.toMatch(
        /national|nasjonal|origin|opphav|statsborg|citizen|land\b|countr|språk|language|relig|ethnic|etnis/i,
      );
    }
    const withWords = codeList("decline_reason").filter(({ details }) => details.needsNote);
    expect(withWords.map(({ code }) => code)).toEqual(["other"]);
  });

  it("says the same as the texts of the screens", () => {
    for (const locale of ["nb", "nn", "en"] as const) {
      const path = new URL(`../../lib/i18n/messages/${locale}/codes.json`, import.meta.url);
      const texts: Record<string, Record<string, string>> = JSON.parse(readFileSync(path, "utf8"));
      const lists = allCodes().filter((e) => e.list !== "country" && e.list !== "language");
      for (const entry of lists) {
        expect(texts[entry.list]?.[entry.code], `${locale} ${entry.list}.${entry.code}`).toBe(
          entry[locale],
        );
      }
    }
  });
});
