import { status } from "../../actions/casework";
import {
  addOwnItem,
  beginEdition,
  openLibrary,
  publish,
  switchOff,
} from "../../actions/checklists";
import { expect, test } from "../../fixtures";

test("an edition is drafted, reviewed and published", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await beginEdition(page);
  await switchOff(page, "REQ-01", "IMDinett leses av servicetorget.");
  await addOwnItem(page, "Meld fra til skolen.");
  await page.getByRole("link", { name: "Endre punktet" }).click();
  await page.getByLabel("Punktet på bokmål").fill("Meld fra til skolen og barnehagen.");
  await page.getByRole("button", { name: "Lagre i utkastet" }).click();
  await expect(
    page.getByRole("heading", { name: "Meld fra til skolen og barnehagen.", level: 1 }),
  ).toBeVisible();
  await openLibrary(page);
  await expect(page.getByText("2 endringer")).toBeVisible();
  await page.getByRole("link", { name: "Se endringene og publiser" }).click();
  await expect(page.getByRole("heading", { name: /^Nye punkter/ })).toBeVisible();
  await expect(page.getByText("Grunn: IMDinett leses av servicetorget.")).toBeVisible();
  await publish(page, "Skolen får beskjed.");
  await expect(status(page, "Utgave 2 er publisert.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Utgave 2 gjelder" })).toBeVisible();
});

test("an item is not switched off without a reason", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await beginEdition(page);
  await page.goto("/admin/sjekklister/REQ-01");
  await page.getByRole("button", { name: "Slå av punktet" }).click();
  await expect(page.getByText("Skriv hvorfor.").first()).toBeVisible();
});

test("a draft is discarded, and the edition in force stays", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await beginEdition(page);
  await page.goto("/admin/sjekklister/publiser");
  await expect(page.getByText("Ingenting er annerledes.")).toBeVisible();
  await page.locator("summary", { hasText: "Forkast utkastet" }).click();
  await page.getByRole("button", { name: "Forkast utkastet" }).click();
  await expect(status(page, "Utkastet er forkastet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Begynn på en ny utgave" })).toBeVisible();
});
