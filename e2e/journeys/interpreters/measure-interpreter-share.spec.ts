import { readFile } from "node:fs/promises";
import { status } from "../../actions/casework";
import { aHousehold } from "../../actions/guidance";
import { booking, metWithInterpreter } from "../../actions/interpreters";
import { expect, test } from "../../fixtures";

const year = new Date().getFullYear();

test("a manager sees the share of qualified interpreters beside the nation, with small groups folded, and measures the quarter", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Boveiledning");
  await signedInAs("manager", { teams: [team] });
  const { caseId } = await aHousehold(municipality, team);
  for (const one of [
    { count: 12, language: "ar", category: "E" },
    { count: 6, language: "ar", category: "none" },
    { count: 8, language: "so", category: "B" },
    { count: 2, language: "ti", category: "B" },
  ]) {
    await metWithInterpreter(municipality, caseId, one);
  }
  await page.goto("/styring");
  await page.getByRole("link", { name: "Se bruken av tolk" }).click();
  await expect(page.getByRole("heading", { name: "Bruk av tolk", level: 1 })).toBeVisible();
  await page.getByRole("link", { name: String(year), exact: true }).click();
  await expect(page.getByText(`22 av 28 møter i ${year} hadde en kvalifisert tolk`)).toBeVisible();
  const agencies = page.getByRole("row").filter({ hasText: "Privat tolkebyrå" }).last();
  await expect(agencies).toContainText("17 %");
  await expect(booking(page, "arabisk").last()).toContainText("66,7 %");
  await expect(booking(page, "Andre språk")).toContainText("10");
  await expect(page.getByText("tigrinja", { exact: true })).toHaveCount(0);

  await page.getByRole("button", { name: "Registrer målingen" }).click();
  await expect(status(page, "Målingen er lagret.")).toBeVisible();
  await expect(page.getByText(/^78,6 % målt/)).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Last ned CSV" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain("Etter språk;Andre språk;10;10;100");
  expect(text).not.toContain("tigrinja");
});
