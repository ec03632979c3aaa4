import { openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("an auditor finds who did and saw what in a case, without seeing the case", async ({
  page,
  municipality,
  pageOf,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  const officer = await signedInAs("settlement_officer", {
    name: "berit-bosetter",
    teams: [team],
  });
  const address = await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  await page.goto(address);

  const auditor = await pageOf(await municipality.person("auditor"));
  await auditor.goto("/admin/logg");
  await expect(auditor.getByText("Loggen er hel")).toBeVisible();
  await auditor.getByLabel(/^Saksnummer, DUF/).fill(`${new Date().getFullYear()}-1`);
  await auditor.getByRole("button", { name: "Finn" }).click();
  const log = auditor.getByRole("table");
  await expect(log).toContainText("Åpnet saken på skjermen");
  await expect(log).toContainText(officer.name);
  await expect(log).not.toContainText("Amina");
  expect((await auditor.goto(address))?.status()).toBe(404);
});
