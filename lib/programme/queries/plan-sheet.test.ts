import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { setProgrammeSettings } from "../commands/set-programme-settings";
import { signContract } from "../commands/sign-contract";
import { aDecidedProgramme, aDraft, inForce } from "../fixtures";
import { planToRead } from "./plan-sheet";

async function aPlan() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const { caseId } = await aCase(await aColleague(["settlement_officer"], [teamId]), teamId);
  const { members } = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const personId = members[0]?.personId ?? "";
  const { participationId } = await aDecidedProgramme(adviser, caseId, personId);
  const planId = await aDraft(adviser, participationId);
  const read = (number: string | null = null) =>
    inScope(adviser, (scope) =>
      planToRead(scope, { caseId, participationId }, { number, own: "nb" }),
    );
  return { adviser, caseId, personId, participationId, planId, read };
}

it("reads the duties before they are signed, and what was signed after", () =>
  withRollback(async () => {
    const { adviser, participationId, planId, read } = await aPlan();
    expect(await read()).toMatchObject({ whole: { plan: { id: planId } }, contract: null });
    await inForce(adviser, participationId, planId);

    const admin = await aColleague(["administrator"]);
    expectOk(
      await setProgrammeSettings(admin, {
        version: 0,
        fullTime: "37,5",
        fullTimeWithHomework: "30",
        dutiesNb: "betale introduksjonsstønad etter reglene\nlåne ut en PC",
      }),
    );
    const offered = await read();
    expect(offered.contract).toMatchObject({
      participant: [{ phrase: "contractTakePart" }, {}, {}, {}],
      municipality: [{ phrase: "contractBenefit" }, { phrase: null, text: "låne ut en PC" }],
      signedOn: null,
    });

    expectOk(
      await signContract(adviser, {
        planId,
        method: "paper",
        signedOn: "2026-11-02",
        participantDuties: "møte hver dag",
        municipalityDuties: "låne ut en PC",
        participantName: "Amina Yusuf",
        adviserName: "Kari Rådgiver",
        idempotencyKey: newId(),
      }),
    );
    expect(await read("1")).toMatchObject({
      name: "Amina Yusuf",
      contract: {
        participant: [{ phrase: null, text: "møte hver dag" }],
        municipality: [{ text: "låne ut en PC" }],
        signedOn: "2026-11-02",
      },
    });
  }));

it("begins in the first of the participant's languages that has phrases", () =>
  withRollback(async () => {
    const { adviser, personId, read } = await aPlan();
    const speaks = (...languages: string[]) =>
      inScope(adviser, async ({ tx, municipalityId }) => {
        await tx.execute(sql`delete from person_language where person_id = ${personId}::uuid`);
        for (const [position, language] of languages.entries()) {
          await tx.execute(sql`insert into person_language
            (municipality_id, person_id, position, language)
            values (${municipalityId}, ${personId}::uuid, ${position}, ${language})`);
        }
      });
    await speaks("en", "so", "ar");
    expect((await read()).language).toBe("so");
    await speaks("en");
    expect((await read()).language).toBeNull();
  }));

it("tells no duties to who is outside the circle of a protected household", () =>
  withRollback(async () => {
    const { adviser, caseId, participationId, planId, read } = await aPlan();
    await inForce(adviser, participationId, planId);
    expect((await read()).contract).not.toBeNull();
    await inScope(adviser, ({ tx }) =>
      tx.execute(sql`update settlement_case set address_protection = 'strictly_confidential'
        where id = ${caseId}::uuid`),
    );
    expect((await read()).contract).toBeNull();
  }));
