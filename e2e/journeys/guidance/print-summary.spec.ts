import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { aHousehold } from "../../actions/guidance";
import { aFinishedSession } from "../../actions/summary";
import { expect, test } from "../../fixtures";

/** The text of the page as it is printed, by page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: "A4" })) }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    pages.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
}

test("a finished session becomes one sheet for the household, in Arabic from the right beside Norwegian", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  const sessionId = await aFinishedSession(municipality, household);
  await page.goto(`/saker/${household.caseId}/veiledning/${sessionId}`);
  await page.getByRole("link", { name: "Oppsummering" }).click();
  await page.getByLabel("Språk ved siden av").selectOption("arabisk");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(
    page.getByText(/er ikke kontrollert av en som snakker språket/).first(),
  ).toBeVisible();

  const sheet = page.getByRole("article");
  await expect(sheet).toHaveAttribute("dir", "rtl");
  const arabic = sheet.getByText("السلامة من الحريق");
  await expect(arabic).toHaveAttribute("lang", "ar");
  const [theirs, ours] = [
    await arabic.boundingBox(),
    await sheet.getByText("Brannsikkerhet").boundingBox(),
  ];
  expect(theirs?.x ?? 0).toBeGreaterThan((ours?.x ?? 0) + (ours?.width ?? 0) - 1);
  await expect(sheet.locator("bdi[dir=ltr]", { hasText: "01.12.2026" })).toBeVisible();
  const loaded = await page.evaluate(() =>
    document.fonts.ready.then(() => document.fonts.check('700 16px "Noto Naskh Arabic"', "ملخص")),
  );
  expect(loaded).toBe(true);

  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain("Bytte batteri i røykvarsleren");
  expect(pages[0]).toMatch(/\p{Script=Arabic}/u);
  expect(pages[0]).not.toContain("Skriv ut");
});
