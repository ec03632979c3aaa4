import { expect, it } from "vitest";
import "@/lib/composition";
import data from "@/db/reference/checklists/library.json";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { libraryEdition } from "@/lib/checklists/rules/edition";
import { expandItems } from "@/lib/checklists/rules/expand-items";
import type { Library } from "@/lib/checklists/types";
import { changePerson } from "@/lib/people/commands/change-person";
import { setLanguages } from "@/lib/people/commands/set-languages";
import { getPerson } from "@/lib/people/queries/person-record";
import { inScope } from "@/lib/platform/transaction";
import { answerList } from "@/lib/settlement/commands/answer-list";
import { planArrival } from "@/lib/settlement/commands/plan-arrival";
import { readList } from "@/lib/settlement/commands/read-list";
import { recordMapping } from "@/lib/settlement/commands/record-mapping";
import { recordReception } from "@/lib/settlement/commands/record-reception";
import { aFamily, type Family, pageOf } from "@/lib/settlement/fixtures";
import { arrivalStamp } from "@/lib/settlement/rules/arrival-stamp";
import { stampOf } from "@/lib/settlement/rules/stamp";
import { factSheets } from "./fact-sheets";

const STAGES = ["request", "settlement"];
const items = libraryEdition(data as unknown as Library);
const TODAY = "2026-11-23";

async function entriesOf({ officer, caseId }: Family, stages: readonly string[]) {
  const sheet = await inScope(officer, async (scope) =>
    (await factSheets(scope, [caseId])).get(caseId),
  );
  if (!sheet) throw new Error("the case has no facts");
  return expandItems(items, sheet, stages, [], TODAY);
}

/** The items of the first and the fourth stage that are asked of the household, and those not shown. */
async function asked(family: Family) {
  const entries = await entriesOf(family, STAGES);
  const keys = (of: typeof entries) => [...new Set(of.map(({ itemKey }) => itemKey))].sort();
  return { all: keys(entries), open: keys(entries.filter(({ met }) => !met)) };
}

/** What is known of each person in the register: languages, interpreter and impairment. */
async function know({ officer, personIds }: Family, impaired: string) {
  for (const personId of personIds) {
    const version = async () =>
      (await inScope(officer, (scope) => getPerson(scope, personId))).version;
    const languages = [{ language: "so" }];
    const spoken = { personId, version: await version(), interpreterNeeded: "yes", languages };
    expectOk(await setLanguages(officer, spoken));
    const functionalImpairment = personId === impaired ? "yes" : "no";
    const needs = { topic: "needs", personId, version: await version(), functionalImpairment };
    expectOk(await changePerson(officer, needs));
  }
}

/** The request and the days until someone comes. */
async function take(family: Family): Promise<void> {
  const { officer, caseId, personIds, recorded } = family;
  const read = { caseId, version: 0, listedOn: "2026-11-10", readOn: "2026-11-11" };
  expectOk(await readList(officer, { ...read, missing: ["none"] }));
  const yes = { caseId, version: 1, answer: "accepted", answeredOn: "2026-11-12" };
  expectOk(await answerList(officer, yes));
  await recorded("social_control", "2026-11-12", { personIds: [], answer: "no_concern" });
  await recorded("consent_asked", "2026-11-12");
  await recorded("consent_answer", "2026-11-12", { answer: "given" });
  await recorded("health_statement", "2026-11-13");
  await recorded("allocation", "2026-11-13");
  const { members, record } = await pageOf(family);
  expectOk(
    await planArrival(officer, {
      caseId,
      personIds,
      version: arrivalStamp(members, record.arrivals),
      plannedOn: "2026-11-20",
      toldOn: "2026-11-18",
      interpreterUse: "booked",
      interpreterLanguage: "so",
      interpreterCategory: "C",
      interpreterBookedOn: "2026-11-16",
      interpreterConfirmedOn: "2026-11-17",
    }),
  );
}

/** The first weeks, each task done in time. */
async function settleIn(family: Family, impaired: string | null): Promise<void> {
  const { personIds, recorded } = family;
  const adults = { personIds: personIds.slice(0, 2) };
  const child = { personIds: personIds.slice(2) };
  await recorded("settled", "2026-11-20");
  await recorded("home_shown", "2026-11-20", { personIds: [], answer: "on_moving_in" });
  await recorded("registered_imdinett", "2026-11-21");
  await recorded("housing_allowance", "2026-11-22", { personIds: [], answer: "applied" });
  await recorded("school_start", "2027-01-04", child);
  await recorded("organisation_offer", "2026-11-22", { ...adults, answer: "no" });
  await recorded("volunteer_offer", "2026-11-22", { ...adults, answer: "yes" });
  if (!impaired) return;
  await recorded("cost_log", "2026-11-20", { personIds: [impaired] });
  await recorded("extra_grant", "2026-11-23", { personIds: [impaired], answer: "applied" });
}

it("shows every item of the request and the settlement of a family from reception by what is recorded", () =>
  withRollback(async () => {
    const family = await aFamily();
    const { officer, caseId, personIds } = family;
    const [impaired = ""] = personIds;
    await know(family, impaired);
    const before = await asked(family);
    expect(before.open).toEqual(expect.arrayContaining(["REQ-01", "REQ-08", "SET-03", "SET-07"]));
    const version = stampOf([]);
    for (const personId of personIds.slice(0, 2)) {
      const known = { wish: "Elektriker", network: "nobody", interpreterScarce: "no" };
      const plan = { mappedOn: "2026-10-01", plan: "received", planOn: "2026-11-10" };
      expectOk(await recordMapping(officer, { caseId, personId, version, ...known, ...plan }));
    }
    const stay = { centre: "Dale mottak", months: "8", training: "Brannvern" };
    expectOk(await recordReception(officer, { caseId, version, ...stay }));
    await take(family);
    await settleIn(family, impaired);
    const { all, open } = await asked(family);
    expect(all.join(" ")).toBe(
      "REQ-01 REQ-02 REQ-03 REQ-04 REQ-05 REQ-08 REQ-09 REQ-10 " +
        "SET-01 SET-02 SET-03 SET-06 SET-07 SET-08 SET-09 SET-10 SET-11 SET-14",
    );
    expect(open).toEqual([]);
  }));

it("asks those who came directly for the examinations, and shows them by their days", () =>
  withRollback(async () => {
    const family = await aFamily("resettlement");
    const { officer, personIds, recorded } = family;
    for (const personId of personIds) {
      const { version } = await inScope(officer, (scope) => getPerson(scope, personId));
      const permit = { topic: "permit", personId, version, arrivedInNorwayOn: "2026-11-20" };
      expectOk(await changePerson(officer, permit));
    }
    await take(family);
    await recorded("entry_permit", "2026-11-14");
    await settleIn(family, null);
    const open = async () => (await asked(family)).open.filter((key) => /SET-0[45]/.test(key));
    expect(await open()).toEqual(["SET-04", "SET-05"]);
    await recorded("tb_examined", "2026-11-22");
    await recorded("health_offer", "2026-11-23");
    expect(await open()).toEqual([]);
  }));

it("asks for a walk through the home on moving-in day itself, and for all that is to be shown", () =>
  withRollback(async () => {
    const shown = async (answer: string, note?: string) => {
      const family = await aFamily("self_settled");
      await family.recorded("settled", "2026-11-20");
      await family.recorded("home_shown", "2026-11-21", { personIds: [], answer, note });
      return !(await asked(family)).open.includes("SET-03");
    };
    expect(await shown("on_moving_in")).toBe(true);
    expect(await shown("later")).toBe(false);
    expect(await shown("in_part", "Vannet var stengt")).toBe(false);
  }));

it("FUP-07: asks for a new application for the extra grant within two months of the end of each grant year", () =>
  withRollback(async () => {
    const family = await aFamily("self_settled");
    const [impaired = ""] = family.personIds;
    const of = { personIds: [impaired] };
    await know(family, impaired);
    const rounds = async () =>
      (await entriesOf(family, ["follow_up"]))
        .filter(({ itemKey }) => itemKey === "FUP-07")
        .map(({ dueOn, met }) => `${dueOn} ${met ? "shown" : "open"}`);
    await family.recorded("settled", "2024-10-15");
    await family.recorded("extra_grant", "2025-11-01", { ...of, answer: "applied" });
    expect(await rounds()).toEqual(["2026-12-14 open"]);
    await family.recorded("extra_grant_again", "2026-11-02", { ...of, answer: "applied" });
    expect(await rounds()).toEqual(["2026-12-14 shown", "2027-12-14 open"]);
  }));
