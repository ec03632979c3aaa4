import {
  anApplicant,
  check,
  openAssessment,
  openTalks,
  status,
  writeDownTalk,
} from "../../actions/assessment";
import { expect, test } from "../../fixtures";

const SECRET = "En mann ba om 5 000 kroner";

test("a talk with an interpreter opens the gate, and a colleague sees that it was held and not a word of it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teamId = await municipality.team("Bosetting");
  const colleague = await municipality.person("housing_adviser", { teams: [teamId] });
  const officer = await signedInAs("settlement_officer", { teams: [teamId], name: "oda-vik" });
  const applicant = await anApplicant(municipality, teamId);
  await openTalks(page, applicant);
  await expect(
    page.getByText("Én voksen er ikke spurt alene om denne boligen ennå."),
  ).toBeVisible();
  await page.getByRole("link", { name: `Skriv inn samtale med ${applicant.name}` }).click();
  await expect(page.getByText("er registrert med behov for tolk")).toBeVisible();
  await writeDownTalk(page, SECRET);
  await page.getByRole("button", { name: "Lagre samtalen" }).click();
  await expect(status(page, "Samtalen er lagret.")).toBeVisible();
  await expect(page.getByText("Alle voksne er spurt alene om denne boligen.")).toBeVisible();
  await page.getByRole("link", { name: /^Les samtalen med/ }).click();
  await expect(page.getByText(SECRET)).toBeVisible();
  await openAssessment(page, applicant);
  await expect(check(page, "Samtaler på tomannshånd")).toContainText("Alle voksne er spurt alene.");

  const theirs = await pageOf(colleague);
  await openTalks(theirs, applicant);
  await expect(theirs.getByRole("cell", { name: officer.name })).toBeVisible();
  await expect(theirs.getByText("Bare for navngitte")).toBeVisible();
  await expect(theirs.getByRole("link", { name: /^Les samtalen/ })).toHaveCount(0);
  const [row] = await municipality.sql(
    (sql) => sql<{ id: string }[]>`select id from private_talk where case_id = ${applicant.caseId}`,
  );
  for (const path of [
    `selvbosetting/samtaler/${row?.id}`,
    "selvbosetting/vurdering",
    "historikk",
    "sjekkliste",
  ]) {
    const response = await theirs.goto(`/saker/${applicant.caseId}/${path}`);
    expect([path, response?.status()]).toEqual([path, 200]);
    expect(await theirs.content()).not.toContain(SECRET);
  }
});

test("a relative may not interpret, and the form says by which law", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [teamId] });
  const applicant = await anApplicant(municipality, teamId);
  await openTalks(page, applicant);
  await page.getByRole("link", { name: `Skriv inn samtale med ${applicant.name}` }).click();
  await writeDownTalk(page, SECRET);
  await page.getByRole("radio", { name: "En slektning eller bekjent" }).check();
  await expect(page.getByText(/§\s4/).first()).toBeVisible();
  await page.getByRole("button", { name: "Lagre samtalen" }).click();
  await expect(page.getByRole("alert").getByText(/tolkeloven §§\s7 og 16/)).toBeVisible();
  await expect(page.getByLabel("Hva ble bedt om eller betalt")).toHaveValue(SECRET);
});

test("a manager names a reader with a reason, who then reads the talk until the name is taken off", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teamId = await municipality.team("Bosetting");
  const manager = await municipality.person("manager", { teams: [teamId] });
  const reader = await municipality.person("housing_adviser", {
    teams: [teamId],
    name: "rita-les",
  });
  await signedInAs("settlement_officer", { teams: [teamId] });
  const applicant = await anApplicant(municipality, teamId);
  await openTalks(page, applicant);
  await page.getByRole("link", { name: `Skriv inn samtale med ${applicant.name}` }).click();
  await writeDownTalk(page, SECRET);
  await page.getByRole("button", { name: "Lagre samtalen" }).click();
  await expect(status(page, "Samtalen er lagret.")).toBeVisible();

  const managing = await pageOf(manager);
  await openTalks(managing, applicant);
  await managing.locator("summary", { hasText: "Navngi en leser" }).click();
  await managing
    .getByLabel("Hvem", { exact: false })
    .selectOption({ label: `${reader.name} – Bosetting` });
  await managing.getByLabel("Hvorfor", { exact: false }).fill("Følger opp husstanden");
  await managing.getByRole("button", { name: "Gi innsyn" }).click();
  await expect(status(managing, "Kollegaen kan nå lese samtalene i saken.")).toBeVisible();

  const reading = await pageOf(reader);
  await openTalks(reading, applicant);
  await reading.getByRole("link", { name: /^Les samtalen med/ }).click();
  await expect(reading.getByText(SECRET)).toBeVisible();

  await managing.getByRole("button", { name: `Ta bort innsyn for ${reader.name}` }).click();
  await expect(status(managing, "Innsynet er tatt bort.")).toBeVisible();
  await openTalks(reading, applicant);
  await expect(reading.getByText("Bare for navngitte")).toBeVisible();
});
