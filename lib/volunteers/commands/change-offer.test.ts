import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { changeContact } from "@/lib/people/commands/change-contact";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { volunteerFacts } from "../facts";
import { anAgreement, anOffer, aVolunteer } from "../fixtures";
import { agreementForVolunteer, offersOf } from "../queries/offers";
import { listVolunteers } from "../queries/volunteers";
import { changeOffer } from "./change-offer";
import { changeVolunteer } from "./change-volunteer";
import { withdrawConsent } from "./withdraw-consent";

async function aHousehold() {
  const team = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [team]);
  const members = [
    { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
    { givenName: "Sami", familyName: "Yusuf", birthDate: "04.07.2019" },
  ];
  const { caseId } = await aCase(ctx, team, { members });
  const head = await inScope(ctx, (scope) => requireCase(scope, caseId));
  const [amina, sami] = await inScope(ctx, (scope) => membersOfCase(scope, head));
  return { ctx, caseId, personIds: [amina?.personId ?? "", sami?.personId ?? ""] };
}

it("publishes the offer and the answer", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aHousehold();
    const offerId = await anOffer(ctx, caseId);
    const factsNow = async () =>
      (await inScope(ctx, (scope) => volunteerFacts(scope, [caseId]))).get(caseId)?.caseFacts;
    expect(Object.keys((await factsNow()) ?? {})).toEqual(["housingVolunteerOffer.offeredOn"]);
    expectOk(await changeOffer(ctx, { offerId, version: 1, answer: "later" }));
    expect(await factsNow()).toMatchObject({
      "housingVolunteerOffer.offeredOn": { value: "2026-11-10" },
      "housingVolunteerOffer.answer": { value: "later" },
    });
  }));

it("brings nobody together with a household that has not said yes and consented", () =>
  withRollback(async () => {
    const { ctx, caseId, personIds } = await aHousehold();
    const offerId = await anOffer(ctx, caseId);
    const volunteerId = await aVolunteer(ctx);
    const given = { offerId, version: 1, answer: "later", volunteerId };
    expect(await changeOffer(ctx, given)).toMatchObject({
      error: {
        fields: {
          answer: ["volunteers.errors.answer-not-yes"],
          consentOn: ["volunteers.errors.consent-missing"],
          consentBy: ["volunteers.errors.consent-by-missing"],
          tasks: ["volunteers.errors.tasks-missing"],
          followUpOn: ["volunteers.errors.follow-up-missing"],
        },
      },
    });
    const agreed = {
      ...given,
      answer: "yes",
      consentOn: "2026-11-12",
      tasks: "Tur",
      followUpOn: "2026-12-15",
    };
    expect(await changeOffer(ctx, { ...agreed, consentBy: newId() })).toMatchObject({
      error: { fields: { consentBy: ["volunteers.errors.not-in-household"] } },
    });
    expectOk(await changeOffer(ctx, { ...agreed, consentBy: personIds[0] }));
    expect(await changeOffer(ctx, { ...agreed, consentBy: personIds[0] })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { volunteerName: "Kari Vik" } },
    });
  }));

it("tells the volunteer what is ticked alone, and nothing once the consent is withdrawn", () =>
  withRollback(async () => {
    const { ctx, caseId, personIds } = await aHousehold();
    const amina = personIds[0] ?? "";
    expectOk(await changeContact(ctx, { personId: amina, version: 0, phone: "12345678" }));
    const offerId = await anAgreement(ctx, caseId, amina);
    const told = () => inScope(ctx, (scope) => agreementForVolunteer(scope, offerId));
    expect(await told()).toMatchObject({ household: { firstName: "Amina" } });
    expect(Object.keys((await told()).household)).toEqual(["firstName"]);
    expect(JSON.stringify(await told())).not.toMatch(/Yusuf|12345678|Sami/);

    const [offer] = await inScope(ctx, (scope) => offersOf(scope, [caseId]));
    const { offeredOn: _, ...standing } = offer ?? {};
    const more = { ...standing, offerId, shared: ["phone", "children"] };
    expectOk(await changeOffer(ctx, more));
    expect((await told()).household).toEqual({ phone: "12345678", children: 1 });

    expectOk(await withdrawConsent(ctx, { offerId, version: 3 }));
    await expect(told()).rejects.toMatchObject({ kind: "not_found" });
    expect(await changeOffer(ctx, { ...more, version: 4 })).toMatchObject({
      error: { code: "volunteers.errors.consent-withdrawn" },
    });
  }));

it("keeps the register by name, and counts the households that each helps now", () =>
  withRollback(async () => {
    const { ctx, caseId, personIds } = await aHousehold();
    const names = async (filter = {}) =>
      (await inScope(ctx, (scope) => listVolunteers(scope, filter))).rows.map(
        ({ name, households }) => `${name} ${households}`,
      );
    const offerId = await anAgreement(ctx, caseId, personIds[0] ?? "");
    const aase = await aVolunteer(ctx, { name: "Åse Dal", languages: ["ar"], helpWith: ["home"] });
    expect(await names()).toEqual(["Kari Vik 1", "Åse Dal 0"]);
    expect(await names({ language: "ar", helpWith: "home" })).toEqual(["Åse Dal 0"]);
    expectOk(await withdrawConsent(ctx, { offerId, version: 2 }));
    const change = { volunteerId: aase, kind: "person", name: "Åse Dal", signedUpOn: "2026-10-01" };
    expectOk(await changeVolunteer(ctx, { ...change, version: 1, isRetired: true }));
    expect(await names()).toEqual(["Kari Vik 0"]);
    expect(await changeVolunteer(ctx, { ...change, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { isRetired: true } },
    });
  }));
