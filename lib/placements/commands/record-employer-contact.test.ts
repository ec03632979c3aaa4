import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anEmployer, aPlacement } from "../fixtures";
import { contactsOfEmployer, requireEmployer } from "../queries/employers";
import { listEmployers, registerSums } from "../queries/list-employers";
import { placementsAt } from "../queries/placements";
import { archiveEmployer } from "./archive-employer";
import { changeEmployer } from "./change-employer";
import { recordEmployerContact } from "./record-employer-contact";
import { registerEmployer } from "./register-employer";

const key = () => ({ idempotencyKey: newId() });
const contact = { heldOn: "2026-11-10", channel: "phone" };
const employerOf = (ctx: Ctx, id: string) =>
  inScope(ctx, (scope) => requireEmployer(scope, id, "test"));
const named = async (ctx: Ctx, filter: Parameters<typeof listEmployers>[1]) =>
  (await inScope(ctx, (scope) => listEmployers(scope, filter))).rows.map(({ name }) => name);

async function anAdviser() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  return { teamId, adviser };
}

async function someone(ctx: Ctx, teamId: string) {
  const { caseId } = await aCase(ctx, teamId);
  const [personId = ""] = await inScope(ctx, (scope) => personsOfCase(scope, caseId));
  return { caseId, personId };
}

it("keeps every answer, stands by the newest, and takes a correction in the place of what was wrong", () =>
  withRollback(async () => {
    const { adviser } = await anAdviser();
    const { employerId } = await anEmployer(adviser);
    expect(await employerOf(adviser, employerId)).toMatchObject({ answer: "yes" });
    const no = { employerId, ...contact, answer: "no" };
    expect(await recordEmployerContact(adviser, { ...no, ...key() })).toMatchObject({
      error: { fields: { reasons: ["placements.errors.no-without-reason"] } },
    });
    expectOk(
      await recordEmployerContact(adviser, {
        ...{ ...no, reasons: ["language", "no_tasks"] },
        ...{ nextContactOn: "2027-03-01", ...key() },
      }),
    );
    expect(await employerOf(adviser, employerId)).toMatchObject({
      answer: "no",
      answeredOn: "2026-11-10",
      nextContactOn: "2027-03-01",
      nextContactName: adviser.actor.name,
    });
    const [newest] = await inScope(adviser, (scope) => contactsOfEmployer(scope, employerId));
    const correction = {
      employerId,
      ...{ ...contact, answer: "maybe", placesOffered: "2", correctsId: newest?.id },
    };
    expectOk(await recordEmployerContact(adviser, { ...correction, ...key() }));
    expect(await employerOf(adviser, employerId)).toMatchObject({
      answer: "maybe",
      placesOffered: 2,
      nextContactOn: null,
    });
    expect(await inScope(adviser, (scope) => contactsOfEmployer(scope, employerId))).toHaveLength(
      3,
    );
    expect(await recordEmployerContact(adviser, { ...correction, ...key() })).toMatchObject({
      error: { code: "placements.errors.already-corrected" },
    });
    const ahead = { ...contact, heldOn: "2026-11-24", answer: "yes" };
    expect(await recordEmployerContact(adviser, { employerId, ...ahead, ...key() })).toMatchObject({
      error: { fields: { heldOn: ["placements.errors.day-in-future"] } },
    });
  }));

it("checks the organisation number, and lets no two have the same", () =>
  withRollback(async () => {
    const { adviser } = await anAdviser();
    const given = { name: "Bruket AS", industry: "manufacturing" };
    const wrong = { ...given, organisationNumber: "974760674", ...key() };
    expect(await registerEmployer(adviser, wrong)).toMatchObject({
      error: { fields: { organisationNumber: ["placements.errors.organisation-number"] } },
    });
    const right = { ...given, organisationNumber: "974 760 673" };
    const { employerId } = expectOk(await registerEmployer(adviser, { ...right, ...key() }));
    expect(await employerOf(adviser, employerId)).toMatchObject({
      organisationNumber: "974760673",
      answer: null,
      placesOffered: 0,
    });
    expect(await registerEmployer(adviser, { ...right, ...key() })).toMatchObject({
      error: { fields: { organisationNumber: ["placements.errors.number-taken"] } },
    });
  }));

it("finds employers by word and number, narrows them, and counts what stands", () =>
  withRollback(async () => {
    const { adviser, teamId } = await anAdviser();
    const before = await inScope(adviser, registerSums);
    const mark = newId().slice(-8);
    const kafe = await anEmployer(adviser, { name: `Kafé ${mark}`, tasks: "vaske opp" });
    await anEmployer(adviser, {
      ...{ name: `Åsen lager ${mark}`, industry: "transport", placesOffered: "2" },
    });
    const asked = { name: `Bakeri ${mark}`, industry: "manufacturing", ...key() };
    expectOk(await registerEmployer(adviser, asked));
    const at = await someone(adviser, teamId);
    await aPlacement(adviser, { ...at, employerId: kafe.employerId });
    expect(await named(adviser, { q: mark })).toEqual([
      `Bakeri ${mark}`,
      `Kafé ${mark}`,
      `Åsen lager ${mark}`,
    ]);
    expect(await named(adviser, { q: `VASKE ${mark}` })).toEqual([`Kafé ${mark}`]);
    expect(await named(adviser, { q: mark, free: "yes" })).toEqual([`Åsen lager ${mark}`]);
    expect(await named(adviser, { q: mark, answer: "has_placement" })).toEqual([`Kafé ${mark}`]);
    expect(await named(adviser, { q: mark, answer: "not_asked" })).toEqual([`Bakeri ${mark}`]);
    expect(await named(adviser, { q: mark, industry: "transport" })).toEqual([
      `Åsen lager ${mark}`,
    ]);
    expect(await named(adviser, { q: mark, due: "yes" })).toEqual([]);
    const after = await inScope(adviser, registerSums);
    const more = (name: keyof typeof after) => after[name] - before[name];
    expect(
      (["employers", "here", "may", "notAsked", "places", "taken"] as const).map(more),
    ).toEqual([3, 1, 1, 1, 3, 1]);
  }));

it("is to be contacted on the day that was set, and half a year after the last time", () =>
  withRollback(async () => {
    const { adviser } = await anAdviser();
    const mark = newId().slice(-8);
    const old = { heldOn: "2026-05-22", channel: "phone" };
    for (const [name, more] of [
      ["A", { ...old, answer: "maybe" }],
      ["B", { ...old, answer: "no", reasons: ["language"] }],
      ["C", { ...contact, answer: "yes", nextContactOn: "2026-11-23" }],
      ["D", { ...contact, answer: "yes" }],
    ] as const) {
      const given = { name: `${name} ${mark}`, industry: "trade", ...key() };
      const { employerId } = expectOk(await registerEmployer(adviser, given));
      expectOk(await recordEmployerContact(adviser, { employerId, ...more, ...key() }));
    }
    expect(await named(adviser, { q: mark, due: "yes" })).toEqual([`A ${mark}`, `C ${mark}`]);
  }));

it("shows who is there to those with a relation to the case, and to others how many", () =>
  withRollback(async () => {
    const { adviser, teamId } = await anAdviser();
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    const { employerId } = await anEmployer(adviser, { placesOffered: "3" });
    const at = await someone(adviser, teamId);
    await aPlacement(adviser, { ...at, employerId });
    const seenBy = (ctx: Ctx) => inScope(ctx, (scope) => placementsAt(scope, employerId));
    expect(await seenBy(adviser)).toMatchObject({
      shown: [{ name: "Amina Yusuf", ...at }],
      hidden: { here: 0, ahead: 0, before: 0 },
      taken: 1,
    });
    const none = { shown: [], hidden: { here: 1, ahead: 0, before: 0 }, taken: 1 };
    expect(await seenBy(stranger)).toMatchObject(none);
    const circle = { ...adviser, actor: { ...adviser.actor, inProtectedCircle: true } };
    const { personId } = at;
    expectOk(await raiseProtection(circle, { personId, version: 1, grade: "fortrolig" }));
    expect(await seenBy(adviser)).toMatchObject(none);
    expect(await seenBy(circle)).toMatchObject({ shown: [{ name: "Amina Yusuf" }] });
  }));

it("keeps the places that are agreed on, whoever changes the employer", () =>
  withRollback(async () => {
    const { adviser, teamId } = await anAdviser();
    const { employerId } = await anEmployer(adviser);
    await aPlacement(adviser, { ...(await someone(adviser, teamId)), employerId });
    const { version } = await employerOf(adviser, employerId);
    const fewer = { name: "Kafé", industry: "trade", placesOffered: "0" };
    expect(await changeEmployer(adviser, { employerId, version, ...fewer })).toMatchObject({
      error: { fields: { placesOffered: ["placements.errors.places-taken"] } },
    });
    expect(await archiveEmployer(adviser, { employerId, version, archived: "yes" })).toMatchObject({
      error: { code: "placements.errors.someone-is-there" },
    });
    expect(
      await changeEmployer(adviser, { employerId, version: version - 1, ...fewer }),
    ).toMatchObject({ error: { code: "errors.changed-meanwhile" } });
  }));
