import { addToText, openText, preview, saveDraft, textField } from "../../actions/letters";
import { expect, test } from "../../fixtures";

test("an error in a field is shown at its place, and gone when it is corrected", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await openText(page, "Avslag på bolig");
  const lines = (await textField(page).inputValue()).split("\n").length;
  await addToText(page, "Du søkte {{aplicationDate}}.");
  await saveDraft(page);
  const said = `Linje ${lines + 2}: Feltet {{aplicationDate}} finnes ikke i dette brevet. Mente du {{applicationDate}}?`;
  // At the field, and in the text where it stands.
  await expect(textField(page)).toHaveAccessibleDescription(new RegExp(escaped(said)));
  await expect(page.locator("mark")).toHaveText("{{aplicationDate}}");
  await expect(page.getByRole("link", { name: "Se endringene og publiser" })).toHaveCount(0);
  await page.getByRole("button", { name: "Gå til stedet" }).click();
  const marked = await textField(page).evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(marked).toBe("{{aplicationDate}}");
  await page.keyboard.insertText("{{applicationDate}}");
  await saveDraft(page);
  await expect(page.locator("mark")).toHaveCount(0);
  await expect(preview(page)).toContainText("Du søkte 3.");
});

test("a field is put in where the cursor stands", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await openText(page, "Avslag på bolig");
  await addToText(page, "Ring oss: ");
  await textField(page).press("Control+End");
  await page.getByRole("button", { name: /^Saksbehandler/ }).click();
  await expect(textField(page)).toHaveValue(/Ring oss: \{\{officerName\}\}$/);
  await saveDraft(page);
  await expect(preview(page)).toContainText("Ring oss: Navn på saksbehandleren");
});

test("nynorsk in plain language is seen as a letter, in nynorsk", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await openText(page, "Avslag på bolig", "Nynorsk", "Klart språk");
  await expect(preview(page)).toHaveAttribute("lang", "nn-NO");
  await expect(preview(page)).toContainText("Vi seier nei til denne bustaden");
  await expect(preview(page)).toContainText("Bustaden er for liten for fem personar.");
  await expect(preview(page)).toContainText("Med helsing");
  await expect(preview(page)).not.toContainText(/[{}]/);
});

test("the letter is seen as the PDF that is sent, for those who may read the texts", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  await signedInAs("administrator");
  await openText(page, "Avslag på bolig");
  const address = await page.getByRole("link", { name: /^Se som PDF/ }).getAttribute("href");
  const pdf = await page.request.get(address ?? "");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  const content = (await pdf.body()).toString("latin1");
  expect(content).toMatch(/^%PDF-1\.7/);
  expect(content).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const auditor = await pageOf(await municipality.person("auditor"));
  expect((await auditor.request.get(address ?? "")).status()).toBe(403);
});

test("what someone else saved meanwhile is not written over unseen", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const colleague = await municipality.person("administrator");
  await signedInAs("administrator");
  await openText(page, "Godkjenning av bolig");
  const theirs = await pageOf(colleague);
  await openText(theirs, "Godkjenning av bolig");
  await addToText(theirs, "Fra den andre.");
  await saveDraft(theirs);
  await addToText(page, "Fra meg.");
  await page.getByRole("button", { name: "Lagre utkast og se brevet" }).click();
  await expect(page.getByText("Fra den andre.")).toBeVisible();
  await expect(textField(page)).toHaveValue(/Fra meg\.$/);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
