import { counter, openNewCase } from "../../actions/casework";
import { expect, test } from "../../fixtures";

test("the counters are filters, and a line leads to the item in its case", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const person = await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Fristesen");
  await municipality.sql(
    (sql) => sql`update checklist_entry set due_on = (now() at time zone 'Europe/Oslo')::date - 3
      where case_id = ${caseId} and item_key = 'REQ-01'`,
  );
  await page.goto("/oversikt");
  await expect(page.getByRole("heading", { name: `Oversikt for ${person.name}` })).toBeVisible();
  await expect(page.getByText(/^Én ting er over fristen/)).toBeVisible();
  await expect(counter(page, "Over fristen")).toHaveText(/^1/);
  await counter(page, "Nye saker").click();
  await expect(page).toHaveURL(/vis=nye-saker/);
  await expect(counter(page, "Nye saker")).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("link", { name: "Ny sak" })).toBeVisible();
  await counter(page, "Over fristen").click();
  await expect(page.getByText("3 dager over fristen")).toBeVisible();
  await page.getByRole("link", { name: /Les opplysningene om husstanden/ }).click();
  await expect(page).toHaveURL(new RegExp(`/saker/${caseId}/sjekkliste`));
  await expect(page.getByLabel("Merknad")).toBeVisible();
});

test("an empty list teaches what belongs in it", async ({ page, municipality, signedInAs }) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("housing_adviser", { teams });
  await page.goto("/oversikt?vis=utkast");
  await expect(page.getByRole("heading", { name: "Du har ingen utkast" })).toBeVisible();
});

for (const [role, link] of [
  ["administrator", "Sjekklister"],
  ["auditor", "Revisjonslogg"],
] as const) {
  test(`${role} gets a start page with their own work and no cases`, async ({
    page,
    signedInAs,
  }) => {
    await signedInAs(role);
    await page.goto("/oversikt");
    await expect(page.getByRole("heading", { name: link, exact: true })).toBeVisible();
    await expect(page.getByText("Over fristen")).toHaveCount(0);
  });
}
