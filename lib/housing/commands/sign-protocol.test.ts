import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { aHomeWithProtocol, memberIdsOf, PROTOCOL } from "../fixtures";
import { homeNeedsOfCase, housingHelpOfCase } from "../queries/home-needs";
import { protocolsOfTenancy } from "../queries/protocols";
import { viewTenancy } from "../queries/tenancies";
import { decideHousingHelp } from "./decide-housing-help";
import { moveIn } from "./move-in";
import { saveHomeNeed } from "./save-home-need";
import { saveProtocol } from "./save-protocol";
import { signProtocol } from "./sign-protocol";

async function aProtocol() {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, caseId, ...(await aHomeWithProtocol(ctx, caseId)) };
}
const names = { householdName: "Amina Yusuf", adviserName: "Kari Rådgiver" };

it("hands the home over when it is signed, and never changes after that", () =>
  withRollback(async () => {
    const { ctx, caseId, acceptedId } = await aProtocol();
    const of = { tenancyId: acceptedId, kind: "handover" };
    expect(await signProtocol(ctx, { ...of, version: 2, ...names })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { keyCount: 4 } },
    });
    const drawn = { householdDrawing: "M10 20L300 150L590 30", adviserDrawing: "M1 1L2 2" };
    expectOk(await signProtocol(ctx, { ...of, version: 1, ...names, ...drawn }));
    const signed = await inScope(ctx, async (scope) => ({
      ...(await viewTenancy(scope, caseId, acceptedId)),
      protocols: await protocolsOfTenancy(scope, acceptedId),
    }));
    expect(signed.found).toMatchObject({ status: "handed_over", handedOverOn: PROTOCOL.heldOn });
    expect(signed.protocols).toMatchObject([
      {
        householdSignature: { name: "Amina Yusuf", drawing: drawn.householdDrawing },
        adviserSignature: { accountId: ctx.actor.accountId },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const [kept] = await inScope(ctx, ({ tx }) =>
      tx.execute<{ kind: string; title: string }>(
        sql`select kind, title from document where subject_id = ${acceptedId}::uuid`,
      ),
    );
    expect(kept).toMatchObject({
      kind: "handover_protocol",
      title: expect.stringContaining("Protokoll for overlevering av Nygata"),
    });
    const again = { ...of, ...PROTOCOL, keyCount: 1, version: 2 };
    expect(await saveProtocol(ctx, again)).toMatchObject({
      error: { code: "housing.errors.protocol-signed" },
    });
  }));

it.each([
  ["a name", { householdName: " " }, "householdName"],
  ["a drawing that is one", { householdDrawing: "<script>" }, "householdDrawing"],
])("is not signed without %s", (_, change, field) =>
  withRollback(async () => {
    const { ctx, acceptedId } = await aProtocol();
    const of = { tenancyId: acceptedId, kind: "handover", version: 1 };
    expect(await signProtocol(ctx, { ...of, ...names, ...change })).toMatchObject({
      error: { fields: { [field]: expect.anything() } },
    });
  }),
);

it("says at its own row what a meter lacks, and takes an empty row for none", () =>
  withRollback(async () => {
    const { ctx, acceptedId } = await aProtocol();
    const of = { ...PROTOCOL, tenancyId: acceptedId, version: 1 };
    const meters = [{}, { kind: "water" }];
    expect(await saveProtocol(ctx, { ...of, meters })).toMatchObject({
      error: { fields: { "meters.1.reading": ["errors.required"] } },
    });
    expectOk(await saveProtocol(ctx, { ...of, meters: [{}, { kind: "water", reading: "88" }] }));
    const [stands] = await inScope(ctx, (scope) => protocolsOfTenancy(scope, acceptedId));
    expect(stands?.meters).toEqual([{ kind: "water", number: null, reading: "88" }]);
  }));

it("may be written with nothing shown, as a form sends it with no box ticked", () =>
  withRollback(async () => {
    const { ctx, acceptedId } = await aProtocol();
    expectOk(
      await saveProtocol(ctx, { ...PROTOCOL, tenancyId: acceptedId, version: 1, topics: "" }),
    );
    const [stands] = await inScope(ctx, (scope) => protocolsOfTenancy(scope, acceptedId));
    expect(stands?.topics).toEqual([]);
  }));

it("shows the items of allocation by the record", () =>
  withRollback(async () => {
    const { ctx, caseId, acceptedId, helpId } = await aProtocol();
    const [personId = ""] = await memberIdsOf(ctx, caseId);
    const need = { caseId, personId, version: 0, adaptationsAssessedOn: "2026-11-20" };
    const adaptations = [{ adaptation: "Rampe", inPlaceOn: "2026-11-21" }, {}];
    expectOk(await saveHomeNeed(ctx, { ...need, adaptations, metresToSchool: "400" }));
    expect(await saveHomeNeed(ctx, need)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    const decision = {
      helpId,
      version: 1,
      decidedOn: "2026-11-22",
      outcome: "granted",
      mainContent: "Kommunal bolig i tre år",
      grounds: "Boligsosialloven § 6",
    };
    expect(await decideHousingHelp(ctx, { ...decision, decidedOn: "2026-11-01" })).toMatchObject({
      error: { fields: { decidedOn: ["housing.errors.day-out-of-order"] } },
    });
    expectOk(await decideHousingHelp(ctx, decision));
    const of = { tenancyId: acceptedId, kind: "handover", version: 1 };
    expectOk(await signProtocol(ctx, { ...of, ...names }));
    expectOk(await moveIn(ctx, { tenancyId: acceptedId, version: 3, movedInOn: "2026-11-23" }));
    const kept = await inScope(ctx, async (scope) => ({
      needs: await homeNeedsOfCase(scope, caseId),
      help: await housingHelpOfCase(scope, caseId),
      due: await scope.tx.execute<{ rule_key: string; state: string }>(sql`select rule_key, state
        from deadline where case_id = ${caseId}::uuid and rule_key like 'D-HOME-%' order by 1`),
    }));
    expect(kept.needs).toMatchObject([
      { metresToSchool: 400, adaptations: [{ adaptation: "Rampe" }] },
    ]);
    expect(kept.help).toMatchObject([{ outcome: "granted", decidedByName: ctx.actor.name }]);
    expect(kept.due).toEqual([{ rule_key: "D-HOME-MOVE-OUT", state: "open" }]);
  }));
