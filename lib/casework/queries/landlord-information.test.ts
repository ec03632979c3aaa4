import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { registerDwelling } from "@/lib/dwellings/commands/register-dwelling";
import { saveLease } from "@/lib/dwellings/commands/save-lease";
import { recordContact } from "@/lib/organisations/commands/record-contact";
import { aLandlord } from "@/lib/organisations/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { factSheets } from "./fact-sheets";

const written = {
  heldOn: "2026-11-20",
  channel: "letter",
  topics: ["deposit_and_guarantee", "notice"],
  material: "Til deg som leier ut",
  municipalContact: "Kari Nordmann, 51 00 00 00",
};
const address = {
  streetAddress: "Storgata 1",
  postalCode: "4005",
  postalPlace: "Stavanger",
  kind: "flat",
};

/** The state of an item of a case, or null when it is not asked. */
const stateOf = (ctx: Ctx, caseId: string, item: string) =>
  inScope(ctx, async ({ tx }) => {
    const [row] = await tx.execute<{ state: string; shown_by: unknown }>(sql`
      select state, shown_by from checklist_entry
      where case_id = ${caseId}::uuid and item_key = ${item}`);
    return row ?? null;
  });

it("shows the tenants' cases that the landlord was informed, and takes it back with a correction", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer", "housing_adviser"], [teamId]);
    const landlordId = await aLandlord(ctx);
    const { caseId } = await aCase(ctx, teamId, { settlementType: "agreed_self_settlement" });
    const { dwellingId } = expectOk(await registerDwelling(ctx, { ...address, landlordId }));
    const { leaseId } = expectOk(await saveLease(ctx, { caseId, dwellingId }));
    await inScope(ctx, async ({ tx, municipalityId }) => {
      await tx.execute(sql`update lease set signed_on = '2026-11-21' where id = ${leaseId}::uuid`);
      await tx.execute(sql`insert into case_stage
        (municipality_id, id, case_id, stage, opened_on, opened_by)
        values (${municipalityId}, ${newId()}, ${caseId}::uuid, 'self_settlement_assessment',
          '2026-11-01', ${ctx.actor.accountId}::uuid)`);
    });
    const { contactId } = expectOk(await recordContact(ctx, { landlordId, ...written }));
    const sheet = await inScope(ctx, async (scope) =>
      (await factSheets(scope, [caseId])).get(caseId),
    );
    expect(sheet?.items.lease).toMatchObject([
      {
        id: leaseId,
        facts: {
          "landlord.informedOn": {
            value: "2026-11-20",
            source: { objectType: "landlord", objectId: landlordId },
          },
          "landlord.municipalContact": { value: "Kari Nordmann, 51 00 00 00" },
        },
      },
    ]);
    expect(await stateOf(ctx, caseId, "SSA-12")).toMatchObject({ state: "shown_by_record" });
    const spoken = { landlordId, ...written, material: null, correctsId: contactId };
    expectOk(await recordContact(ctx, { ...spoken, materialLanguage: null }));
    expect(await stateOf(ctx, caseId, "SSA-12")).toMatchObject({ state: "open" });
  }));
