import { openNewCase } from "../../actions/casework";
import { confirmChange, counted, deadline, proposeEnding } from "../../actions/deadlines";
import { expect, test } from "../../fixtures";

test("a rule that ends says how many open deadlines go with it, and takes them away", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const officer = await municipality.person("settlement_officer", { teams });
  const theirs = await pageOf(officer);
  await openNewCase(theirs, "Bosetting", "Fristesen");
  await expect(deadline(theirs, "Svar på fordelingslista")).toBeVisible();
  await signedInAs("administrator");
  await proposeEnding(page, "D-ANSWER-LIST", "2026-01-01");
  await expect(counted(page, "Frister som faller bort")).toHaveText("1", { timeout: 20_000 });
  await confirmChange(page);
  await theirs.reload();
  await expect(deadline(theirs, "Svar på fordelingslista")).toHaveCount(0);
  await page.goto("/admin/frister/D-ANSWER-LIST");
  await expect(page.getByText(/avsluttet regelen. Siste dag er 1. januar 2026/)).toBeVisible();
});
