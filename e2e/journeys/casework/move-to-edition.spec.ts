import {
  item,
  mark,
  openChecklist,
  openNewCase,
  status,
  unfoldSettled,
} from "../../actions/casework";
import { addOwnItem, beginEdition, publish, switchOff } from "../../actions/checklists";
import { expect, test } from "../../fixtures";

const kept = "Les opplysningene om husstanden i IMDinett";
const switchedOff = "Spør om personen kjenner noen i kommunen";
const own = "Meld fra til skolen om når barna begynner.";

test("a case keeps its edition until it is moved, with a list of what differs", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Utgavesen");
  await openChecklist(page, caseId);
  await mark(item(page, kept), "Lest.", "Ferdig");
  await expect(status(page, "Punktet er markert som ferdig.")).toBeVisible();

  const administrator = await pageOf(await municipality.person("administrator"));
  await beginEdition(administrator);
  await switchOff(administrator, "REQ-05", "Gjøres av frivilligsentralen.");
  await addOwnItem(administrator, own);
  await publish(administrator, "Ny avtale med skolen.");

  await openChecklist(page, caseId);
  await expect(item(page, switchedOff)).toBeVisible();
  await page.getByRole("link", { name: "Se hva som er annerledes" }).click();
  await expect(page.getByText("Ny avtale med skolen.")).toBeVisible();
  await expect(page.getByText(own)).toBeVisible();
  await expect(page.getByText("Grunn: Gjøres av frivilligsentralen.")).toBeVisible();
  await page.getByRole("button", { name: "Flytt saken til utgave 2" }).click();
  await expect(status(page, "Saken følger nå den nyeste utgaven")).toBeVisible();
  await expect(item(page, own)).toBeVisible();
  await expect(item(page, switchedOff)).toHaveCount(0);
  await unfoldSettled(page);
  await expect(item(page, kept)).toContainText("Lest.");
});
