import { describe, expect, it } from "vitest";
import { z } from "zod";
import libraryData from "@/db/reference/checklists/library.json";
import reportData from "@/db/reference/checklists/reports.json";
import topics from "@/db/reference/guidance-topics.json";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import {
  caseScope,
  itemScope,
  municipalityScope,
  personScope,
  type Scope,
} from "@/lib/facts/scope";
import { isPlainDate } from "@/lib/platform/dates";
import type { Library, LibraryItem } from "../types";
import { AUDIENCES, KINDS, STAGES, SUBJECTS } from "./codes";
import { fromLibrary, libraryEdition } from "./edition";
import { evaluateEvidence } from "./evidence";
import { expandItems } from "./expand-items";
import { householdWith, satisfy } from "./fixtures";
import { conditionProblems, dueProblems, evidenceProblems, membersIn } from "./item-check";
import { evidenceRecorded, factsOf } from "./recorded-facts";

const library = libraryData as unknown as Library;
const active = library.items.filter((item) => !item.retired);
const each = (items: readonly LibraryItem[]) => items.map((item) => [item.id, item] as const);

const words = z.string().trim().min(1);
const translated = z.strictObject({ nb: words, nn: words, en: words });
const published = z.string().refine((text) => /^\d{4}(-\d{2})?$/.test(text) || isPlainDate(text));
const count = z.int().nonnegative();

const itemShape = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}-\d{2}$/),
  reportId: words,
  stage: z.enum(STAGES),
  audience: z.enum(AUDIENCES),
  kind: z.enum(KINDS),
  subject: z.enum(SUBJECTS),
  text: translated,
  why: translated,
  condition: z.record(z.string(), z.unknown()),
  due: z
    .strictObject({
      after: words.optional(),
      before: words.optional(),
      days: count.optional(),
      months: count.optional(),
      default: z.literal(true).optional(),
    })
    .optional(),
  repeat: z
    .strictObject({
      everyMonths: count.positive(),
      times: count.min(2).optional(),
      default: z.literal(true).optional(),
    })
    .optional(),
  evidence: z.record(z.string(), z.unknown()),
  evidenceText: words,
  sourceSection: words,
  retired: z.literal(true).optional(),
  retiredWhy: words.optional(),
});
const libraryShape = z.strictObject({ version: z.literal(1), items: z.array(itemShape) });
const reportShape = z.strictObject({
  version: z.literal(1),
  reports: z.array(
    z.strictObject({
      id: words,
      title: words,
      publisher: words,
      published: published.nullable(),
      url: z.url({ protocol: /^https?$/ }).nullable(),
      language: z.enum(["nb", "nn", "en"]),
    }),
  ),
});

function counted(key: "stage" | "kind" | "audience" | "subject"): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of active) counts[item[key]] = (counts[item[key]] ?? 0) + 1;
  return counts;
}

/** Everywhere the item is asked in the sheet. */
function scopesOf(item: LibraryItem, sheet: FactSheet): Scope[] {
  const around = caseScope(sheet);
  switch (item.subject) {
    case "case":
      return [around];
    case "municipality":
      return [municipalityScope(sheet)];
    case "person":
    case "child":
      return sheet.persons.map((person) => personScope(around, person));
    case "lease":
    case "application": {
      const kind = item.subject;
      return (sheet.items[kind] ?? []).map((one) => itemScope(around, kind, one));
    }
  }
}

describe("the library as data", () => {
  it("has the shape that the rules read", () => {
    expect(libraryShape.safeParse(libraryData).error).toBeUndefined();
    expect(reportShape.safeParse(reportData).error).toBeUndefined();
  });

  it("holds 45 reports, 119 active items and one retired, each with its own id", () => {
    expect(reportData.reports).toHaveLength(45);
    expect(new Set(reportData.reports.map(({ id }) => id)).size).toBe(45);
    expect(library.items).toHaveLength(120);
    expect(new Set(library.items.map(({ id }) => id)).size).toBe(120);
    expect(library.items.filter((item) => item.retired).map(({ id }) => id)).toEqual(["SSA-14"]);
  });

  it("is spread over stages, kinds, audiences and subjects as it should", () => {
    expect(counted("stage")).toEqual({
      request: 12,
      self_settlement_assessment: 15,
      housing_allocation: 8,
      settlement: 14,
      housing_guidance: 13,
      introduction_programme: 21,
      transition: 9,
      follow_up: 9,
      municipality: 18,
    });
    expect(counted("kind")).toEqual({
      action: 59,
      check: 34,
      risk: 13,
      benchmark: 9,
      information: 4,
    });
    expect(counted("audience")).toEqual({
      settlement_officer: 36,
      housing_adviser: 32,
      programme_adviser: 32,
      manager: 19,
    });
    expect(counted("subject")).toEqual({
      case: 27,
      person: 46,
      child: 8,
      lease: 8,
      application: 12,
      municipality: 18,
    });
  });

  it("names only reports that are listed", () => {
    const known = new Set(reportData.reports.map(({ id }) => id));
    expect(library.items.filter(({ reportId }) => !known.has(reportId))).toEqual([]);
  });

  it.each(each(library.items))("%s: facts, types, codes and conditions are known", (_, item) => {
    expect(evidenceProblems(item.evidence, item.subject)).toEqual([]);
    expect(conditionProblems(item.condition)).toEqual([]);
    if (item.due) {
      expect(dueProblems(item.due, item.subject, membersIn(item.evidence))).toEqual([]);
    }
  });

  it.each(each(library.items))("%s: sentence and tree speak of the same facts", (_, item) => {
    const named = new Set(item.evidenceText.match(/\b[a-z]\w*\.[a-z]\w+/g));
    expect(new Set<string>(factsOf(item.evidence))).toEqual(named);
    const tree = JSON.stringify(item.evidence);
    expect(tree.includes("inThisRound")).toBe(/in this round/i.test(item.evidenceText));
    expect(tree.includes("inThisRound")).toBe(item.repeat !== undefined);
    const operators = (tree.match(/"op":"[<>=]+"/g) ?? []).map((op) => op.slice(6, -1)).sort();
    expect(operators).toEqual((item.evidenceText.match(/(?<= )(<=|>=|=)(?= )/g) ?? []).sort());
  });

  it("asks only for guidance topics that the curriculum has", () => {
    const asked = library.items.flatMap((item) =>
      "contains" in item.evidence && item.evidence.contains === "guidance.topicsCovered"
        ? "values" in item.evidence
          ? item.evidence.values
          : []
        : [],
    );
    const known = new Set(topics.map(({ code }) => code));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((code) => !known.has(code))).toEqual([]);
  });

  it("is read by an edition in full, the retired item switched off", () => {
    const edition = libraryEdition(library);
    expect(edition.filter((item) => item.active)).toHaveLength(119);
  });
});

describe("every active item", () => {
  const today = "2026-06-01";
  const askedOf: Record<string, number> = {
    case: 1,
    person: 2,
    child: 1,
    lease: 2,
    application: 1,
    municipality: 1,
  };
  const anyAge = [
    "functionalImpairment",
    "directArrival",
    "inUpperSecondary",
    "hasTeenOrYoungAdult",
  ];
  const first = (item: LibraryItem, sheet: FactSheet) =>
    expandItems([fromLibrary(item)], sheet, [item.stage], [], today).filter(
      ({ round }) => round === 1,
    );

  it.each(each(active))("%s appears when its condition holds, and only then", (_, item) => {
    const keys = Object.keys(item.condition);
    const everyAge = item.subject === "person" && keys.some((key) => anyAge.includes(key));
    const entries = first(item, householdWith(item.condition));
    expect(entries).toHaveLength(everyAge ? 3 : (askedOf[item.subject] ?? 0));
    expect(entries.every(({ met }) => !met)).toBe(true);
    for (const key of keys.filter((key) => key !== "level")) {
      const { [key as keyof typeof item.condition]: _gone, ...rest } = item.condition;
      expect(first(item, householdWith(rest)), `without ${key}`).toEqual([]);
    }
    expect(expandItems([fromLibrary(item)], householdWith(item.condition), [], [], today)).toEqual(
      [],
    );
  });

  it.each(each(active))("%s is not met by nothing, and met in each way it can be", (_, item) => {
    for (let branch = 0; branch < 3; branch++) {
      const sheet = householdWith(item.condition);
      for (const scope of scopesOf(item, sheet)) {
        expect(evaluateEvidence(item.evidence, scope).met).toBe(false);
      }
      for (const scope of scopesOf(item, sheet)) satisfy(item.evidence, scope, branch);
      for (const scope of scopesOf(item, sheet)) {
        const result = evaluateEvidence(item.evidence, scope);
        expect(result.met, `branch ${branch}`).toBe(true);
        expect(result.shownBy.length).toBeGreaterThan(0);
      }
      expect(first(item, sheet).every(({ met }) => met)).toBe(true);
    }
  });

  it.each(each(active))("%s is unmet again when a fact that it requires is gone", (_, item) => {
    const root = "inThisRound" in item.evidence ? item.evidence.inThisRound : item.evidence;
    const parts = "all" in root ? root.all : [root];
    const required = parts.flatMap((part) =>
      "set" in part ? [part.set] : "compare" in part ? [part.compare] : [],
    );
    for (const name of required) {
      const sheet = householdWith(item.condition);
      for (const scope of scopesOf(item, sheet)) satisfy(item.evidence, scope);
      for (const facts of [
        sheet.caseFacts,
        sheet.municipalityFacts,
        ...sheet.persons.map((person) => person.facts),
        ...Object.values(sheet.items).flatMap((items) => items.map((one) => one.facts)),
      ]) {
        delete (facts as Record<string, unknown>)[name];
      }
      for (const scope of scopesOf(item, sheet)) {
        expect(evaluateEvidence(item.evidence, scope).met, `without ${name}`).toBe(false);
      }
    }
  });

  it("can be shown by the record for those whose facts are recorded", () => {
    const shown = active.filter((item) => evidenceRecorded(item.evidence, RECORDED_FACTS));
    expect(shown.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["SET-01", "SET-02", "HGU-04", "INT-01", "TRA-03", "FUP-09"]),
    );
    const none = active.filter((item) => evidenceRecorded(item.evidence, new Set()));
    expect(none).toEqual([]);
  });
});
