import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { lettersAbout, requireLetter } from "@/lib/letters/queries/letters";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { type Offered, offered } from "../fixtures";
import { stepsOfTenancy, viewTenancy } from "../queries/tenancies";
import { answerOffer } from "./answer-offer";
import { decideHousingHelp } from "./decide-housing-help";
import { previewOfferLetter } from "./preview-offer-letter";
import { requestHousingHelp } from "./request-housing-help";
import { sendOfferLetter } from "./send-offer-letter";

const RENT = { monthlyRent: 1_180_000, includesHeating: true, includesElectricity: false };
const order = { language: "nb", plain: false, answerBy: "2026-12-04" };
const inCircle = ({ ctx }: Offered): Ctx => ({
  ...ctx,
  actor: { ...ctx.actor, inProtectedCircle: true },
});
const lettersOf = ({ ctx, caseId, tenancyId }: Offered, as: Ctx = ctx) =>
  inScope(as, async (scope) => {
    const lines = await lettersAbout(scope, caseId, "tenancy", tenancyId);
    return Promise.all(lines.map(({ id }) => requireLetter(scope, id)));
  });

async function decided({ ctx, caseId }: Offered) {
  const asked = await requestHousingHelp(ctx, { caseId, requestedOn: "2026-11-10" });
  const { helpId } = expectOk(asked);
  expectOk(
    await decideHousingHelp(ctx, {
      helpId,
      version: 1,
      decidedOn: "2026-11-20",
      outcome: "granted",
      mainContent: "Kommunal bolig i tre år",
      grounds: "Boligsosialloven § 6",
    }),
  );
}

it("freezes the offer with what the record says, and keeps the day to answer by", () =>
  withRollback(async () => {
    const one = await offered({}, RENT);
    const { ctx, caseId, tenancyId } = one;
    await decided(one);
    const told = { tenancyId, ...order, ifRefused: "Da tar vi en ny samtale." };
    expectOk(await sendOfferLetter(ctx, { ...told, version: 1 }));
    const [letter] = await lettersOf(one);
    expect(letter?.data).toMatchObject({
      kind: "housing_offer",
      fields: {
        dwellingAddress: expect.stringContaining("Nygata"),
        monthlyRent: 1_180_000,
        rentIncludes: ["Oppvarming"],
        notIncluded: ["Strøm"],
        startsOn: "2026-12-01",
        endsOn: "2027-06-01",
        answerBy: "2026-12-04",
        ifRefused: "Da tar vi en ny samtale.",
        helpDecidedOn: "2026-11-20",
        appealWeeks: 3,
      },
    });
    const { found, steps } = await inScope(ctx, async (scope) => ({
      ...(await viewTenancy(scope, caseId, tenancyId)),
      steps: await stepsOfTenancy(scope, tenancyId),
    }));
    expect(found).toMatchObject({ status: "offered", answerDueOn: "2026-12-04", version: 2 });
    expect(steps.at(-1)).toMatchObject({ step: "send_letter", toDay: "2026-12-04" });
    const later = { ...told, answerBy: "2026-12-10" };
    expect(await sendOfferLetter(ctx, { ...later, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await sendOfferLetter(ctx, { ...later, version: 2 }));
    expect((await lettersOf(one)).map(({ corrects }) => corrects)).toEqual([letter?.id, null]);
  }));

it("says nothing of an appeal when no decision on help is recorded", () =>
  withRollback(async () => {
    const { ctx, tenancyId } = await offered({}, RENT);
    const { letter, notices } = expectOk(await previewOfferLetter(ctx, { tenancyId, ...order }));
    expect(JSON.stringify(letter.blocks)).not.toMatch(/klag|boligsosialloven|forvaltning/i);
    expect(notices).toContain("letters.notices.offer-unverified");
  }));

it("is not written with a day that is past, nor once the offer is answered", () =>
  withRollback(async () => {
    const { ctx, tenancyId } = await offered();
    const of = { tenancyId, version: 1 };
    expect(await sendOfferLetter(ctx, { ...of, ...order, answerBy: "2026-11-22" })).toMatchObject({
      error: { fields: { answerBy: ["housing.errors.answer-by-past"] } },
    });
    expectOk(await answerOffer(ctx, { ...of, answer: "accepted", answeredOn: ctx.today }));
    const late = { ...order, tenancyId };
    expect(await sendOfferLetter(ctx, { ...late, version: 2 })).toMatchObject({
      error: { code: "housing.errors.not-from-here" },
    });
    expect(await previewOfferLetter(ctx, late)).toMatchObject({
      error: { code: "housing.errors.not-from-here" },
    });
  }));

it("of a protected household is for the circle, and tells no address", () =>
  withRollback(async () => {
    const one = await offered({}, RENT);
    const { ctx, tenancyId, personIds } = one;
    expectOk(await raiseProtection(ctx, { personId: personIds[0], grade: "fortrolig" }));
    const send = { tenancyId, version: 1, ...order, address: "Gata 1\n4014 Stavanger" };
    await expect(sendOfferLetter(ctx, send)).rejects.toMatchObject({ kind: "forbidden" });
    const circle = inCircle(one);
    expectOk(await sendOfferLetter(circle, send));
    const [letter] = await lettersOf(one, circle);
    expect(letter?.data.recipient.address).toEqual([]);
    expect(JSON.stringify(letter?.data)).not.toMatch(/Nygata|Gata 1/);
  }));
