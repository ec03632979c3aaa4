import { item, mark, openChecklist, openNewCase, status } from "../../actions/casework";
import { expect, test } from "../../fixtures";

const first = "Les opplysningene om husstanden i IMDinett";

test("an item that does not apply is put away with the reason", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  await openChecklist(page, await openNewCase(page, "Bosetting", "Unntaksen"));
  await mark(item(page, first), "Familien har bodd her før.", "Ikke aktuelt");
  await expect(status(page, "Punktet er markert som ikke aktuelt.")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Hva som vises" })
    .getByRole("link", { name: /^Ferdig/ })
    .click();
  await expect(page).toHaveURL(/vis=ferdig/);
  await expect(item(page, first)).toContainText("Familien har bodd her før.");
});

test("whoever comes second is told what the first wrote, and may let theirs stand", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Samtidig");
  const colleague = await pageOf(await municipality.person("settlement_officer", { teams }));
  await openChecklist(page, caseId);
  await openChecklist(colleague, caseId);
  await mark(item(colleague, first), "Jeg var først.", "Ferdig");
  await expect(colleague.getByText("Punktet er markert som ferdig.")).toBeVisible();
  await mark(item(page, first), "Jeg var sist.", "Ikke aktuelt");
  await expect(item(page, first).getByText("Jeg var først.")).toBeVisible();
  await expect(item(page, first).getByLabel("Merknad")).toHaveValue("Jeg var sist.");
  await item(page, first).getByRole("button", { name: "Ikke aktuelt", exact: true }).click();
  await expect(status(page, "Punktet er markert som ikke aktuelt.")).toBeVisible();
});
