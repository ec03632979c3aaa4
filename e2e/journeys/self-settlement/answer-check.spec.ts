import { anApplicant, check, openAssessment, openCheck, status } from "../../actions/assessment";
import { expect, test } from "../../fixtures";

test("a room that is too small shows the sum, and is answered with it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Bosetting");
  const officer = await signedInAs("settlement_officer", { teams: [teamId] });
  const applicant = await anApplicant(municipality, teamId, { rooms: 1, areaM2: 18 });
  await openAssessment(page, applicant);
  await expect(page.getByText("0 av 17 besvart")).toBeVisible();
  const space = check(page, "Plass til alle");
  await expect(space).toContainText("Boligen er for trang for husstanden.");
  await expect(space).toContainText("Rom: 1 · Areal: 18 m²");
  await expect(space).toContainText("Grense per person: 25 m²");

  await openCheck(page, "Plass til alle");
  await expect(page.getByText("SSB, vardok 3462").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "Ikke oppfylt" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Trangbodd/ })).toBeChecked();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Svaret er lagret.")).toBeVisible();
  await expect(page.getByText("1 av 17 besvart")).toBeVisible();
  await expect(page.getByText("1 ikke oppfylt").first()).toBeVisible();
  await expect(check(page, "Plass til alle")).toContainText(officer.name);
});

test("a check that is not met says why, and what was typed is kept until it does", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [teamId] });
  const applicant = await anApplicant(municipality, teamId);
  await openAssessment(page, applicant);
  await openCheck(page, "Skal faktisk bo der");
  await page.getByRole("radio", { name: "Ikke oppfylt" }).check();
  await page.getByLabel("Notat").fill("Snakket med naboen.");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByRole("alert").getByText("Velg hva som ikke er oppfylt.")).toBeVisible();
  await expect(page.getByLabel("Notat")).toHaveValue("Snakket med naboen.");
  await page.getByRole("checkbox", { name: "Adressen brukes bare på papiret" }).check();
  await page.getByRole("button", { name: "Lagre og gå til neste" }).click();
  await expect(page.getByRole("heading", { name: /Vei til skole/, level: 2 })).toBeVisible();
});

test("a check of the dwelling is answered once, and shown to the next who applies for it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Bosetting");
  const adviser = await signedInAs("housing_adviser", { teams: [teamId] });
  const first = await anApplicant(municipality, teamId);
  const { dwellingId } = first;
  const second = await anApplicant(municipality, teamId, { dwellingId, name: "Dawit Haile" });
  await openAssessment(page, first);
  await openCheck(page, "Utleierens rett til å leie ut");
  await page.getByRole("radio", { name: "Oppfylt", exact: true }).check();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Svaret er lagret.")).toBeVisible();
  await openAssessment(page, second);
  const right = check(page, "Utleierens rett til å leie ut");
  await expect(right).toContainText("Oppfylt");
  await expect(right).toContainText(adviser.name);
});

test("an answer is older than a change of the home, and says what has changed", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [teamId] });
  const applicant = await anApplicant(municipality, teamId);
  await openAssessment(page, applicant);
  await openCheck(page, "Plass til alle");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(check(page, "Plass til alle")).toContainText("Oppfylt");
  await municipality.sql(
    (sql) => sql`update dwelling set area_m_2 = 20, rooms = 1 where id = ${applicant.dwellingId}`,
  );
  await openAssessment(page, applicant);
  await expect(check(page, "Plass til alle")).toContainText(
    "Svaret er eldre enn en endring: antall rom, arealet.",
  );
  await expect(page.getByText("0 av 17 besvart")).toBeVisible();
});

test("an inspection is filled in on a phone, point by point", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await page.setViewportSize({ width: 375, height: 740 });
  const teamId = await municipality.team("Bosetting");
  await signedInAs("housing_adviser", { teams: [teamId] });
  const applicant = await anApplicant(municipality, teamId);
  await openAssessment(page, applicant);
  await openCheck(page, "Standard og sikkerhet");
  await page.getByLabel("Dato for befaringen").fill("2026-01-06");
  await page.getByLabel("Hvem var der").fill("Kari Boligrådgiver");
  for (const group of await page.getByRole("group").filter({ hasText: "I orden" }).all()) {
    if ((await group.getByRole("radio", { name: "I orden" }).count()) !== 1) continue;
    await group.getByRole("radio", { name: "I orden" }).check();
  }
  await page
    .getByRole("group", { name: "Røykvarsler som virker" })
    .getByRole("radio", { name: "Feil" })
    .check();
  await page.getByRole("radio", { name: "Påbegynt" }).check();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  const standard = check(page, "Standard og sikkerhet");
  await expect(standard).toContainText("Noe er ikke i orden.");
  await expect(standard).toContainText("Punkter sett på: 11 · Med feil: 1");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wider).toBeLessThanOrEqual(375);
});

test("the assessment is nothing to another municipality", async ({
  page,
  municipality,
  otherMunicipality,
  signedInAs,
}) => {
  const foreign = await anApplicant(otherMunicipality, await otherMunicipality.team("Fremmed"));
  await signedInAs("settlement_officer", { teams: [await municipality.team("Bosetting")] });
  for (const path of ["vurdering", "vurdering/AS-C06", "samtaler"]) {
    const response = await page.goto(`/saker/${foreign.caseId}/selvbosetting/${path}`);
    expect([path, response?.status()]).toEqual([path, 404]);
  }
});
