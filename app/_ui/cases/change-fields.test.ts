import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { logSearchInput } from "@/lib/audit/input";
import {
  followLeaseInput,
  recordAbsenceInput,
  recordHomeInput,
  recordReviewInput,
  recordRiskInput,
  recordSupportInput,
  setGoalsInput,
} from "@/lib/career/input";
import { caseListInput, setSettlementDatesInput } from "@/lib/cases/input";
import { saveOwnItemInput } from "@/lib/checklists/input";
import { enterDwellingInput, registerDwellingInput, saveLeaseInput } from "@/lib/dwellings/input";
import { messagesFor } from "@/lib/i18n/messages";
import { TOLD_FIELDS } from "@/lib/norwegian/rules/told-fields";
import {
  changeContactInput,
  changeNameInput,
  changeNeedsInput,
  changePermitInput,
  setLanguagesInput,
} from "@/lib/people/input";
import { RELATION_KINDS } from "@/lib/people/rules/relations";
import { changeProgrammeInput } from "@/lib/programme/input";
import { changeFinderInput, recordGuidanceInput } from "@/lib/self-settlement/input";
import { planArrivalInput, recordMoveInput } from "@/lib/settlement/input";
import { STEP_CODES } from "@/lib/settlement/rules/steps";
import { setYearDecisionInput } from "@/lib/steering/input";
import { ROW_FILTERS } from "@/lib/transfer/input";
import { IMPORT_FIELDS } from "@/lib/transfer/rules/fields";
import { changeAccountInput } from "@/lib/users/input";
import { FIELD_WORDS } from "./change-codes";

const text = (key: string): unknown =>
  key
    .split(".")
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], messagesFor("nb"));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /commands.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** Codes of a list that the law gives, as they stand with the reference data. */
const given = (file: string): string[] =>
  JSON.parse(readFileSync(`db/reference/${file}.json`, "utf8")).map(
    ({ code }: { code: string }) => code,
  );

/** Fields that commands write as they come from a form, and those that queries name. */
const FROM_FORMS = [
  changeNameInput,
  changePermitInput,
  changeNeedsInput,
  changeContactInput,
  setLanguagesInput,
  setSettlementDatesInput,
  changeProgrammeInput,
  saveOwnItemInput,
  setYearDecisionInput,
  planArrivalInput,
  recordMoveInput,
  changeAccountInput,
  changeFinderInput,
  recordGuidanceInput,
  saveLeaseInput,
  followLeaseInput,
  recordHomeInput,
  recordSupportInput,
  setGoalsInput,
  recordReviewInput,
  recordRiskInput,
  recordAbsenceInput,
  registerDwellingInput,
  enterDwellingInput,
  caseListInput,
  logSearchInput,
].flatMap(({ shape }) => Object.keys(shape));
const NO_FIELDS = new Set(
  [
    "topic personId caseId participationId accountId version idempotencyKey everyone after before",
    "itemKey conditionFlag repeatMonths year applicationId",
    "itemKey conditionFlag repeatMonths year personIds closeCase",
    "homeId supportId riskId absenceId",
  ]
    .join(" ")
    .split(" "),
);
/** What an own item is kept as, a person whom a file tells of, and the letters of a municipality. */
const KEPT = [
  "id condition repeat evidence birth identity grade role headDuf householdKey",
  "letterSubject letterBody department senderAddress refusalIs",
].flatMap((names) => names.split(" "));

describe("the names of audited fields", () => {
  const written = filesOf("lib").flatMap((code) =>
    [...code.matchAll(/\bfield: "(\w+)"|\bfields: \[([^\]`{}.]*)\]/g)].flatMap(
      ([, one, many]) =>
        one ?? [...(many ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name ?? ""),
    ),
  );
  const all = [
    ...written,
    ...FROM_FORMS.filter((name) => !NO_FIELDS.has(name)),
    ...KEPT,
    ...TOLD_FIELDS,
    ...STEP_CODES,
    ...IMPORT_FIELDS,
    ...ROW_FILTERS,
    ...RELATION_KINDS,
    ...given("exit-reasons"),
  ];
  it.each([...new Set(all)])("%s has words", (name) => {
    expect(FIELD_WORDS.some((place) => typeof text(`${place}.${name}`) === "string")).toBe(true);
  });
});
