import AxeBuilder from "@axe-core/playwright";
import { openNewCase, status } from "../../actions/casework";
import { makeLink, openMapping, slowPhone } from "../../actions/mapping";
import { expect, test } from "../../fixtures";

test("a participant prepares in Arabic on a slow phone, and the adviser takes it over in the talk", async ({
  page,
  browser,
  municipality,
  signedInAs,
}) => {
  await signedInAs("settlement_officer", { teams: [await municipality.team("Bosetting")] });
  const caseId = await openNewCase(page, "Bosetting", "Haddad");
  await openMapping(page, caseId);
  const address = await makeLink(page, /العربية/);

  const { phone, scriptBytes } = await slowPhone(browser);
  await phone.goto(address);
  await expect(phone.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(phone.locator("body")).not.toContainText("Haddad");
  const axe = () => new AxeBuilder({ page: phone }).setLegacyMode().analyze();
  expect((await axe()).violations).toEqual([]);
  await phone.getByRole("link", { name: "ابدأ" }).click();
  await phone.getByRole("textbox").fill("العربية والإنجليزية");
  await expect(phone.getByRole("status")).toHaveText("تم الحفظ");
  expect((await axe()).violations).toEqual([]);
  await phone.getByRole("button", { name: "احفظ وتابع" }).click();
  await phone.getByRole("radio", { name: "من 7 إلى 10 سنوات" }).check();
  await phone.getByRole("button", { name: "احفظ وتابع" }).click();
  await expect(phone.getByText("السؤال 3 من 10")).toBeVisible();

  // Another day: the same address goes on where they stopped.
  await phone.goto(address);
  await phone.getByRole("link", { name: "تابع من حيث توقفت" }).click();
  await expect(phone.getByText("السؤال 3 من 10")).toBeVisible();
  await phone.getByRole("link", { name: "تخطَّ" }).click();
  await phone.getByRole("textbox").fill("خباز عشر سنوات");
  await phone.getByRole("button", { name: "احفظ وتابع" }).click();
  await expect(phone.getByText("السؤال 5 من 10")).toBeVisible();
  const width = await phone.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(375);
  expect(scriptBytes()).toBeLessThan(100_000);

  await page.reload();
  await expect(page.getByText("3 av 10 spørsmål")).toBeVisible();
  await page.getByRole("button", { name: "Ta med svaret på «Hva har du arbeidet med?»" }).click();
  const work = page.locator("#work");
  await expect(work.getByLabel("Med personens egne ord")).toHaveValue("خباز عشر سنوات");
  await page.getByLabel("Yrke").fill("Baker");
  await work.getByLabel("Antall år").fill("10");
  await page.getByRole("radio", { name: /er gått gjennom i en samtale/ }).check();
  await page.getByLabel("Dato for samtalen").fill("2026-01-20");
  await page.getByRole("radio", { name: "Nei, det var ikke behov" }).check();
  await page.getByRole("radio", { name: "Hjelp med det digitale" }).check();
  await page.getByRole("radio", { name: "Ja", exact: true }).last().check();
  await page.getByRole("button", { name: "Lagre kartleggingen" }).click();
  await expect(status(page, "Kartleggingen er gått gjennom og lagret.")).toBeVisible();
  await expect(page.getByText("Gått gjennom i samtalen")).toBeVisible();

  // What they wrote is gone with the talk, and the link with it.
  await phone.goto(address);
  await expect(phone.getByText("هذا الرابط لا يعمل")).toBeVisible();
  await phone.context().close();
});
