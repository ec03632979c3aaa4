import { describeDwelling, writeRoom } from "@/db/testing/dwelling-rows";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { takeFile } from "@/lib/documents/commands/take-file";
import { aJpeg } from "@/lib/documents/fixtures";
import { registerDwelling } from "@/lib/dwellings/commands/register-dwelling";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { addHandoverPhotos } from "./commands/add-handover-photos";
import { answerOffer } from "./commands/answer-offer";
import { openTenancy } from "./commands/open-tenancy";
import { requestHousingHelp } from "./commands/request-housing-help";
import { saveProtocol } from "./commands/save-protocol";

type Given = Record<string, unknown>;

/** A dwelling of the municipality's with places, or rooms with beds, to give; the id. */
export async function aHomeToGive(
  ctx: Ctx,
  { rooms = [], ...given }: { rooms?: readonly { id: string; beds: number }[] } & Given = {},
): Promise<string> {
  const { dwellingId } = expectOk(
    await registerDwelling(ctx, {
      streetAddress: `Nygata ${newId().slice(-12)}`,
      postalCode: "4014",
      postalPlace: "Stavanger",
      kind: "flat",
    }),
  );
  const { municipalityId } = ctx;
  await inScope(ctx, async ({ tx }) => {
    await describeDwelling(tx, {
      municipalityId,
      id: dwellingId,
      holding: "municipal",
      places: 4,
      availableFrom: "2020-01-01",
      ...given,
    });
    for (const { id, beds } of rooms) {
      await writeRoom(tx, { municipalityId, id, dwellingId, name: `Rom ${id}`, beds });
    }
  });
  return dwellingId;
}

/** Those who are in the household of a case. */
export async function memberIdsOf(ctx: Ctx, caseId: string): Promise<string[]> {
  return inScope(ctx, async (scope) => {
    const members = await membersOfCase(scope, await requireCase(scope, caseId));
    return members.map(({ personId }) => personId);
  });
}

/** An offer of a home to a household of a case; the id. */
export async function aTenancy(
  ctx: Ctx,
  caseId: string,
  given: { dwellingId: string } & Given,
): Promise<string> {
  const { tenancyId } = expectOk(
    await openTenancy(ctx, {
      caseId,
      personIds: await memberIdsOf(ctx, caseId),
      plannedFrom: "2026-12-01",
      plannedUntil: "2027-06-01",
      places: ["whole"],
      ...given,
    }),
  );
  return tenancyId;
}

/** What stands in a protocol that is not signed yet. */
export const PROTOCOL = {
  kind: "handover",
  heldOn: "2026-11-23",
  meters: [{ kind: "electricity", number: "7359992", reading: "12 345" }],
  keyCount: 4,
  rooms: [{ name: "Stue", condition: "good" }],
  topics: ["smoke_alarm", "escape_route"],
} as const;

/** A home that a household has said yes to, with a protocol to sign, and help that is asked for. */
export async function aHomeWithProtocol(
  ctx: Ctx,
  caseId: string,
): Promise<{ acceptedId: string; helpId: string }> {
  const acceptedId = await aTenancy(ctx, caseId, { dwellingId: await aHomeToGive(ctx) });
  const of = { tenancyId: acceptedId, version: 1 };
  expectOk(await answerOffer(ctx, { ...of, answer: "accepted", answeredOn: ctx.today }));
  expectOk(await saveProtocol(ctx, { ...of, ...PROTOCOL, version: 0 }));
  const asked = { caseId, requestedOn: "2026-11-20" };
  const { helpId } = expectOk(await requestHousingHelp(ctx, asked));
  return { acceptedId, helpId };
}

/** A photo taken for the protocol of a handover; its id. */
export async function aHandoverPhoto(
  ctx: Ctx,
  tenancyId: string,
  { bytes = aJpeg(), ...given }: { bytes?: Buffer } & Given = {},
): Promise<string> {
  async function* arriving() {
    yield bytes;
  }
  const file = expectOk(await takeFile(ctx, { name: "maler", declared: "", body: arriving() }));
  const told = { tenancyId, kind: "handover", shows: "meters", files: [file], ...given };
  const { photoIds } = expectOk(await addHandoverPhotos(ctx, told));
  return photoIds[0] ?? "";
}

export type Offered = {
  ctx: Ctx;
  teamId: string;
  caseId: string;
  dwellingId: string;
  tenancyId: string;
  personIds: string[];
};

/** A household that has been offered a home from 1 December 2026 to 1 June 2027. */
export async function offered(given: Given = {}, home: Given = {}): Promise<Offered> {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  const dwellingId = await aHomeToGive(ctx, home);
  const personIds = await memberIdsOf(ctx, caseId);
  const tenancyId = await aTenancy(ctx, caseId, { dwellingId, ...given });
  return { ctx, teamId, caseId, dwellingId, tenancyId, personIds };
}
