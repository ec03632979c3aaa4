import { aCaseOf, choose, press, tabTo, type, unfold } from "../../actions/keyboard";
import { csvFile } from "../../actions/transfer";
import { expect, test } from "../../fixtures";

// Steering and administration with the keyboard alone: no click anywhere.

test("set a target", async ({ page, municipality, signedInAs }) => {
  await signedInAs("manager", { teams: [await municipality.team("Bosetting")] });
  await page.goto("/styring/mal/programme_in_time");
  if (!(await page.getByLabel("Mål i prosent").isVisible())) await unfold(page, "Sett mål");
  await type(page, page.getByLabel("Mål i prosent"), "90");
  await press(page, page.getByRole("button", { name: "Lagre målet" }));
  await expect(page.getByText("Målet er lagret.")).toBeVisible();
});

test("import people from a file", async ({ page, municipality, signedInAs }) => {
  await signedInAs("settlement_officer", { teams: [await municipality.team("Bosetting")] });
  await page.goto("/admin/import");
  const file = page.getByLabel("Fil med personer");
  await tabTo(page, file);
  // The window in which one chooses a file is the operating system's.
  await file.setInputFiles(csvFile(["Fornavn;Etternavn;Fødselsdato", "Amal;Haddad;04.07.1990"]));
  await press(page, page.getByRole("button", { name: "Les filen" }));
  await choose(page, page.getByLabel(/^Type bosetting når/), "Bosetting fra mottak");
  await press(page, page.getByRole("button", { name: "Kontroller alle rader" }));
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Slik blir importen", { timeout: 30_000 });
  await press(page, page.getByRole("button", { name: /^Importer / }));
  await expect(title).toHaveText("Importen er ferdig", { timeout: 30_000 });
});

test("give a person one more role", async ({ page, municipality, signedInAs }) => {
  const person = await municipality.person("settlement_officer", { name: "kari-konsulent" });
  await signedInAs("administrator");
  await page.goto("/admin/brukere");
  await press(page, page.getByRole("link", { name: person.name, exact: true }));
  await press(page, page.getByRole("checkbox", { name: "Leder" }), "Space");
  await press(page, page.getByRole("button", { name: "Lagre roller" }));
  await expect(page.getByText("Rollene er lagret, og personen er logget ut.")).toBeVisible();
});

test("find what someone has done in the log", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const { teamId, subject } = await aCaseOf(municipality);
  const officer = await municipality.person("settlement_officer", { teams: [teamId] });
  await (await pageOf(officer)).goto(`/saker/${subject.caseId}`);
  await signedInAs("auditor");
  await page.goto("/admin/logg");
  await choose(page, page.getByLabel("Hvem"), officer.name);
  await press(page, page.getByRole("button", { name: "Vis", exact: true }));
  await expect(page).toHaveURL(/account=/);
  await expect(page.getByRole("table")).toContainText("Åpnet saken på skjermen");
});
