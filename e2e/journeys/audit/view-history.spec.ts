import { openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("the history of a case tells what was before and after, and who has looked", async ({
  page,
  municipality,
  pageOf,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  const address = await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  await page.goto(`${address}/ansvar`);
  await page.getByLabel(/^Type bosetting/).selectOption("Overføringsflyktning");
  await page.getByLabel("Hvorfor rettes typen?").fill("Feil i lista");
  await page.getByRole("button", { name: "Rett typen" }).click();
  await expect(page.getByText("Typen er rettet.")).toBeVisible();

  const colleague = await municipality.person("housing_adviser", {
    name: "nysgjerrig-kollega",
    teams: [team],
  });
  await (await pageOf(colleague)).goto(address);

  await page.goto(`${address}/historikk`);
  await expect(page.getByText("Bosetting fra mottak → Overføringsflyktning")).toBeVisible();
  await page.getByRole("link", { name: "Hvem har sett" }).click();
  await expect(page.getByRole("table")).toContainText(colleague.name);
});
