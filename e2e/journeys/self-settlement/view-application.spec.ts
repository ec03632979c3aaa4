import {
  anApplicant,
  openApplication,
  receiveApplication,
  registerEnquiry,
} from "../../actions/self-settlement";
import { expect, test } from "../../fixtures";

const flat = { street: "Synsveien 5", rooms: "2", area: "45", rent: "11 000" };

test("a programme adviser reads the application and has nothing to do on it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  const adviser = await pageOf(await municipality.person("programme_adviser", { teams }));
  await openApplication(adviser, household);
  await expect(adviser.getByText("Synsveien 5")).toBeVisible();
  await expect(adviser.getByRole("link", { name: "Endre" })).toHaveCount(0);
  await expect(adviser.getByRole("link", { name: "Begynn kontrollen" })).toHaveCount(0);
  const answer = await adviser.goto(`/saker/${household.caseId}/selvbosetting/bolig`);
  expect(answer?.status()).toBe(403);
});

test("an auditor opens no application, and another municipality finds none", async ({
  page,
  municipality,
  otherMunicipality,
  signedInAs,
  pageOf,
  browser,
  baseURL,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  const auditor = await pageOf(await municipality.person("auditor"));
  const address = `/saker/${household.caseId}/selvbosetting`;
  expect((await auditor.goto(address))?.status()).toBe(404);
  const stranger = await otherMunicipality.person("settlement_officer", {
    teams: [await otherMunicipality.team("Der")],
  });
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  await otherMunicipality.startSession(context, stranger);
  const there = await context.newPage();
  for (const folder of ["", "/bolig", "/avgjorelse", "/steg?steg=begin_checks"]) {
    expect([folder, (await there.goto(`${address}${folder}`))?.status()]).toEqual([folder, 404]);
  }
  await context.close();
});

test("home, landlord and lease of a protected household are for the named circle alone", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams, inProtectedCircle: true });
  const household = await anApplicant(municipality, teams[0] ?? "");
  await registerEnquiry(page, household);
  await receiveApplication(page, flat);
  await municipality.sql(async (sql) => {
    await sql`update person set address_protection = 'fortrolig' where id = ${household.personId}`;
    await sql`update settlement_case set address_protection = 'fortrolig'
      where id = ${household.caseId}`;
  });
  await openApplication(page, household);
  await expect(page.getByText("Synsveien 5")).toBeVisible();
  const outside = await pageOf(await municipality.person("settlement_officer", { teams }));
  await openApplication(outside, household);
  await expect(outside.getByText("Bolig, utleier og kontrakt er skjult")).toBeVisible();
  for (const hidden of ["Synsveien 5", "Turid Solbakken", "11 000 kr"]) {
    await expect(outside.getByText(hidden)).toHaveCount(0);
  }
  await outside.goto(`/saker/${household.caseId}/selvbosetting/bolig`);
  await expect(outside.getByText("Bolig, utleier og kontrakt er skjult")).toBeVisible();
  await expect(outside.getByLabel("Gateadresse")).toHaveCount(0);
});
