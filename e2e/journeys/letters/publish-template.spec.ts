import {
  addToText,
  openText,
  preview,
  publishText,
  saveDraft,
  textField,
} from "../../actions/letters";
import { expect, test } from "../../fixtures";

test("the refusal is written anew, seen as a letter, and published", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await openText(page, "Avslag på bolig");
  await expect(page.getByText("Produktets tekst i bruk, versjon 1")).toBeVisible();
  await addToText(page, "Vi har åpent kontor hver tirsdag.");
  await saveDraft(page);
  await expect(preview(page)).toContainText("Vi har åpent kontor hver tirsdag.");
  await expect(preview(page)).toContainText("Husleien er høyere enn kommunen godkjenner.");
  await expect(page.getByText("Produktets tekst i bruk, versjon 1")).toBeVisible();
  await publishText(page, "Vi forteller om åpent kontor.");
  await expect(page.getByText("Utgave 1 er publisert.").first()).toBeVisible();
  await expect(page.getByText("Egen tekst i bruk, utgave 1")).toBeVisible();
  await expect(page.getByRole("row", { name: /Utgave 1/ })).toContainText("åpent kontor");
  await page.goto("/admin/brev");
  await expect(page.getByRole("row", { name: /^Avslag på bolig/ })).toContainText("Egen, utgave 1");
});

test("before publishing one sees what changes, and the product's text can be taken back", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await openText(page, "Flere opplysninger");
  const before = await textField(page).inputValue();
  await addToText(page, "Ta med leiekontrakten.");
  await saveDraft(page);
  await page.getByRole("link", { name: "Se endringene og publiser" }).click();
  await expect(page.getByRole("insertion")).toContainText(["Ta med leiekontrakten."]);
  await page.getByRole("button", { name: "Publiser", exact: true }).click();
  await page.locator("summary", { hasText: "Forskjeller fra produktets tekst" }).click();
  await page.getByRole("button", { name: "Ta produktets tekst inn i utkastet" }).click();
  await expect(textField(page)).toHaveValue(before);
  await publishText(page, "Tilbake til produktets tekst.");
  await expect(page.getByText("Egen tekst i bruk, utgave 2")).toBeVisible();
  await page.getByRole("link", { name: "Utgave 1", exact: true }).click();
  await expect(preview(page)).toContainText("Ta med leiekontrakten.");
});

test("a draft is discarded, and the text in use stays", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await openText(page, "Godkjenning av bolig");
  await addToText(page, "Velkommen til kommunen.");
  await saveDraft(page);
  await page.getByRole("button", { name: "Forkast utkastet" }).click();
  await expect(page.getByText("Utkastet er forkastet.").first()).toBeVisible();
  await expect(preview(page)).not.toContainText("Velkommen til kommunen.");
});

test("those who work with cases read the texts, and cannot change them", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("settlement_officer", { teams: [await municipality.team("Bosetting")] });
  await openText(page, "Avslag på bolig");
  await expect(preview(page)).toContainText("Dette kan vi godkjenne");
  await expect(textField(page)).toHaveCount(0);
  await page.goto("/admin/brev/avsender");
  await expect(page.getByRole("heading", { name: "Du har ikke tilgang" })).toBeVisible();
});
