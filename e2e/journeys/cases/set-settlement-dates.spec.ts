import { openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("nobody is settled before IMDi has decided", async ({ page, municipality, signedInAs }) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  await page.getByRole("link", { name: "Bosettingsdatoer" }).click();
  await page.getByLabel("IMDis vedtak").fill("2026-02-10");
  await page.getByLabel("Bosatt", { exact: true }).fill("2026-02-09");
  await page.getByRole("button", { name: "Lagre for Amina Yusuf" }).click();
  await expect(
    page.getByText("Bosettingsdatoen kan ikke være før IMDis vedtak.").first(),
  ).toBeVisible();
  await page.getByLabel("Bosatt", { exact: true }).fill("2026-02-10");
  await page.getByRole("button", { name: "Lagre for Amina Yusuf" }).click();
  await expect(page.getByText("Datoene er lagret.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("10.02.2026");
});
