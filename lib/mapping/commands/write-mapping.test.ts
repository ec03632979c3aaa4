import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aBooking, anInterpreter } from "@/lib/interpreters/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { mappingFacts } from "../facts";
import { personOf } from "../fixtures";
import { mappingOf, mappingVersions } from "../queries/mappings";
import { preparationOf } from "../queries/preparation";
import { preparationToken, questionOf } from "../rules/preparation";
import { changedAreas } from "../rules/versions";
import { makeLink } from "./make-link";
import { openPreparation, saveAnswer } from "./prepare-talk";
import { recordGuidance } from "./record-guidance";
import { recordLearning } from "./record-learning";
import { writeMapping } from "./write-mapping";

async function aHousehold() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const personId = await personOf(adviser, caseId);
  return { teamId, adviser, officer, caseId, personId, about: { caseId, personId } };
}

const arabic = { language: "ar", level: "mother_tongue", reads: "true", source: "self" };
const held = {
  heldOn: "2026-11-20",
  interpreterUse: "not_needed",
  helpGiven: "digital",
  purposeExplained: "true",
};
const whole = {
  languages: [arabic, { source: "self" }],
  education: [
    { country: "SYR", level: "higher_short", years: "3,5", paper: "not_here", source: "document" },
  ],
  answers: { work: "has_none" },
};

const factsOf = (ctx: Ctx, { caseId, personId }: { caseId: string; personId: string }) =>
  inScope(ctx, async (scope) => {
    const told = (await mappingFacts(scope, [caseId])).get(caseId);
    const facts = told?.persons?.find((one) => one.personId === personId)?.facts ?? {};
    return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));
  });

it("is a draft with its gaps until a talk, and then what the checklist asks for", () =>
  withRollback(async () => {
    const { adviser, about } = await aHousehold();
    expectOk(
      await writeMapping(adviser, { ...about, version: 0, act: "draft", languages: [arabic] }),
    );
    expect(await factsOf(adviser, about)).toEqual({ "competenceMapping.openGaps": 2 });
    expectOk(
      await writeMapping(adviser, { ...about, version: 1, act: "review", ...held, ...whole }),
    );
    expect(await factsOf(adviser, about)).toEqual({
      "competenceMapping.openGaps": 0,
      "competenceMapping.reviewedOn": "2026-11-20",
      "competenceMapping.helpGivenOn": "2026-11-20",
      "competenceMapping.purposeExplainedOrally": true,
    });
    const mapping = await inScope(adviser, (scope) =>
      mappingOf(scope, about.caseId, about.personId),
    );
    expect(mapping).toMatchObject({ status: "reviewed", version: 2, helpGiven: "digital" });
    expect(mapping?.content.languages).toHaveLength(1);
    expect(mapping?.content.education[0]).toMatchObject({ years: 3.5, source: "document" });
  }));

it("keeps every version since the talk, with why; the day it was gone through stays", () =>
  withRollback(async () => {
    const { adviser, about } = await aHousehold();
    const first = { ...about, ...held, ...whole };
    expectOk(await writeMapping(adviser, { ...first, version: 0, act: "review" }));
    const change = {
      ...first,
      version: 1,
      act: "change",
      languages: [arabic, { language: "en", level: "some", source: "self" }],
    };
    expect(await writeMapping(adviser, change)).toMatchObject({
      error: { fields: { reason: ["mapping.errors.change-reason-missing"] } },
    });
    const reason = "Glemte engelsk";
    expect(
      await writeMapping(adviser, { ...first, version: 1, act: "change", reason }),
    ).toMatchObject({ error: { code: "mapping.errors.nothing-changed" } });
    expectOk(await writeMapping(adviser, { ...change, reason }));
    expect(await writeMapping(adviser, { ...first, version: 2, act: "draft" })).toMatchObject({
      error: { code: "mapping.errors.already-reviewed" },
    });
    const versions = await inScope(adviser, async (scope) => {
      const mapping = await mappingOf(scope, about.caseId, about.personId);
      return mappingVersions(scope, mapping?.id ?? "");
    });
    expect(versions.map(({ number, reason: why }) => [number, why])).toEqual([
      [2, reason],
      [1, null],
    ]);
    const [now, before] = versions;
    if (!now || !before) throw new Error("two versions were expected");
    expect(changedAreas(before.content, now.content)).toEqual([
      {
        area: "languages",
        added: [{ language: "en", level: "some", reads: null, source: "self" }],
        removed: [],
      },
    ]);
    expect(await factsOf(adviser, about)).toMatchObject({
      "competenceMapping.reviewedOn": "2026-11-20",
    });
  }));

it("takes the interpreter from the booking, and leaves no reason out", () =>
  withRollback(async () => {
    const { adviser, officer, about, teamId } = await aHousehold();
    const interpreterId = await anInterpreter(officer);
    const found = { source: "register", interpreterId };
    const bookingId = await aBooking(officer, about.caseId, found);
    const other = await aCase(officer, teamId);
    const foreign = await aBooking(officer, other.caseId, {});
    const input = { ...about, ...held, ...whole, version: 0, act: "review" };
    await expect(
      writeMapping(adviser, { ...input, interpreterBookingId: foreign }),
    ).rejects.toMatchObject({ kind: "not_found" });
    const booked = { interpreterBookingId: bookingId, interpreterUse: null };
    expectOk(await writeMapping(adviser, { ...input, ...booked }));
    const mapping = await inScope(adviser, (scope) =>
      mappingOf(scope, about.caseId, about.personId),
    );
    expect(mapping).toMatchObject({
      interpreterUse: "used",
      interpreterLanguage: "ar",
      interpreterCategory: "B",
      interpreterBookingId: bookingId,
    });
    expect(await factsOf(adviser, about)).toMatchObject({
      "competenceMapping.interpreterCategory": "B",
    });
    const without = { ...input, version: 1, act: "change", reason: "Rettet" };
    expect(
      await writeMapping(adviser, { ...without, interpreterUse: "needed_not_used" }),
    ).toMatchObject({
      error: { fields: { interpreterDeviationReason: ["mapping.errors.reason-missing"] } },
    });
  }));

it("tells the later of two savers, and those outside nothing", () =>
  withRollback(async () => {
    const { adviser, about, teamId } = await aHousehold();
    const draft = { ...about, version: 0, act: "draft" };
    expectOk(await writeMapping(adviser, draft));
    expect(await writeMapping(adviser, draft)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: 1 } },
    });
    const housing = await aColleague(["housing_adviser"], [teamId]);
    await expect(writeMapping(housing, draft)).rejects.toMatchObject({ kind: "forbidden" });
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(writeMapping(outsider, draft)).rejects.toMatchObject({ kind: "not_found" });
    const elsewhere = await aColleague(["programme_adviser"], [], { municipalityId: "0301" });
    await expect(writeMapping(elsewhere, draft)).rejects.toMatchObject({ kind: "not_found" });
  }));

it("never makes what was prepared into the record, and erases it with the talk", () =>
  withRollback(async () => {
    const { adviser, about } = await aHousehold();
    const { path } = expectOk(await makeLink(adviser, { ...about, language: "ar" }));
    const asked = preparationToken(path.replace("/forbered/", ""));
    const work = questionOf("work");
    if (!asked || !work) throw new Error("no link");
    const { now, requestId, sourceAddress } = adviser;
    const from = { now, requestId, sourceAddress };
    await saveAnswer(from, asked, { question: work, given: "خباز" });
    const prepared = () =>
      inScope(adviser, (scope) => preparationOf(scope, about.caseId, about.personId));
    expect((await prepared())?.answers).toMatchObject([{ question: "work", answer: "خباز" }]);
    expectOk(await writeMapping(adviser, { ...about, version: 0, act: "draft" }));
    expect((await prepared())?.answers).toHaveLength(1);
    expectOk(
      await writeMapping(adviser, { ...about, version: 1, act: "review", ...held, ...whole }),
    );
    expect(await prepared()).toBeNull();
    expect(await openPreparation(from, asked)).toBeNull();
    expect(await saveAnswer(from, asked, { question: work, given: "mer" })).toBeNull();
    expect(await makeLink(adviser, { ...about, language: "ar" })).toMatchObject({
      error: { code: "mapping.errors.already-reviewed" },
    });
  }));

it("records career guidance and what affects learning, as the checklist asks", () =>
  withRollback(async () => {
    const { adviser, about } = await aHousehold();
    const guided = { ...about, version: 0, offeredOn: "2026-11-01" };
    expectOk(await recordGuidance(adviser, guided));
    expect(await factsOf(adviser, about)).toEqual({});
    const done = { heldOn: "2026-11-12", provider: "Karriere Rogaland", recommendation: "Fagbrev" };
    expect(await recordGuidance(adviser, { ...guided, ...done })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { offeredOn: "2026-11-01" } },
    });
    expectOk(await recordGuidance(adviser, { ...guided, version: 1, ...done }));
    const needs = { reading: { need: "referral", referral: "adult_education" } };
    const screened = { ...about, version: 0, screenedOn: "2026-11-10", needs };
    expectOk(await recordLearning(adviser, screened));
    expectOk(await recordLearning(adviser, { ...screened, version: 1, needs: {} }));
    expect(await factsOf(adviser, about)).toEqual({
      "careerGuidance.completedOn": "2026-11-12",
      "learningNeeds.screenedOn": "2026-11-10",
    });
  }));
