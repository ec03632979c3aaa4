import { openCase, takeStep } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("a step tells what is missing, and goes on with a reason that stays in the history", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  const address = await openCase(page, {
    givenName: "Amina",
    familyName: "Yusuf",
    type: "Familiegjenforening",
  });
  await page.getByRole("link", { name: "Begynn boveiledning", exact: true }).click();
  await expect(page.getByText("Saken har ingen boveileder")).toBeVisible();
  await page.goto(address);
  await takeStep(page, "Begynn boveiledning", "Boveilederen begynner på mandag");
  const phases = page.getByRole("list", { name: "Fasene i saken" });
  await expect(phases.getByRole("listitem").filter({ hasText: "Pågår" })).toHaveText([
    /Bosetting/,
    /Boveiledning/,
  ]);
  await page.goto(`${address}/historikk`);
  await expect(page.getByText("Begrunnelse: Boveilederen begynner på mandag")).toBeVisible();
});

test("a housing adviser takes no step of the settlement officer's", async ({
  page,
  municipality,
  pageOf,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  const address = await openCase(page, { givenName: "Bilal", familyName: "Omar" });
  const adviser = await pageOf(await municipality.person("housing_adviser", { teams: [team] }));
  await adviser.goto(address);
  await expect(adviser.getByText("Gjøres av en annen rolle").first()).toBeVisible();
  await expect(adviser.getByRole("link", { name: "Svar ja på anmodningen" })).toHaveCount(0);
});
