import {
  item,
  mark,
  openChecklist,
  openMark,
  openNewCase,
  status,
  unfoldSettled,
} from "../../actions/casework";
import { expect, test } from "../../fixtures";

const first = "Les opplysningene om husstanden i IMDinett";
const withLinkedReport = "Registrer språk og tolkebehov";

test("an item is marked done with a note, and opened again", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const person = await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Ferdigsen");
  await openChecklist(page, caseId);
  const report = item(page, withLinkedReport).getByRole("link", { name: /åpnes i ny fane/ });
  await expect(report).toHaveAttribute("rel", "noopener noreferrer");
  await mark(item(page, first), "Lest og notert.", "Ferdig");
  await expect(status(page, "Punktet er markert som ferdig.")).toBeVisible();
  await unfoldSettled(page);
  await expect(item(page, first)).toContainText("Krysset av for hånd");
  await expect(item(page, first)).toContainText(person.name);
  await expect(item(page, first)).toContainText("Lest og notert.");
  await item(page, first)
    .getByRole("button", { name: /Åpne igjen/ })
    .click();
  await expect(status(page, "Punktet er åpnet igjen.")).toBeVisible();
  await expect(item(page, first).locator("summary", { hasText: "Marker" })).toBeVisible();
  await page.goto(`/saker/${caseId}/historikk?om=casework`);
  await expect(page.getByText(first)).toHaveCount(2);
});

test("a mark without a note says what is missing and stays open", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  await openChecklist(page, await openNewCase(page, "Bosetting", "Tomsen"));
  await openMark(item(page, first));
  await item(page, first).getByRole("button", { name: "Ferdig", exact: true }).click();
  await expect(item(page, first).getByText("Skriv kort hva som er gjort.")).toBeVisible();
  await expect(item(page, first)).toContainText("Åpen");
});

test.describe("without JavaScript", () => {
  test("the form is a page away, and marks all the same", async ({
    page,
    browser,
    municipality,
    signedInAs,
  }) => {
    const teams = [await municipality.team("Bosetting")];
    const person = await signedInAs("settlement_officer", { teams });
    const caseId = await openNewCase(page, "Bosetting", "Skriptløs");
    const context = await browser.newContext({
      baseURL: process.env.BASE_URL,
      javaScriptEnabled: false,
    });
    await municipality.startSession(context, person);
    const plain = await context.newPage();
    await openChecklist(plain, caseId);
    await openMark(item(plain, first));
    await item(plain, first).getByRole("link", { name: "Åpne skjemaet" }).first().click();
    await item(plain, first).getByLabel("Merknad").fill("Gjort uten skript.");
    await item(plain, first).getByRole("button", { name: "Ferdig", exact: true }).click();
    await expect(plain.getByText("Punktet er markert som ferdig.")).toBeVisible();
    await context.close();
  });
});
