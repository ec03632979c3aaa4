import {
  filterBy,
  giveCasesTo,
  householdsInList,
  openCase,
  searchCases,
} from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("cases are found as one types, by name and by number, and the name is not in the address", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  await openCase(page, { givenName: "Amina", familyName: "Åsheim" });
  await openCase(page, { givenName: "Bilal", familyName: "Omar" });
  await page.goto("/saker");
  await expect(householdsInList(page)).toHaveCount(2);
  await searchCases(page, "ås");
  await expect(householdsInList(page)).toHaveText([/Åsheim, Amina/]);
  expect(decodeURIComponent(page.url())).not.toMatch(/ås/i);
  await page.goto("/saker");
  await searchCases(page, `${new Date().getFullYear()}-2`);
  await expect(householdsInList(page)).toHaveText([/Omar, Bilal/]);
});

test("what a filter shows can be given to a colleague, saved as a view and downloaded", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  const adviser = await municipality.person("housing_adviser", {
    name: "berit-boveileder",
    teams: [team],
  });
  await signedInAs("settlement_officer", { teams: [team] });
  await openCase(page, { givenName: "Amina", familyName: "Yusuf", type: "Avtalt selvbosetting" });
  await openCase(page, { givenName: "Bilal", familyName: "Omar" });
  await page.goto("/saker");
  await filterBy(page, "Type bosetting", "Avtalt selvbosetting");
  await expect(householdsInList(page)).toHaveText([/Yusuf, Amina/]);

  await page.getByRole("checkbox", { name: /^Velg sak/ }).check();
  await giveCasesTo(page, "Boveileder", adviser.name);
  await expect(page.getByText("Én sak er gitt videre.")).toBeVisible();
  await expect(page.getByRole("table")).toContainText(`${adviser.name} (bolig)`);

  await page.getByText("Lagre eller slett visninger").click();
  await page.getByLabel("Navn på visningen").fill("Selvbosatte");
  await page.getByRole("button", { name: "Lagre visningen" }).click();
  await expect(page.getByRole("link", { name: "Selvbosatte" })).toBeVisible();
  await page.goto("/saker");
  await page.getByRole("link", { name: "Selvbosatte" }).click();
  await expect(householdsInList(page)).toHaveText([/Yusuf, Amina/]);

  await page.getByText("Last ned listen").click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^saker-.*\.csv$/);
});
