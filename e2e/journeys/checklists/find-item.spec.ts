import { openLibrary } from "../../actions/checklists";
import { expect, test } from "../../fixtures";

test("an item is found by words and stage, and tells when it applies and what shows it", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await openLibrary(page);
  await page.getByLabel("Søk i tekst og kilde").fill("vedtatt startet");
  await page.getByLabel("Fase").selectOption({ label: "Introduksjonsprogram" });
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page).toHaveURL(/fase=introduction_programme/);
  await page.getByRole("link", { name: /Kontroller at programmet er vedtatt/ }).click();
  await expect(page.getByText("Personen har rett og plikt til introduksjonsprogram")).toBeVisible();
  await expect(page.getByText(/Senest 3 måneder etter/)).toBeVisible();
  await expect(
    page.getByText(/Både vedtaket og programstarten er senest tre måneder/),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /åpnes i ny fane/ })).toBeVisible();
});

test("words that nothing has say so, and lead back", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await page.goto("/admin/sjekklister?q=finnesikke");
  await expect(page.getByRole("heading", { name: "Ingen punkter passer" })).toBeVisible();
  await page.getByRole("link", { name: "Nullstill" }).click();
  await expect(page.getByRole("heading", { name: /^120 punkter/ })).toBeVisible();
});
