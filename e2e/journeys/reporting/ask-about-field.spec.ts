import AxeBuilder from "@axe-core/playwright";
import { openNewCase, status } from "../../actions/casework";
import { expect, test } from "../../fixtures";

const help = /Rapporteres til IMDinett: Bosettingsdato/;

test("beside a date that is reported: where to, by when, whom to ask, and a reference without names", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const administrator = await municipality.person("administrator");
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Rapportsen");
  await page.goto(`/saker/${caseId}/bosetting/datoer`);
  const summary = page.locator("summary", { hasText: help });
  const told = page.locator("details", { has: summary });
  await expect(told.getByText("Frist", { exact: true })).toBeHidden();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(told.getByText("Med en gang")).toBeVisible();
  await expect(told.getByText("Ikke kontrollert")).toBeVisible();
  await expect(told.getByText(/Adressen er ikke lagt inn/)).toBeVisible();
  const reference = await told.locator("code").innerText();
  expect(reference).toMatch(/^\d{4}-\d+ BOS-1$/);
  const { violations } = await new AxeBuilder({ page }).include("main").analyze();
  expect(violations).toEqual([]);

  const desk = await pageOf(administrator);
  await desk.goto("/admin/rapportering");
  await desk
    .getByLabel("Spørsmål om IMDinett")
    .fill("Anne, superbruker. https://kommune.example/imdinett");
  await desk.getByRole("button", { name: "Lagre IMDinett" }).click();
  await expect(status(desk, "Kontakten er lagret.")).toBeVisible();

  await page.reload();
  await page.locator("summary", { hasText: help }).click();
  await expect(told.getByText(/Anne, superbruker/)).toBeVisible();
  await expect(told.getByRole("link", { name: /kommune\.example/ })).toHaveAttribute(
    "href",
    "https://kommune.example/imdinett",
  );
});

test("what no source names is not entered, and the help works without JavaScript", async ({
  browser,
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Utensen");
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const reader = await plain.newPage();
  await reader.goto(new URL(`/saker/${caseId}/bosetting/flytting`, page.url()).href);
  const told = reader.locator("details", { hasText: "Rapporteres til Folkeregisteret" });
  await told.locator("summary").click();
  await expect(told.getByText(/Ikke lagt inn/)).toBeVisible();
  await expect(told.getByText(/8 dager fra flyttingen/)).toBeVisible();
  await expect(told.locator("code")).toHaveText(/^\d{4}-\d+ FREG-2$/);
  await expect(told.getByRole("button", { name: "Kopier" })).toHaveCount(0);
  await plain.close();
});

test("two who write the same contact see each other's words", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const colleague = await municipality.person("administrator");
  await signedInAs("administrator");
  await page.goto("/admin/rapportering");
  const desk = await pageOf(colleague);
  await desk.goto("/admin/rapportering");
  await desk.getByLabel("Spørsmål om Folkeregisteret").fill("Deres kontakt");
  await desk.getByRole("button", { name: "Lagre Folkeregisteret" }).click();
  await expect(status(desk, "Kontakten er lagret.")).toBeVisible();
  await page.getByLabel("Spørsmål om Folkeregisteret").fill("Min kontakt");
  await page.getByRole("button", { name: "Lagre Folkeregisteret" }).click();
  const conflict = page.getByRole("region", { name: /lagret i mellomtiden/ });
  await expect(conflict).toContainText("Deres kontakt");
  await expect(conflict).toContainText("Min kontakt");
});
