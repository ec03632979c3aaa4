import "server-only";
import { expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { recordEmployerContact } from "./commands/record-employer-contact";
import { registerEmployer } from "./commands/register-employer";
import { saveEmployerPerson } from "./commands/save-employer-person";
import { savePlacement } from "./commands/save-placement";

/** An employer that says yes, and whom one speaks to there; their ids. */
export async function anEmployer(ctx: Ctx, given: Record<string, unknown> = {}) {
  const { employerId } = expectOk(
    await registerEmployer(ctx, {
      name: "Fjordgløtt Kafé AS",
      industry: "accommodation_food",
      placesOffered: "1",
      idempotencyKey: newId(),
      ...given,
    }),
  );
  expectOk(
    await recordEmployerContact(ctx, {
      employerId,
      heldOn: "2026-11-02",
      channel: "visit",
      answer: "yes",
      decisive: ["follow_up"],
      idempotencyKey: newId(),
    }),
  );
  const { employerPersonId } = expectOk(
    await saveEmployerPerson(ctx, {
      employerId,
      name: "Liv Kokk",
      phone: "12 12 12 12",
      idempotencyKey: newId(),
    }),
  );
  return { employerId, employerPersonId };
}

/** What a placement is made of, as a form posts it. */
export const A_PLACEMENT = {
  kind: "work_placement",
  fromOn: "2026-11-09",
  toOn: "2027-02-26",
  hours: "15",
  goals: "Lære rutinene på kjøkkenet",
  tasks: "Forberede mat og vaske opp",
  municipalContact: "Kari Rådgiver, 12 34 56 78",
  insurance: "municipality",
  norwegianInHours: "possible",
  visits: ["2026-11-20", "2027-01-15"],
};

/** A placement of someone in a case at an employer; its id. */
export async function aPlacement(
  ctx: Ctx,
  at: { caseId: string; personId: string; employerId: string; employerPersonId?: string },
  given: Record<string, unknown> = {},
): Promise<string> {
  const input = { ...A_PLACEMENT, ...at, idempotencyKey: newId(), ...given };
  return expectOk(await savePlacement(ctx, input)).placementId;
}
