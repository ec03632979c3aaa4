import { openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

test("a stand-in from another team gets in for a week, and out when access is ended", async ({
  page,
  municipality,
  pageOf,
  signedInAs,
}) => {
  const [team, other] = [await municipality.team("Bosetting"), await municipality.team("Bolig")];
  const standIn = await municipality.person("housing_adviser", {
    name: "vikar-hansen",
    teams: [other],
  });
  await signedInAs("settlement_officer", { teams: [team] });
  const address = await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  const theirs = await pageOf(standIn);
  expect((await theirs.goto(address))?.status()).toBe(404);

  await page.getByRole("link", { name: "Tilgang", exact: true }).click();
  await page.getByLabel(/^Hvem/).selectOption({ label: `${standIn.name} – Bolig` });
  await page.getByLabel(/^Hvorfor/).fill("Vikar for boveilederen");
  await page.getByLabel(/^Siste dag/).fill(inAWeek());
  await page.getByRole("button", { name: "Gi tilgang" }).click();
  await expect(page.getByText("Tilgangen er gitt.")).toBeVisible();

  expect((await theirs.goto(address))?.status()).toBe(200);
  await expect(theirs.getByText("Du har midlertidig tilgang til saken")).toBeVisible();
  await page.getByRole("button", { name: `Avslutt tilgangen til ${standIn.name}` }).click();
  await expect(page.getByText("Tilgangen er avsluttet.")).toBeVisible();
  expect((await theirs.goto(address))?.status()).toBe(404);
});
