import { dwellingRow } from "../../actions/dwellings";
import { carryOut, csvFile, rowOf, sendDwellings } from "../../actions/transfer";
import { expect, test } from "../../fixtures";

test("a municipality's own list of dwellings is mapped by hand, and the rows left out are fetched", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("housing_adviser");
  const lines = [
    "Hvor;Postnummer;Poststed;Boligtype;Eierforhold;Plasser i alt",
    "Storgata 1;4005;Stavanger;Leilighet;Kommunalt eid;4",
    "Nygata 2;4005;Stavanger;Slott;Kommunalt eid;4",
  ];
  await sendDwellings(page, csvFile(lines));
  const where = page.getByLabel("A: Hvor");
  await expect(where).toHaveAccessibleDescription("I de første radene: Storgata 1 · Nygata 2");
  const check = page.getByRole("button", { name: "Kontroller alle rader" });
  await check.click();
  await expect(
    page.getByText("Velg hvilke kolonner som har gateadresse og postnummer."),
  ).toBeVisible();
  await where.selectOption({ label: "Gateadresse" });
  await page.getByLabel("F: Plasser i alt").selectOption({ label: "Hvor mange kan bo der" });
  await check.click();
  await expect(rowOf(page, "Nygata 2")).toContainText(
    "Kolonne D, Boligtype: «Slott» er ikke blant valgene",
    { timeout: 30_000 },
  );
  await carryOut(page);
  await expect(page.getByText("Én rad ble en ny bolig")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Last ned radene med feil (Excel)" }).click();
  expect((await download).suggestedFilename()).toMatch(/^utelatte-rader-.*\.xlsx$/);
  await page.goto("/boliger?show=all");
  await expect(dwellingRow(page, "Storgata 1")).toBeVisible();
  await expect(dwellingRow(page, "Nygata 2")).toHaveCount(0);

  await sendDwellings(page, csvFile(lines));
  await expect(page.getByText("Denne filen er importert før")).toBeVisible({ timeout: 30_000 });
  await expect(rowOf(page, "Storgata 1")).toContainText("Uendret");
});
