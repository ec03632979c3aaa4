import { openNewCase } from "../../actions/casework";
import { landlordIn, tenantAt } from "../../actions/organisations";
import { expect, test } from "../../fixtures";

test("who lives at a landlord is a number, with the case for those who may open it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const outside = await municipality.person("housing_adviser", {
    teams: [await municipality.team("Annet")],
  });
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Leiersen");
  const landlordId = await landlordIn(municipality, { name: "Ola Ås", address: "Storgata 1" });
  await tenantAt(municipality, landlordId, caseId);
  const theirs = await pageOf(outside);
  for (const one of [page, theirs]) {
    await one.goto(`/utleiere/${landlordId}`);
    await expect(one.getByRole("row", { name: /Storgata 1/ })).toContainText("1 husstand");
    await expect(one.getByText("Leiersen")).toHaveCount(0);
  }
  await expect(theirs.locator(`main a[href^="/saker/"]`)).toHaveCount(0);
  await page.locator(`main a[href="/saker/${caseId}"]`).click();
  await expect(page.getByRole("heading", { name: /Leiersen/, level: 1 })).toBeVisible();
});

test("a household whose address is protected is never seen at a landlord", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams, inProtectedCircle: true });
  const caseId = await openNewCase(page, "Bosetting", "Vernesen");
  const landlordId = await landlordIn(municipality, { name: "Ola Ås", address: "Storgata 1" });
  await page.goto(`/utleiere/${landlordId}`);
  const before = await page.locator("main table").first().innerText();
  await tenantAt(municipality, landlordId, caseId);
  await municipality.sql(
    (sql) => sql`update settlement_case set address_protection = 'fortrolig' where id = ${caseId}`,
  );
  await page.reload();
  expect(await page.locator("main table").first().innerText()).toBe(before);
  await expect(page.locator(`main a[href="/saker/${caseId}"]`)).toHaveCount(0);
});
