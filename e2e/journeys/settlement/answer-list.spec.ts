import { status } from "../../actions/guidance";
import { aFamily, openList, openPart, openSettlement } from "../../actions/settlement";
import { expect, test } from "../../fixtures";

test("a household is declined with a reason out of a list, which closes the case", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const family = await aFamily(municipality, teams[0] ?? "");
  await openPart(page, family, "svar");
  await page.getByLabel("Nei, kommunen kan ikke ta imot husstanden").check();
  await page.getByLabel(/^Svart/).fill("2026-01-09");
  await page.getByRole("button", { name: "Registrer svaret" }).click();
  await expect(page.getByText("Velg hvorfor kommunen sier nei.").first()).toBeVisible();
  const reasons = page.getByLabel("Hvorfor nei?");
  await expect(reasons.getByRole("option", { name: /nasjonalitet|land|opphav/i })).toHaveCount(0);
  await reasons.selectOption("other");
  await page.getByRole("button", { name: "Registrer svaret" }).click();
  await expect(page.getByText("Skriv hva grunnen er.").first()).toBeVisible();
  await page.getByLabel("Utdyping").fill("Skolen er full til sommeren.");
  await page.getByRole("button", { name: "Registrer svaret" }).click();
  await expect(status(page, "Svaret er registrert, og saken er avsluttet.")).toBeVisible();
  await openList(page, "Venter på svar");
  await expect(page.getByRole("link", { name: family.name })).toHaveCount(0);
  await openSettlement(page, family);
  await expect(page.getByText("Kommunen sa nei").first()).toBeVisible();
});

test("nobody answers before the household is on the list, nor a day that has not come", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const family = await aFamily(municipality, teams[0] ?? "");
  await openPart(page, family, "svar");
  await page.getByLabel("Ja, kommunen tar imot husstanden").check();
  for (const [day, told] of [
    ["2026-01-04", "Dagen er før husstanden kom på fordelingslista."],
    ["2099-01-01", "Dagen er ikke kommet ennå."],
  ] as const) {
    await page.getByLabel(/^Svart/).fill(day);
    await page.getByRole("button", { name: "Registrer svaret" }).click();
    await expect(page.getByText(told).first()).toBeVisible();
    await expect(page.getByLabel("Ja, kommunen tar imot husstanden")).toBeChecked();
  }
});
