import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvent } from "@/db/schema/audit";
import { settlementCase } from "@/db/schema/cases";
import { personIdentifier } from "@/db/schema/people";
import { team } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import { newId } from "@/lib/platform/ids";
import { inScope, registerRefresh } from "@/lib/platform/transaction";
import { aHousehold, anOfficer, aPerson, granted } from "../fixtures";
import { getPerson } from "../queries/person-record";
import { checkDigits } from "../rules/identity-number";
import { endIdentifier } from "./end-identifier";
import { revealIdentifier } from "./reveal-identifier";
import { setIdentifier } from "./set-identifier";

registerRefresh(async () => {});

/** A synthetic number (month + 80) of someone born on 4 July 1990; day + 40 for a D-number. */
function synthetic(dayAndMonth: string, from = 100): string {
  for (let individual = from; ; individual++) {
    const nine = `${dayAndMonth}90${individual}`;
    const control = checkDigits(nine);
    if (control) return nine + control;
  }
}
const FNR = synthetic("0487");
const DNR = synthetic("4487");
const numbers = async (ctx: ReturnType<typeof anOfficer>, id: string) =>
  (await inScope(ctx, (scope) => getPerson(scope, id))).identifiers;

describe("identity numbers", () => {
  it("stand encrypted, are shown masked, and are revealed by an act on the trail", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      const { identifierId } = granted(await setIdentifier(ctx, { personId, number: FNR }));
      const [stored] = await inScope(ctx, ({ tx }) => tx.select().from(personIdentifier));
      expect(JSON.stringify(stored)).not.toContain(FNR);
      expect(await numbers(ctx, personId)).toMatchObject([
        { kind: "fnr", masked: `${FNR.slice(0, 6)} •••••`, warnings: [] },
      ]);
      const reason = "Ringte NAV";
      expect(granted(await revealIdentifier(ctx, { personId, identifierId, reason })).number).toBe(
        `${FNR.slice(0, 6)} ${FNR.slice(6)}`,
      );
      const trail = await inScope(ctx, ({ tx }) =>
        tx.select().from(auditEvent).where(eq(auditEvent.action, "people.reveal-identifier")),
      );
      expect(trail).toMatchObject([{ personId, reason, fields: ["fnr"] }]);
      expect(JSON.stringify(trail)).not.toContain(FNR.slice(6));
    }));

  it("end a D-number when a fødselsnummer comes, and keep it", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      granted(await setIdentifier(ctx, { personId, number: DNR }));
      granted(await setIdentifier(ctx, { personId, number: FNR }));
      expect(await numbers(ctx, personId)).toMatchObject([
        { kind: "fnr", endedOn: null },
        { kind: "dnr", endedOn: ctx.today },
      ]);
    }));

  it("warn, and do not refuse, when a check does not add up", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx, { birthDate: "05.07.1990" });
      expect(granted(await setIdentifier(ctx, { personId, number: FNR })).warnings).toEqual([
        "people.warnings.identity-number-birth-date",
      ]);
      expect(
        granted(await setIdentifier(ctx, { personId, number: "201512345678" })).warnings,
      ).toEqual(["people.warnings.duf-number-check"]);
      expect(await setIdentifier(ctx, { personId, number: "12345" })).toMatchObject({
        ok: false,
        error: { fields: { number: ["people.errors.identity-number-length"] } },
      });
    }));

  it("belong to one person of the municipality, and another is named only when visible", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const [first, second] = [await aPerson(ctx), await aPerson(ctx)];
      granted(await setIdentifier(ctx, { personId: first, number: FNR }));
      expect(await setIdentifier(ctx, { personId: second, number: FNR })).toMatchObject({
        ok: false,
        error: { code: "people.errors.number-taken", data: { personId: first } },
      });

      const hidden = await aHousehold(ctx, [{ identityNumber: DNR }]);
      const { municipalityId } = ctx;
      await inScope(ctx, async ({ tx }) => {
        const teamId = newId();
        await tx.insert(team).values({ municipalityId, id: teamId, name: teamId });
        await tx.insert(settlementCase).values({
          municipalityId,
          id: newId(),
          number: "2026-1",
          householdId: hidden.householdId,
          settlementType: "from_reception",
          teamId,
          openedOn: ctx.today,
          checklistEdition: 1,
        });
      });
      const refused = await setIdentifier(ctx, { personId: second, number: DNR });
      expect(refused).toMatchObject({ error: { code: "people.errors.number-taken" } });
      expect(JSON.stringify(refused)).not.toContain(hidden.personIds[0]);

      const elsewhere = anOfficer({}, "5001");
      granted(await setIdentifier(elsewhere, { personId: await aPerson(elsewhere), number: FNR }));
    }));

  it("registered by mistake can be given to the person whose it is", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const [first, second] = [await aPerson(ctx), await aPerson(ctx)];
      const { identifierId } = granted(await setIdentifier(ctx, { personId: first, number: FNR }));
      const mistake = { personId: first, identifierId, reason: "registered_by_mistake" };
      granted(await endIdentifier(ctx, mistake));
      granted(await setIdentifier(ctx, { personId: second, number: FNR }));
      expect(await endIdentifier(ctx, mistake)).toMatchObject({
        ok: false,
        error: { code: "people.errors.number-gone" },
      });
    }));
});
