import { openNewCase, status } from "../../actions/casework";
import { addReminder } from "../../actions/deadlines";
import { expect, test } from "../../fixtures";

test("a reminder on a case stands on Oversikt for its author alone, until it is done", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const colleague = await municipality.person("settlement_officer", { teams });
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Minnesen");
  await addReminder(page, "Ring skolen", "2026-12-01");
  await expect(status(page, "Påminnelsen er lagt til.")).toBeVisible();
  const theirs = await pageOf(colleague);
  await theirs.goto(`/saker/${caseId}`);
  await expect(theirs.getByText("Ring skolen")).toHaveCount(0);
  await page.goto("/oversikt");
  await expect(page.getByText("Ring skolen").first()).toBeVisible();
  await page.getByRole("button", { name: "Ferdig med: Ring skolen" }).click();
  await expect(page.getByText("Ring skolen")).toHaveCount(0);
});

test("a reminder without a case is added on Oversikt", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("housing_adviser", { teams: [await municipality.team("Bosetting")] });
  await page.goto("/oversikt");
  await addReminder(page, "Bestill møterom", "2026-12-01");
  await expect(page.getByText("Bestill møterom").first()).toBeVisible();
});
