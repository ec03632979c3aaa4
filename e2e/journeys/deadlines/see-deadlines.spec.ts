import { counter, openNewCase } from "../../actions/casework";
import { deadline, unfoldHow } from "../../actions/deadlines";
import { expect, test } from "../../fixtures";

test("a deadline is computed from the record, tells how, and stands on Oversikt", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Fristesen");
  const answer = deadline(page, "Svar på fordelingslista");
  await expect(answer.getByText("Ikke kontrollert")).toBeVisible();
  await unfoldHow(answer);
  await expect(
    answer.getByText("1 uke etter dagen husstanden kom på fordelingslista"),
  ).toBeVisible();
  await expect(answer.getByText("D-ANSWER-LIST, utgave 2")).toBeVisible();
  await expect(answer.getByText("svaret på fordelingslista, ikke registrert")).toBeVisible();

  await page.goto("/oversikt?vis=frist-naermest");
  await expect(counter(page, "Frist innen 7 dager")).toHaveAttribute("aria-current", "true");
  await page.getByRole("link", { name: "Svar på fordelingslista" }).click();
  await expect(page).toHaveURL(new RegExp(`/saker/${caseId}#frist-D-ANSWER-LIST-case`));
});

test("how a deadline was counted is read without JavaScript too", async ({
  page,
  browser,
  baseURL,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Uten skript");
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`/saker/${caseId}`);
  const answer = deadline(plain, "Svar på fordelingslista");
  await unfoldHow(answer);
  await answer.getByRole("link", { name: "Slik er fristen regnet ut" }).click();
  await expect(answer.getByText("D-ANSWER-LIST, utgave 2")).toBeVisible();
  await context.close();
});

test("a date that is recorded gives a deadline, and the date that meets it puts it away", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Bosatt");
  await page.goto(`/saker/${caseId}/bosetting/datoer`);
  await page.getByLabel("IMDis vedtak").first().fill("2026-01-05");
  await page.getByLabel("Planlagt bosatt").first().fill("2026-02-02");
  await page
    .getByRole("button", { name: /^Lagre/ })
    .first()
    .click();
  await expect(page.getByText("Datoene er lagret.")).toBeVisible();
  await page.goto(`/saker/${caseId}`);
  await expect(deadline(page, "Avtalt bosetting").getByText(/over fristen/)).toBeVisible();
  await page.goto(`/saker/${caseId}/bosetting/datoer`);
  await page.getByLabel("Bosatt", { exact: true }).first().fill("2026-02-03");
  await page
    .getByRole("button", { name: /^Lagre/ })
    .first()
    .click();
  await expect(page.getByText("Datoene er lagret.")).toBeVisible();
  await page.goto(`/saker/${caseId}`);
  await page.locator("summary", { hasText: "Møtte og passerte frister" }).click();
  await expect(deadline(page, "Avtalt bosetting").getByText("Møtt etter fristen")).toBeVisible();
  await expect(deadline(page, "Folkeregisteret").getByText(/over fristen/)).toBeVisible();
});
