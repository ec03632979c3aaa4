import { openNewCase } from "../../actions/casework";
import { confirmChange, counted, deadline, proposeRule } from "../../actions/deadlines";
import { expect, test } from "../../fixtures";

test("a rule of the municipality's own says what it adds before it is saved", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const officer = await municipality.person("settlement_officer", { teams });
  const theirs = await pageOf(officer);
  await openNewCase(theirs, "Bosetting", "Fristesen");
  await signedInAs("administrator");
  await proposeRule(page, "Ring mottaket", 3);
  await expect(page.getByRole("heading", { name: "Dette endrer seg" })).toBeVisible({
    timeout: 20_000,
  });
  await expect(counted(page, "Nye frister")).toHaveText("1");
  await expect(counted(page, "Frister som faller bort")).toHaveText("0");
  await theirs.reload();
  await expect(deadline(theirs, "Ring mottaket")).toHaveCount(0);
  await confirmChange(page);
  await theirs.reload();
  await expect(deadline(theirs, "Ring mottaket").getByText("Kommunens egen")).toBeVisible();
  await page.goto("/admin/frister");
  await expect(page.getByRole("row", { name: /^Ring mottaket/ })).toContainText("3 dager etter");
});

test("a change is discarded, and nothing is changed", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await proposeRule(page, "Ring mottaket", 3);
  await page.getByRole("button", { name: "Forkast" }).first().click();
  await expect(page.getByText("Endringen er forkastet.").first()).toBeVisible();
  await expect(page.getByRole("row", { name: /^Ring mottaket/ })).toHaveCount(0);
});

test("a rule cannot count from a day that those it is about do not have", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await page.goto("/admin/frister/ny");
  for (const language of ["bokmål", "nynorsk", "engelsk"]) {
    await page.getByLabel(`Fristen på ${language}`).fill("Umulig");
  }
  await page.getByLabel("Hvem sin frist").selectOption({ label: "Leder" });
  await page.getByLabel("Antall").fill("1");
  await page.getByLabel("Dagen den regnes fra").selectOption({ label: "bosettingen" });
  await page.getByLabel("Hvor fristen kommer fra").fill("Ingen");
  await page.getByLabel("Grunn").fill("Prøve");
  await page.getByRole("button", { name: "Se hva det endrer" }).click();
  await expect(page.getByText(/Denne dagen finnes ikke for dem/).first()).toBeVisible();
});
