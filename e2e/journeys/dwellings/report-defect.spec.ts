import { status } from "../../actions/casework";
import { enterDwelling } from "../../actions/dwellings";
import { expect, test } from "../../fixtures";

test("a defect is followed from the report until it is repaired", async ({ page, signedInAs }) => {
  await signedInAs("housing_adviser");
  await enterDwelling(page, { address: "Storgata 1" });
  const defects = page.locator("#mangler");
  await defects.getByText("Meld en mangel").click();
  await defects.getByRole("button", { name: "Meld mangelen" }).click();
  await expect(defects.getByText("Dette må fylles ut").first()).toBeVisible();
  await defects.getByLabel("Hva er galt?").fill("Dusjen lekker");
  await defects.getByLabel("Hvor alvorlig").selectOption({ label: "Alvorlig" });
  await defects.getByRole("button", { name: "Meld mangelen" }).click();
  await expect(status(page, "Mangelen er meldt.")).toBeVisible();
  await defects.getByRole("button", { name: "Reparasjon bestilt" }).click();
  await page.getByLabel("Hvem skal gjøre det?").fill("Rørleggeren på hjørnet");
  await page.getByRole("button", { name: "Lagre bestillingen" }).click();
  await expect(defects.getByText("hos Rørleggeren på hjørnet")).toBeVisible();
  await defects.getByRole("button", { name: "Utbedret" }).click();
  await page.getByLabel("Hva ble gjort?").fill("Byttet sluk");
  await page.getByRole("button", { name: "Lagre utbedringen" }).click();
  await expect(status(page, "Mangelen er ført som utbedret.")).toBeVisible();
  await expect(defects.getByText(": Byttet sluk")).toBeVisible();
  await expect(defects.getByRole("button", { name: "Utbedret" })).toHaveCount(0);
});
