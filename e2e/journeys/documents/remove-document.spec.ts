import {
  addressOf,
  aPdf,
  handIn,
  line,
  openDocumentPage,
  openDocuments,
  removeDocument,
} from "../../actions/documents";
import { aHousehold, status } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("a document is removed with a reason, and brought back", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await handIn(page, "Annet", [aPdf("feil sak.pdf")]);
  const address = await addressOf(page, "feil sak");
  await removeDocument(page, "feil sak", "Hører til en annen sak");
  await expect(status(page, "Dokumentet er fjernet.")).toBeVisible();
  await expect(page.getByText("Ingen dokumenter ennå")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  await expect(line(page, "feil sak")).toContainText("Hører til en annen sak");
  await page.getByRole("button", { name: "Hent tilbake" }).click();
  await expect(status(page, "Dokumentet er hentet tilbake.")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(200);
  await page.getByRole("link", { name: "Historikk" }).click();
  await expect(page.getByText("Hentet tilbake et dokument")).toBeVisible();
});

test("what is said of a document is corrected, and it is said to be replaced", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  await openDocuments(page, household);
  await handIn(page, "Annet", [aPdf("scan0001.pdf"), aPdf("scan0002.pdf")]);
  await openDocumentPage(page, "scan0001");
  await page.getByLabel("Tittel").fill("Leiekontrakt");
  await page.getByLabel(/^Type dokument/).selectOption({ label: "Usignert leiekontrakt" });
  await page.getByLabel("Mottatt dato").fill("2026-01-04");
  await page.getByLabel("Erstattet av").selectOption({ label: "scan0002" });
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(status(page, "Opplysningene er lagret.")).toBeVisible();
  await expect(line(page, "Leiekontrakt")).toContainText("Erstattet");
  await expect(line(page, "Leiekontrakt")).toContainText("04.01.2026");
});
